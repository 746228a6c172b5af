import Site

/// robots.txt: everything may be read, and where the sitemap is.
package struct Robots: GeneratedFile {
  /// Where the file stands below the output folder.
  package static let name = "robots.txt"
  /// How the file begins: by this a folder is known as a site that Warraq has built.
  package static let opening = "# Made by Warraq"

  static func pages(of site: Site) -> [Robots] { [Robots()] }

  func path(in site: Site) -> String { "/\(Self.name)" }

  func inputs(from archive: PageArchive) -> NoInputs { NoInputs() }

  /// The text; without a full address for the site there is no sitemap to name.
  static func bytes(_ inputs: NoInputs, in context: PageContext) -> [UInt8] {
    let sitemap = context.address(of: Sitemap.path).map { "Sitemap: \($0)\n" } ?? ""
    return Array("\(opening)\nUser-agent: *\nAllow: /\n\(sitemap)".utf8)
  }
}
