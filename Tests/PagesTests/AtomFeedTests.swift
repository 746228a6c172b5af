import Configuration
import Foundation
import Site
import Testing

@testable import Pages

struct AtomFeedTests {
  @Test func `tells the newest articles that have a date`() async throws {
    let feed = try #require(try await Archive.pages()["feed.xml"])
    let titles = feed.matches(of: /<title>\u{2068}(.*)\u{2069}<\/title>/)
      .map { String($0.output.1) }
    #expect(titles == ["أرشيف التجربة", "معاهدة جديدة", "مباحثات S-300", "وزير الدفاع في طهران"])
  }

  @Test func `says when an article was published only where the day is sure`() async throws {
    let feed = try #require(try await Archive.pages()["feed.xml"])
    let published = feed.matches(of: /<published>(.*)<\/published>/).map { String($0.output.1) }
    #expect(published == ["2025-01-17T00:00:00+03:00", "2015-01-21T07:01:00+03:00"])
    let updated = feed.matches(of: /<updated>(.*)<\/updated>/).map { String($0.output.1) }
    #expect(
      updated == [
        "2025-01-17T00:00:00+03:00", "2025-01-17T00:00:00+03:00", "2021-10-01T00:00:00+03:00",
        "2015-01-21T07:01:00+03:00",
      ])
  }

  @Test func `writes one entry`() async throws {
    let feed = try #require(try await Archive.pages()["feed.xml"])
    let start = try #require(feed.range(of: "<entry>", options: .backwards)?.lowerBound)
    #expect(
      feed[start...] == """
        <entry>
        <id>https://example.org/archive/articles/\(URLText.uri("وزير-الدفاع-في-طهران"))/</id>
        <title>\u{2068}وزير الدفاع في طهران\u{2069}</title>
        <updated>2015-01-21T07:01:00+03:00</updated>
        <published>2015-01-21T07:01:00+03:00</published>
        <author><name>هدى منصور</name></author>
        <summary>زيارة ليومين.</summary>
        <link rel="alternate" type="text/html" \
        href="https://example.org/archive/articles/\(URLText.uri("وزير-الدفاع-في-طهران"))/"/>
        <category term="إيران"/>
        <category term="روسيا"/>
        </entry>
        </feed>

        """)
  }

  @Test func `needs no address of the site`() async throws {
    let pages = try await Archive.pages(settings: Archive.settings(baseURL: nil))
    let feed = try #require(pages["tags/روسيا/feed.xml"])
    #expect(feed.contains("<id>urn:x-warraq:/tags/\(URLText.uri("روسيا"))/feed.xml</id>"))
    #expect(feed.contains("href=\"../../tags/\(URLText.uri("روسيا"))/\"/>"))
    #expect(!feed.contains("rel=\"self\""))
  }

  @Test func `is left out where the site has no feeds`() async throws {
    var settings = Archive.settings()
    settings.feeds = false
    let pages = try await Archive.pages(settings: settings)
    #expect(pages.keys.filter { $0.hasSuffix("feed.xml") }.isEmpty)
    #expect(pages.values.filter { $0.contains("feed.xml") }.isEmpty)
  }
}
