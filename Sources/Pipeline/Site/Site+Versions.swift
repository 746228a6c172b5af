extension Site {
  /// The other articles that tell the same story as the one at `position`, oldest first, those without
  /// a date last; of more than `limit` those that stand nearest to it in that order.
  package func versions(of position: Int, upTo limit: Int = .max) -> [Int] {
    guard let articles = versions.story(of: position)?.articles else { return [] }
    let own = Self.count(of: articles, below: position)
    let count = limit < articles.count ? limit + 1 : articles.count
    let start = min(max(0, own - count / 2), articles.count - count)
    let nearest = articles[start..<start + count].filter { $0 != position }
    let undated = nearest.drop { $0 < datedCount }
    return nearest.prefix(nearest.count - undated.count).reversed() + undated
  }

  /// The oldest article that tells the same story as the one at `position`, which may be that one
  /// itself; `nil` if no other tells it.
  package func firstVersion(of position: Int) -> Int? {
    guard let articles = versions.story(of: position)?.articles else { return nil }
    return articles[max(0, Self.count(of: articles, below: datedCount) - 1)]
  }

  /// How many numbers of an ascending list are smaller than another.
  private static func count(of numbers: [Int], below bound: Int) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
