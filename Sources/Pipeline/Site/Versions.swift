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
  /// The positions in `stories` of the articles that are in one.
  private let storyOfArticle: [Int: Int]

  /// Finds the stories of articles, which are in the order of a site; none unless `areWanted`.
  init(_ articles: [Metadata], areWanted: Bool = true) {
    let groups = areWanted ? VersionFinder.groups(articles.map(\.sketch)) : []
    stories = groups.map { group in
      let originals = VersionFinder.originals(of: group.map { articles[$0].sketch })
      return Story(articles: group, originals: originals.map { group[$0] })
    }
    storyOfArticle = Dictionary(
      uniqueKeysWithValues: groups.enumerated().flatMap { number, group in
        group.map { ($0, number) }
      })
  }

  /// The story of the article at `position`; `nil` if no other article tells it.
  package func story(of position: Int) -> Story? {
    storyOfArticle[position].map { stories[$0] }
  }
}
