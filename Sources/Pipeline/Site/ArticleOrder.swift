import ArabicText
import Articles
import Parallelism

/// The total order of an archive: newest first, undated last, no two articles equal.
enum ArticleOrder {
  /// The articles in order, and how many of them, at the front, have a date.
  static func sorted(
    _ articles: [Metadata], in zone: ZoneRule, jobs: Int
  ) async -> (articles: [Metadata], datedCount: Int) {
    let dates = articles.map { DateKey($0, in: zone) }
    let byDate = articles.indices.sorted { dates[$0] < dates[$1] }
    // Titles are compared only where dates are equal.
    let crowds = runs(of: byDate) { dates[$0] == dates[$1] }.filter { $0.count > 1 }
    let sorted = await crowds.concurrentMap(width: jobs) { byTitle(byDate[$0], articles) }
    var order = byDate
    for (crowd, positions) in zip(crowds, sorted) {
      for (place, position) in zip(crowd, positions) { order[place] = position }
    }
    return (order.map { articles[$0] }, dates.count(where: \.isKnown))
  }
}

extension ArticleOrder {
  /// When an article was published, as far as it decides the order.
  private struct DateKey: Comparable {
    /// The first moment of the date, in seconds; the least number where it is not known.
    let first: Int
    /// The number of its last day.
    let last: Int

    init(_ article: Metadata, in zone: ZoneRule) {
      let date = article.published.date
      first = date.flatMap { zone.instant(of: $0)?.seconds } ?? .min
      last = date?.latest?.dayNumber ?? .max
    }

    /// Whether the article has a date by which it can be sorted.
    var isKnown: Bool { first > .min }

    static func < (left: Self, right: Self) -> Bool {
      left.first != right.first ? left.first > right.first : left.last > right.last
    }
  }

  /// The longest runs of elements in which each is equivalent to the one before.
  private static func runs(
    of elements: [Int], where areAlike: (Int, Int) -> Bool
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for end in elements.indices.dropFirst() where !areAlike(elements[end - 1], elements[end]) {
      runs.append(start..<end)
      start = end
    }
    if start < elements.count { runs.append(start..<elements.count) }
    return runs
  }

  /// Articles in the order of their titles, then of their identifiers.
  private static func byTitle(_ positions: ArraySlice<Int>, _ articles: [Metadata]) -> [Int] {
    positions.map { (position: $0, title: CollationKey(articles[$0].title.value)) }
      .sorted { left, right in
        if left.title != right.title { return left.title < right.title }
        let (left, right) = (articles[left.position], articles[right.position])
        return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
      }
      .map(\.position)
  }
}
