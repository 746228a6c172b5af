import ArabicText
import Articles

/// The articles by year and month, newest first.
package struct Timeline: Sendable, Hashable {
  /// One year of the timeline.
  package struct Year: Sendable, Hashable {
    /// The year, proleptic Gregorian.
    package let number: Int
    /// The months that have articles, newest first.
    package let months: [Month]

    /// How many articles the year has.
    package var count: Int { months.reduce(0) { $0 + $1.articles.count } }
  }

  /// One month of a year.
  package struct Month: Sendable, Hashable {
    /// 1 to 12; `nil` for the articles of which only the year is known, which come last.
    package let number: Int?
    /// Positions in ``Site/articles``, newest first.
    package let articles: [Int]
  }

  /// The years that have articles, newest first.
  package let years: [Year]
  /// The articles of which not even the year is certain.
  package let undated: [Int]

  /// Sorts articles, which are in the order of a site and of which `datedCount` have a date, into
  /// years and months.
  init(_ articles: [Metadata], datedCount: Int) {
    var months: [Int: [Int: [Int]]] = [:]
    var undated: [Int] = []
    for (position, article) in articles.enumerated() {
      guard position < datedCount, let date = article.published.date, !date.isInterval,
        let year = date.year
      else {
        undated.append(position)
        continue
      }
      months[year, default: [:]][date.month ?? 0, default: []].append(position)
    }
    self.undated = undated
    years = months.sorted { $0.key > $1.key }.map { year, months in
      Year(
        number: year,
        months: months.sorted { $0.key > $1.key }.map { number, articles in
          Month(number: number == 0 ? nil : number, articles: articles)
        })
    }
  }
}
