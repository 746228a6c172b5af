import Articles

extension Site {
  /// How many related articles stand on the page of an article.
  package static let relatedLimit = 5

  /// The articles nearest in subject to the one at `position`, nearest first, at most `limit`.
  ///
  /// Each shared tag counts for the more the rarer it is; of equally near articles the one nearest
  /// in the order of the site comes first. Other versions of its story are left out. Of each tag only
  /// the 40 articles before and after this one are looked at, so that the work does not grow with the
  /// archive.
  package func related(to position: Int, limit: Int = relatedLimit) -> [Int] {
    if limit == Self.relatedLimit, !relatedArticles.isEmpty { return relatedArticles[position] }
    var shares: [(article: Int, weight: Int)] = []
    for tag in tagsOfArticles[position] {
      let articles = tags[tag].articles
      let weight = 1_000_000 / articles.count
      for other in neighbours(of: position, in: articles, reach: 40) where other != position {
        shares.append((other, weight))
      }
    }
    shares.sort { $0.article < $1.article }
    let versions = versions.story(of: position)?.articles ?? []
    var nearest = Nearest(to: position, limit: limit)
    var index = 0
    while index < shares.count {
      let article = shares[index].article
      var score = 0
      while index < shares.count, shares[index].article == article {
        score += shares[index].weight
        index += 1
      }
      if !versions.contains(article) { nearest.offer(article, score: score) }
    }
    return nearest.articles
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
  /// The best of the articles that were offered, the best first.
  private struct Nearest {
    private let position: Int
    private let limit: Int
    private var ranking: [(score: Int, distance: Int, article: Int)] = []

    init(to position: Int, limit: Int) {
      self.position = position
      self.limit = limit
    }

    var articles: [Int] { ranking.map(\.article) }

    mutating func offer(_ article: Int, score: Int) {
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
