import Articles
import Testing

@testable import Site

struct RelatedTests {
  private static let articles: [Metadata] = [
    .sample("0", date: "2020", tags: ["روسيا", "نادر"]),
    .sample("1", date: "2019", tags: ["روسيا"]),
    .sample("2", date: "2018", tags: ["روسيا", "إيران"]),
    .sample("3", date: "2017", tags: ["نادر"]),
    .sample("4", date: "2016"),
  ]

  @Test func `a rare tag in common counts for more, then nearness in time`() async throws {
    let site = await Site(Self.articles)
    #expect(site.related == [[3, 1, 2], [0, 2], [1, 0], [0], []])
  }

  @Test func `of many articles of a tag the nearest are looked at`() async throws {
    let articles = (0..<200).map { number in
      Metadata.sample("\(number)", date: "\(2200 - number)", tags: ["روسيا"])
    }
    let site = await Site(articles)
    #expect(site.related[100] == [99, 101, 98, 102, 97])
    var finder = RelatedFinder(site.tags, site.tagsOfArticles, site.versions)
    #expect(finder.related(to: 0, limit: 200) == Array(1...40))
    #expect(finder.related(to: 199, limit: 2) == [198, 197])
  }

  @Test func `tags that occur together are counted`() async throws {
    let site = await Site(Self.articles)
    let russia = try #require(site.tags.firstIndex { $0.name == "روسيا" })
    let together = site.cooccurring(with: russia).map { "\(site.tags[$0.tag].name) \($0.count)" }
    #expect(together == ["إيران 1", "نادر 1"])
    #expect(site.cooccurring(with: russia, limit: 0).isEmpty)
  }
}
