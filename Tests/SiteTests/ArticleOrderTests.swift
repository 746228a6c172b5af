import ArabicText
import Articles
import Site
import TestSupport
import Testing

struct ArticleOrderTests {
  private static let articles = [
    Metadata.sample("new", date: "2025-01-17"),
    .sample("night", date: "2015-01-21T23:59"),
    .sample("morning", date: "2015-01-21T07:01"),
    // Equal dates stand by title, equal titles by identifier.
    .sample("b", "أمس", date: "2015-01-21"),
    .sample("a", "بلا", date: "2015-01-21"),
    .sample("c", "بلا", date: "2015-01-21"),
    // What is known less exactly stands before what its first day equals.
    .sample("year", date: "2015"), .sample("month", date: "2015-01"),
    .sample("first", date: "2015-01-01"),
    .sample("old", date: "0999"),
    .sample("bound", "أ", date: "2022-02/.."), .sample("undated", "ب"),
  ]

  @Test func `the newest come first and the undated last`() async throws {
    let site = await Site(Self.articles)
    #expect(site.articles.map(\.id) == Self.articles.map(\.id))
    #expect(site.datedCount == Self.articles.count - 2)
  }

  @Test func `the order does not depend on the order of reading`() async throws {
    var generator = SplitMix64(seed: 0x51)
    for _ in 0..<50 {
      let site = await Site(Self.articles.shuffled(using: &generator))
      #expect(site.articles.map(\.id) == Self.articles.map(\.id))
    }
  }

  @Test func `an offset in a date counts and the zone of the site where there is none`()
    async throws
  {
    let site = await Site([
      .sample("utc", date: "2015-01-21T07:00:00Z"),
      .sample("riyadh", date: "2015-01-21T09:59:59"),
      .sample("east", date: "2015-01-21T10:00:00+04:00"),
    ])
    #expect(site.articles.map(\.id) == ["utc", "riyadh", "east"])
  }

  @Test func `neighbours in time are dated`() async throws {
    let site = await Site([
      .sample("a", date: "2020"), .sample("b", date: "2010"), .sample("c"), .sample("d"),
    ])
    #expect(site.articles.indices.map(site.newer) == [nil, 0, nil, nil])
    #expect(site.articles.indices.map(site.older) == [1, nil, nil, nil])
    #expect(await Site([]).articles.isEmpty)
  }
}
