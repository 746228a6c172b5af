import Articles

extension Site {
  /// The articles nearest in subject to the one at `position`, nearest first, at most `limit`.
  ///
  /// Each shared tag counts for the more the rarer it is; of equally near articles the one nearest
  /// in the order of the site comes first. Of each tag only the 40 articles before and after this
  /// one are looked at, so that the work does not grow with the archive.
  package func related(to position: Int, limit: Int = 5) -> [Int] {
    var scores: [Int: Int] = [:]
    for tag in tagsOfArticles[position] {
      let articles = tags[tag].articles
      let weight = 1_000_000 / articles.count
      for other in neighbours(of: position, in: articles, reach: 40) where other != position {
        scores[other, default: 0] += weight
      }
    }
    let nearest = scores.sorted { left, right in
      let distances = (abs(left.key - position), abs(right.key - position))
      return (-left.value, distances.0, left.key) < (-right.value, distances.1, right.key)
    }
    return nearest.prefix(limit).map(\.key)
  }

  /// The tags that occur together with the one at `position`, most often first, at most `limit`,
  /// each with the number of articles that have both.
  package func cooccurring(with position: Int, limit: Int = 12) -> [(tag: Int, count: Int)] {
    var counts: [Int: Int] = [:]
    for article in tags[position].articles {
      for tag in tagsOfArticles[article] where tag != position { counts[tag, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
      .map { (tag: $0.key, count: $0.value) }
  }
}

extension Site {
  /// The elements of an ascending list that stand at most `reach` places from where `position`
  /// stands in it.
  private func neighbours(of position: Int, in list: [Int], reach: Int) -> ArraySlice<Int> {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < position { low = middle + 1 } else { high = middle }
    }
    return list[max(0, low - reach)..<min(list.count, low + reach + 1)]
  }
}
