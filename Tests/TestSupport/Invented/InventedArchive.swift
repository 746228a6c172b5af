/// The pages of a few invented sites, whose menus no list of words knows.
package struct InventedArchive {
  /// What a line of a page is.
  package enum Part: Sendable {
    /// Printed by the site on each page, or on all that were saved on one day.
    case site
    case headline, text
    /// A date, an author, a closing mark: neither text nor boilerplate.
    case other
  }

  /// One page as scraped text.
  package struct Page: Sendable {
    /// A file name without extension.
    package let name: String
    /// All lines; a blank one has no part.
    package var lines: [(text: String, part: Part?)] = []

    /// The page as it would stand in a file.
    package var text: String { lines.map(\.text).joined(separator: "\n") + "\n" }
  }

  /// The pages, those of the sites in turn.
  package let pages: [Page]

  /// Invents pages; equal seeds give equal ones.
  package init(pages count: Int, sites siteCount: Int = 3, seed: UInt64 = 1) {
    var words = InventedWords(seed: seed)
    let sites = (0..<siteCount).map { InventedSite(number: $0, &words) }
    pages = (0..<count).map { number in
      sites[number % siteCount].page(number / siteCount, &words)
    }
  }
}
