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
    var path = article.original.path
    return path.withUTF8 { path in
      let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
      let name = UnsafeBufferPointer(rebasing: path[start...])
      // A source may bear the name of a file that stands there already.
      let prefix = isEqual(name.prefix(6), "index.") ? "original-" : ""
      let isPage = isEqual(name.suffix(5), ".html") || isEqual(name.suffix(4), ".htm")
      var original = permalink + prefix
      original += String(decoding: name, as: UTF8.self)
      if isPage { original += ".txt" }
      return original
    }
  }

  /// The file that a path within the site names, relative to the output folder.
  static func file(of path: String) -> String {
    let start = path.utf8.firstIndex { $0 != UInt8(ascii: "/") } ?? path.endIndex
    let file = String(path[start...])
    return path.utf8.last == UInt8(ascii: "/") ? file + "index.html" : file
  }
}

extension SitePaths {
  /// Whether a part of a name is a text of small ASCII letters, in capital or small letters.
  private static func isEqual(
    _ part: Slice<UnsafeBufferPointer<UInt8>>, _ text: StaticString
  ) -> Bool {
    let letters = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return part.elementsEqual(letters) { byte, letter in
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      return (isCapital ? byte | 0x20 : byte) == letter
    }
  }
}
