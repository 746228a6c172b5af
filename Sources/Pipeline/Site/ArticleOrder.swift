import ArabicText
import Articles
import Parallelism

/// The total order of an archive: newest first, undated last, no two articles equal.
enum ArticleOrder {
  /// The articles in order, and how many of them, at the front, have a date.
  static func sorted(
    _ articles: [Metadata], in zone: ZoneRule, jobs: Int
  ) async -> (articles: [Metadata], datedCount: Int) {
    let dates = articles.map { span(of: $0.published.date, in: zone) }
    let byDate = articles.indices.sorted { dates[$0] > dates[$1] }
    // Titles are compared only where dates are equal.
    let crowds = runs(of: byDate) { dates[$0] == dates[$1] }.filter { $0.count > 1 }
    let sorted = await crowds.concurrentMap(width: jobs) { byTitle(byDate[$0], articles) }
    var order = byDate
    for (crowd, positions) in zip(crowds, sorted) {
      for (place, position) in zip(crowd, positions) { order[place] = position }
    }
    return (order.map { articles[$0] }, dates.count { $0.first > .min })
  }

  /// What of a date decides the order: its first moment in seconds, the least number where that is
  /// unknown, and the number of its last day.
  private static func span(of date: EDTF?, in zone: ZoneRule) -> (first: Int, last: Int) {
    let first = date.flatMap { zone.instant(of: $0)?.seconds }
    return (first ?? .min, date?.latest?.dayNumber ?? .max)
  }

  /// The longest runs of elements in which each is equivalent to the one before.
  private static func runs(of elements: [Int], where areAlike: (Int, Int) -> Bool) -> [Range<Int>] {
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
