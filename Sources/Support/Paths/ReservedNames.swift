/// The names at the top of a site that belong to the program, or to the user: no article stands under
/// one of them.
///
/// Whole folders are reserved, so that the address of an article never depends on which years and tags
/// the archive has.
package enum ReservedNames {
  /// The folders and the files of the program.
  package static let all = [
    "tags", "timeline", "assets", "index.html", "404.html", "feed.xml", "robots.txt",
  ]

  /// Whether the first name of a path is reserved: one of ``all``, a sitemap, or a name with a dot
  /// before it, as `.git` and `.well-known`, which are the user's.
  package static func holds(_ path: SitePath) -> Bool {
    let name = path.text.utf8.dropFirst().prefix { $0 != UInt8(ascii: "/") }
    return name.isEmpty || isReserved(String(Substring(name)))
  }

  private static func isReserved(_ name: String) -> Bool {
    // There and back, because some letters share a capital.
    let name = Array(name.uppercased().lowercased().utf8)
    return name.first == UInt8(ascii: ".") || all.contains { name.elementsEqual($0.utf8) }
      || name.starts(with: "sitemap".utf8) && name.suffix(4).elementsEqual(".xml".utf8)
  }
}
