import BinaryCoding

/// The pages of an earlier build by their paths, which are compared as bytes.
struct KnownPages: Sendable {
  private let pages: [PageRecord]
  private let positions: [UInt64: Int]

  /// Makes them known.
  init(_ pages: [PageRecord]) {
    self.pages = pages
    // Where two paths have one sum, one of them is merely made again.
    positions = Dictionary(
      pages.enumerated().map { (Checksum.of($1.path), $0) }, uniquingKeysWith: min)
  }

  /// How many files all pages have together.
  var fileCount: Int { pages.reduce(0) { $0 + $1.files.count } }

  /// What is known of the page at a path within the site.
  subscript(path: String) -> PageRecord? {
    guard let position = positions[Checksum.of(path)],
      pages[position].path.utf8.elementsEqual(path.utf8)
    else { return nil }
    return pages[position]
  }
}
