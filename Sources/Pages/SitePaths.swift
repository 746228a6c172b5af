import Articles
import Seeds
import Site

/// Where the pages of an archive stand: absolute paths within the site, not percent-encoded.
///
/// A path that ends in a slash is a folder with an `index.html`.
enum SitePaths {
  static let home = "/"
  static let timeline = "/timeline/"
  static let undated = "/timeline/undated/"
  static let tags = "/tags/"
  static let notFound = "/404.html"
  static let feed = "/feed.xml"
  static let sitemap = "/sitemap.xml"
  static let robots = "/\(Robots.name)"

  /// The page of a year.
  static func year(_ number: Int) -> String {
    "/timeline/\(number)/"
  }

  /// The feed of a tag.
  static func feed(of tag: Tag) -> String {
    tag.path + "feed.xml"
  }

  /// One of several sitemaps, counted from 1.
  static func sitemapPart(_ number: Int) -> String {
    "/sitemap-\(number).xml"
  }

  /// The page at a former address: a folder, unless the address names a page file.
  static func alias(_ path: String) -> String {
    path.hasSuffix("/") || path.hasSuffix(".html") ? path : path + "/"
  }

  /// The Markdown beside the article at `permalink`.
  static func markdown(at permalink: String) -> String {
    permalink + "index.md"
  }

  /// The original bytes beside the article at `permalink`, under the name that the source has.
  ///
  /// A saved page gets `.txt` after it, so that browsers show it and do not run its scripts.
  static func original(of article: Metadata, at permalink: String) -> String {
    let file = article.original.path.split(separator: "/").last.map(String.init) ?? "original"
    // A source may bear the name of a file that stands there already.
    let name = file.lowercased().hasPrefix("index.") ? "original-\(file)" : file
    let isPage = name.lowercased().hasSuffix(".html") || name.lowercased().hasSuffix(".htm")
    return permalink + (isPage ? name + ".txt" : name)
  }

  /// The file that a path within the site names, relative to the output folder.
  static func file(of path: String) -> String {
    String(path.drop { $0 == "/" }) + (path.hasSuffix("/") ? "index.html" : "")
  }
}
