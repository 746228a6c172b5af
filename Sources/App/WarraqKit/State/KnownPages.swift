import Bytes
import Hashing

/// The pages of an earlier build by their paths.
struct KnownPages: Sendable {
  private let pages: [PageRecord]
  private let positions: [Fingerprint: Int]

  /// Makes them known.
  init(_ pages: [PageRecord]) {
    self.pages = pages
    // Where two paths have one sum, one of them is merely made again.
    positions = Dictionary(
      pages.enumerated().map { (Fingerprint(of: $1.path), $0) }, uniquingKeysWith: min)
  }

  /// What is known of the page at a path within the site.
  subscript(path: String) -> PageRecord? {
    position(of: path).map { pages[$0] }
  }

  /// The pages that stand at none of these paths.
  func others(than paths: some Sequence<String>) -> [PageRecord] {
    var isNamed = [Bool](repeating: false, count: pages.count)
    for path in paths {
      if let position = position(of: path) { isNamed[position] = true }
    }
    return zip(pages, isNamed).filter { !$1 }.map(\.0)
  }

  private func position(of path: String) -> Int? {
    guard let position = positions[Fingerprint(of: path)] else { return nil }
    return pages[position].path.hasSameBytes(as: path) ? position : nil
  }
}
