import Articles

/// Which articles tell the same story: near-duplicates, such as a wire report that several papers
/// printed, and copies.
package struct Versions: Sendable, Hashable {
  /// A story that more than one article tells.
  package struct Story: Sendable, Hashable {
    /// Positions in ``Site/articles``, ascending, at least two.
    package let articles: [Int]
    /// For each of `articles`, the first of them with exactly the same words, which may be itself.
    package let originals: [Int]

    /// Whether all articles have the same words.
    package var isCopied: Bool { originals.allSatisfy { $0 == originals.first } }
  }

  /// The stories in the order of their first article.
  package let stories: [Story]
  /// For each article the position of its story in `stories`, or -1.
  private let storyOfArticle: [Int32]

  /// Finds the stories of articles, which are in the order of a site; none unless `areWanted`.
  init(_ articles: [Metadata], areWanted: Bool = true) {
    let groups = areWanted ? VersionFinder.groups(articles.map(\.sketch)) : []
    var storyOfArticle = [Int32](repeating: -1, count: articles.count)
    for (number, group) in groups.enumerated() {
      for article in group { storyOfArticle[article] = Int32(truncatingIfNeeded: number) }
    }
    stories = groups.map { group in
      var first: [UInt64: Int] = [:]
      let originals = group.map { article in
        let digest = articles[article].sketch.digest
        let original = first[digest] ?? article
        first[digest] = original
        return original
      }
      return Story(articles: group, originals: originals)
    }
    self.storyOfArticle = storyOfArticle
  }

  /// The story of the article at `position`; `nil` if no other article tells it.
  package func story(of position: Int) -> Story? {
    let number = storyOfArticle[position]
    return number < 0 ? nil : stories[Int(number)]
  }
}
