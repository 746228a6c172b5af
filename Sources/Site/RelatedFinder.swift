import Parallelism

/// Finds the articles nearest in subject to one article after another.
///
/// Each shared tag counts for the more the rarer it is; of equally near articles the one nearest in
/// the order of the site comes first. Other versions of the same story are left out. Of each tag only
/// the 40 articles before and after the article are looked at, so that the work for each does not grow
/// with the archive.
struct RelatedFinder {
  private let tags: [Tag]
  private let tagsOfArticles: [[Int]]
  private let versions: Versions
  /// For each article how near it is to the one that is looked at; 0 between two of them.
  private var scores: [Int]
  /// The articles whose score may not be 0.
  private var touched: [Int] = []

  /// How many articles are found at most.
  private static let limit = 5
  /// How many articles of a tag are looked at on either side.
  private static let reach = 40

  /// The related articles of all articles of a site.
  static func related(
    _ tags: [Tag], _ tagsOfArticles: [[Int]], _ versions: Versions, jobs: Int
  ) async -> [[Int]] {
    let count = tagsOfArticles.count
    // Each part needs room that grows with the archive: so there are few.
    let parts = (0..<64).map { ($0 * count / 64)..<(($0 + 1) * count / 64) }
    let found = await parts.concurrentMap(width: jobs) { part in
      var finder = RelatedFinder(tags, tagsOfArticles, versions)
      return part.map { finder.related(to: $0, limit: limit) }
    }
    return found.flatMap(\.self)
  }

  /// Prepares to find related articles.
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
    var nearest = Nearest(to: position, limit: limit)
    for article in touched where scores[article] > 0 {
      nearest.offer(article, score: scores[article])
      scores[article] = 0
    }
    touched.removeAll(keepingCapacity: true)
    return nearest.articles
  }
}

extension RelatedFinder {
  /// Counts a tag's articles that stand near to where `position` stands among them.
  private mutating func score(_ articles: [Int], around position: Int) {
    var (low, high) = (0, articles.count)
    while low < high {
      let middle = (low + high) / 2
      if articles[middle] < position { low = middle + 1 } else { high = middle }
    }
    let weight = max(1, 1_000_000 / articles.count)
    for index in max(0, low - Self.reach)..<min(articles.count, low + Self.reach + 1) {
      let article = articles[index]
      if scores[article] == 0 { touched.append(article) }
      scores[article] += weight
    }
  }

  /// The best of the articles that were offered, the best first.
  private struct Nearest {
    private let position: Int
    private let limit: Int
    private var ranking: [(score: Int, distance: Int, article: Int)] = []

    init(to position: Int, limit: Int) {
      self.position = position
      self.limit = limit
      ranking.reserveCapacity(limit)
    }

    var articles: [Int] { ranking.map(\.article) }

    mutating func offer(_ article: Int, score: Int) {
      if ranking.count == limit {
        guard let last = ranking.last, score >= last.score else { return }
      }
      let entry = (score: score, distance: abs(article - position), article: article)
      func isBetter(_ other: (score: Int, distance: Int, article: Int)) -> Bool {
        (-entry.score, entry.distance, article) < (-other.score, other.distance, other.article)
      }
      if ranking.count == limit {
        guard let last = ranking.last, isBetter(last) else { return }
        ranking.removeLast()
      }
      ranking.insert(entry, at: ranking.firstIndex(where: isBetter) ?? ranking.count)
    }
  }
}
