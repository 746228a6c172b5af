/// What robots.txt says: everything may be read, and where the sitemap is.
package enum Robots {
  /// Where the file stands below the output folder.
  package static let name = "robots.txt"
  /// How the file begins: by this a folder is known as a site that Warraq has built.
  package static let opening = "# Made by Warraq"

  /// The text; without a full address for the site there is no sitemap to name.
  static func text(in context: PageContext) -> String {
    let sitemap = context.address(of: SitePaths.sitemap).map { "Sitemap: \($0)\n" }
    return "\(opening)\nUser-agent: *\nAllow: /\n" + (sitemap ?? "")
  }
}
