import Parallelism

/// Finds the articles nearest in subject to each article.
///
/// The rarer a shared tag is, the more it counts; of equally near articles, the one nearest in the
/// order of the site comes first. Other versions of the same story are left out. In each tag, only the
/// 40 articles before and the 40 after the article are compared, so the work for one article does not
/// grow with the archive.
struct RelatedFinder {
  private let tags: [Tag]
  private let tagsOfArticles: [[Int]]
  private let versions: Versions
  /// How near each article is to the current one; all 0 between two articles.
  private var scores: [Int]
  /// The articles whose score may not be 0.
  private var touched: [Int] = []

  /// How many articles are found at most.
  private static let limit = 5
  /// How many articles of a tag are compared on either side.
  private static let reach = 40

  /// The related articles of all articles of a site.
  static func related(
    _ tags: [Tag], _ tagsOfArticles: [[Int]], _ versions: Versions, jobs: Int
  ) async -> [[Int]] {
    let count = tagsOfArticles.count
    // Each part needs memory in proportion to the archive, so there are few parts.
    let parts = (0..<64).map { ($0 * count / 64)..<(($0 + 1) * count / 64) }
    let found = await parts.concurrentMap(width: jobs) { part in
      var finder = RelatedFinder(tags, tagsOfArticles, versions)
      return part.map { finder.related(to: $0, limit: limit) }
    }
    return found.flatMap(\.self)
  }

  init(_ tags: [Tag], _ tagsOfArticles: [[Int]], _ versions: Versions) {
    self.tags = tags
    self.tagsOfArticles = tagsOfArticles
    self.versions = versions
    scores = [Int](repeating: 0, count: tagsOfArticles.count)
  }

  /// The articles nearest to the one at `position`, nearest first, at most `limit`.
  mutating func related(to position: Int, limit: Int) -> [Int] {
    for tag in tagsOfArticles[position] { score(tags[tag].articles, around: position) }
    for version in versions.story(of: position)?.articles ?? [] { scores[version] = 0 }
    scores[position] = 0
    // The score, distance and side of each article in one number: the greater, the nearer.
    var ranks: [UInt64] = []
    for article in touched where scores[article] > 0 {
      let rank =
        UInt64(min(scores[article], 0x7FFF_FFFF)) << 33
        | UInt64(~UInt32(abs(article - position))) << 1 | (article < position ? 1 : 0)
      scores[article] = 0
      if ranks.count == limit {
        guard let last = ranks.last, rank > last else { continue }
        ranks.removeLast()
      }
      ranks.insert(rank, at: ranks.firstIndex { $0 < rank } ?? ranks.count)
    }
    touched.removeAll(keepingCapacity: true)
    return ranks.map { rank in
      let distance = Int(~UInt32(truncatingIfNeeded: rank >> 1))
      return rank & 1 == 1 ? position - distance : position + distance
    }
  }

  /// Adds the weight of a tag to those of its articles that are near the one at `position`.
  private mutating func score(_ articles: [Int], around position: Int) {
    var (low, high) = (0, articles.count)
    while low < high {
      let middle = (low + high) / 2
      if articles[middle] < position { low = middle + 1 } else { high = middle }
    }
    let weight = max(1, 1_000_000 / articles.count)
    let near = articles[max(0, low - Self.reach)..<min(articles.count, low + Self.reach + 1)]
    for article in near {
      if scores[article] == 0 { touched.append(article) }
      scores[article] += weight
    }
  }
}
