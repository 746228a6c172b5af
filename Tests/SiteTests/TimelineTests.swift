import Articles
import Site
import Testing

struct TimelineTests {
  /// The timeline as years, months and identifiers; month 0 is the year alone.
  private static func lines(_ articles: [Metadata]) async throws -> [String] {
    let site = await Site(articles)
    let months = site.timeline.years.flatMap { year in
      year.months.map { month in
        let ids = month.articles.map { site.articles[$0].id }.joined(separator: " ")
        return "\(year.number)-\(month.number ?? 0): \(ids)"
      }
    }
    return months + [
      "undated: " + site.timeline.undated.map { site.articles[$0].id }.joined(separator: " ")
    ]
  }

  @Test func `sorts articles into years and months, the newest first`() async throws {
    #expect(
      try await Self.lines([
        .sample("a", date: "2015-01-21"), .sample("b", date: "2015-01"),
        .sample("c", date: "2015"), .sample("d", date: "2015-12-01"),
        .sample("e", date: "2024~"), .sample("f"), .sample("g", date: "2022-02/.."),
        .sample("h", date: "2015-01-21T07:01"),
      ]) == ["2024-0: e", "2015-12: d", "2015-1: h a b", "2015-0: c", "undated: f g"])
  }

  @Test(arguments: ["2015/2016", "199X", "2015-21"])
  func `what spans years is in no month`(_ date: String) async throws {
    let lines = try await Self.lines([.sample("a", date: date)])
    #expect(lines.allSatisfy { !$0.contains("-1: a") }, "\(lines)")
    #expect(lines.joined().contains("a"))
  }

  @Test func `a year counts all its months`() async throws {
    let site = await Site([
      .sample("a", date: "2015-01"), .sample("b", date: "2015"), .sample("c", date: "2015-03"),
    ])
    #expect(site.timeline.years.map(\.count) == [3])
  }
}
