import ArabicText
import Articles
import Parallelism

/// The total order of an archive: newest first, undated last, no two articles equal.
enum ArticleOrder {
  /// The articles in order, and how many of them, at the front, have a date.
  static func sorted(
    _ articles: [Metadata], in zone: ZoneRule, jobs: Int
  ) async -> (articles: [Metadata], datedCount: Int) {
    let keys = await articles.concurrentMap(width: jobs) { Key($0, in: zone) }
    let order = keys.indices.sorted { keys[$0] < keys[$1] }
    return (order.map { articles[$0] }, keys.count { $0.first != nil })
  }

  private struct Key: Comparable {
    /// The first moment of the date, in seconds.
    let first: Int?
    /// The number of its last day.
    let last: Int
    let title: CollationKey
    let id: String

    init(_ article: Metadata, in zone: ZoneRule) {
      let date = article.published.date
      first = date.flatMap { zone.instant(of: $0)?.seconds }
      last = date?.latest?.dayNumber ?? .max
      title = CollationKey(article.title.value)
      id = article.id
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.first != right.first {
        guard let first = left.first else { return false }
        guard let second = right.first else { return true }
        return first > second
      }
      if left.last != right.last { return left.last > right.last }
      if left.title != right.title { return left.title < right.title }
      return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
  }
}
