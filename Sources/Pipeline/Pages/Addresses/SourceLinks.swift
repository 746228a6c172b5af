import ArabicText
import Articles
import Bytes
import CommonMark
package import Diagnostics
package import Paths
import Seeds
package import Site

/// Where the links of texts lead that name another source, a page or a file of the site.
///
/// Sources are looked up in a table, which is made only where any text has such a link; a link of one
/// page thus costs the same in any archive.
package struct SourceLinks: Sendable {
  /// Where a link leads.
  struct Target: Encodable, Sendable {
    /// The link as the text writes it.
    let address: String
    /// The page or the file; `nil` where the site has none.
    let path: SitePath?
    /// What follows the number sign; empty for none.
    let fragment: String
  }

  private var articles: [ByteKey: Int] = [:]
  private var places: Set<SitePath> = []
  private let site: Site

  /// Prepares the tables for a site with the user's files.
  package init(_ site: Site, files: [SitePath]) {
    self.site = site
    guard site.articles.contains(where: { !$0.links.isEmpty }) else { return }
    for (position, article) in site.articles.enumerated() {
      let file = article.file
      // A source may be named without its ending, as the addresses of other generators have none.
      for name in file.paths + ["\(SeedFolder.name)/\(file.id)"] {
        let key = Self.key(name)
        if articles[key] == nil { articles[key] = position }
      }
    }
    places = Set(site.permalinks + files + site.tags.map(\.path))
    places.formUnion([HomePage.path, TimelinePage.path, TagsPage.path, ArchiveFeed.path])
    for alias in site.articles.lazy.flatMap(\.aliases) {
      if let former = try? FormerAddress(alias.value) { places.insert(former.path) }
    }
  }

  /// Warnings of links that lead nowhere, at their places.
  package var diagnostics: [Diagnostic] {
    site.articles.indices.flatMap { position -> [Diagnostic] in
      let links = site.articles[position].links
      guard !links.isEmpty else { return [] }
      return zip(links, targets(of: position)).filter { $1.path == nil }.map { link, _ in
        Diagnostic(
          .warning, "dead-link",
          "‘\(link.value)’ is neither a source that is published nor a page or a file of the site, so "
            + "only the text of the link is shown; mend it, or put the file below ‘static/’",
          ar: """
            «\(link.value)» ليس مقالًا منشورًا ولا صفحة في الموقع ولا ملفًّا، فلا يظهر إلا نص الرابط؛ أصلحه، أو ضع \
            الملف في \("static/")
            """,
          at: link.location)
      }
    }
  }

  /// The links of texts to places on the pages of articles, with the positions of these.
  package var fragmentLinks: [(link: Located<String>, fragment: String, target: Int)] {
    guard !articles.isEmpty else { return [] }
    let pages = Dictionary(
      zip(site.permalinks, site.permalinks.indices), uniquingKeysWith: { first, _ in first })
    return site.articles.indices.flatMap { position in
      zip(site.articles[position].links, targets(of: position)).compactMap { link, target in
        guard !target.fragment.isEmpty, let page = target.path.flatMap({ pages[$0] }) else {
          return nil
        }
        return (link, target.fragment, page)
      }
    }
  }

  /// Where the links of the article at a position lead, in their order.
  func targets(of position: Int) -> [Target] {
    let article = site.articles[position]
    return article.links.map { target(of: $0.value, in: article.file.path, position) }
  }
}

extension SourceLinks {
  private static let slash = UInt8(ascii: "/")

  /// A path as it is compared: names that file systems may write in either normal form are one.
  private static func key(_ path: String) -> ByteKey { ByteKey(folded(path, for: .display)) }

  private func target(of address: String, in source: String, _ position: Int) -> Target {
    let parts = address.utf8.split(
      separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(Substring(parts[1])) : ""
    let path = parts[0].prefix { $0 != UInt8(ascii: "?") }
    let decoded = String(decoding: PercentEncoding.decoded(String(Substring(path))), as: UTF8.self)
    return Target(
      address: address, path: place(of: decoded, in: source, position),
      fragment: String(decoding: PercentEncoding.decoded(fragment), as: UTF8.self))
  }

  /// The page or the file that a path names, first as a file among the sources, then as an address.
  private func place(of path: String, in source: String, _ position: Int) -> SitePath? {
    let own = site.permalinks[position]
    guard !path.isEmpty else { return own }
    let isAbsolute = path.utf8.first == Self.slash
    let bases = isAbsolute ? [SeedFolder.name, ""] : [Self.folder(of: source)]
    for base in bases {
      guard let joined = Self.joined(base, path) else { continue }
      for name in Self.names(joined) {
        if let article = articles[Self.key(name)] { return site.permalinks[article] }
      }
    }
    let base = isAbsolute ? "" : Self.folder(of: String(Substring(own.text.utf8.dropFirst())))
    guard let joined = Self.joined(base, path) else { return nil }
    return [joined, joined + "/"].lazy.compactMap { try? SitePath("/" + $0) }
      .first { places.contains($0) } ?? page(at: joined)
  }

  /// The page whose file is named: `articles/a/index.html`.
  private func page(at path: String) -> SitePath? {
    guard path.hasEnding("index.html") else { return nil }
    let folder = String(Substring(path.utf8.dropLast("index.html".utf8.count)))
    return (try? SitePath("/" + folder)).flatMap { places.contains($0) ? $0 : nil }
  }

  /// The names under which a source may be known: as it stands, and without an ending that pages have.
  private static func names(_ path: String) -> [String] {
    let whole = path.utf8.last == slash ? String(Substring(path.utf8.dropLast())) : path
    let ending = [".html", ".htm", ".md", ".markdown", ".txt"].first { whole.hasEnding($0) }
    let bare = ending.map { String(Substring(whole.utf8.dropLast($0.utf8.count))) }
    return [whole] + [bare].compactMap(\.self)
  }

  static func folder(of path: String) -> String {
    let utf8 = path.utf8
    return utf8.lastIndex(of: slash).map { String(Substring(utf8[..<$0])) } ?? ""
  }

  /// A path from a folder, without `.` and `..`; `nil` where it leads out of the site.
  static func joined(_ folder: String, _ path: String) -> String? {
    var names = folder.utf8.split(separator: slash).map { Substring($0) }
    for name in path.utf8.split(separator: slash) {
      if name.elementsEqual("..".utf8) {
        guard names.popLast() != nil else { return nil }
      } else if !name.elementsEqual(".".utf8) {
        names.append(Substring(name))
      }
    }
    let joined = names.joined(separator: "/")
    return path.utf8.last == slash && !joined.isEmpty ? joined + "/" : joined
  }
}
