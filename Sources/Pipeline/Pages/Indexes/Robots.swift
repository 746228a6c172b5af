import Paths
import Site

/// robots.txt: everything may be read, and where the sitemap is.
struct Robots: GeneratedFile {
  static func pages(of site: Site) -> [Robots] { [Robots()] }

  func path(in site: Site) -> SitePath { .top.file("robots.txt") }

  func inputs(from archive: PageArchive) -> NoInputs { NoInputs() }

  /// The text; without a full address for the site there is no sitemap to name.
  static func bytes(_ inputs: NoInputs, in context: PageContext) -> [UInt8] {
    let sitemap = context.address(of: Sitemap.path).map { "Sitemap: \($0)\n" } ?? ""
    return Array("# Made by Warraq\nUser-agent: *\nAllow: /\n\(sitemap)".utf8)
  }
}
