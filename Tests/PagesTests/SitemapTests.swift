import TestSupport
import Testing

@testable import Pages

struct SitemapTests {
  private func context() throws -> PageContext {
    try PageContext(
      Archive.settings(), theme: .standard(),
      links: RelativeLink(from: "/sitemap.xml", offline: false))
  }

  @Test func `lists every page once, percent-encoded`() async throws {
    let sitemap = try #require(try await Archive.pages()["sitemap.xml"])
    let addresses = sitemap.matches(of: /<loc>(.*)<\/loc>/).map { String($0.output.1) }
    // Home, timeline and tags; years; what has no date; tags; articles.
    let expected = 3 + 3 + 1 + 5 + 5
    #expect(addresses.count == expected, "\(addresses)")
    #expect(Set(addresses).count == addresses.count)
    for address in addresses {
      #expect(address.hasPrefix("https://example.org/archive/"))
      #expect(address.utf8.allSatisfy { $0 < 0x80 }, "\(address)")
    }
  }

  private func locations(in sitemap: [UInt8]) -> [String] {
    String(decoding: sitemap, as: UTF8.self).matches(of: /<loc>(.*)<\/loc>/)
      .map { String($0.output.1) }
  }

  @Test(arguments: [(1, 17), (5, 4), (16, 2), (17, 1), (50_000, 1)])
  func `has as many parts as the limit demands`(limit: Int, parts: Int) async throws {
    let (site, context) = (try await Archive.site(), try context())
    #expect(SitemapPart.count(for: site, limit: limit) == parts)
    let addresses = (1...parts).flatMap { number in
      let pages = SitemapPart(number: number).part(
        of: PageKinds.pathsInSitemap(of: site), limit: limit)
      return locations(in: SitemapPart.bytes(SitemapPart.Inputs(pages: pages), in: context))
    }
    #expect(addresses.count == 17 && Set(addresses).count == 17, "\(addresses)")
  }

  @Test func `names its parts in a list`() throws {
    let index = Sitemap.bytes(Sitemap.Inputs(pages: [], parts: 2), in: try context())
    #expect(
      locations(in: index) == [
        "https://example.org/archive/sitemap-1.xml", "https://example.org/archive/sitemap-2.xml",
      ])
  }

  @Test func `is left out where the site has no address`() async throws {
    let pages = try await Archive.pages(settings: Archive.settings(baseURL: nil))
    #expect(pages["sitemap.xml"] == nil)
    #expect(pages["robots.txt"] == "# Made by Warraq\nUser-agent: *\nAllow: /\n")
  }

  @Test func `is named in robots`() async throws {
    let robots = try await Archive.pages()["robots.txt"]
    #expect(robots?.hasSuffix("Sitemap: https://example.org/archive/sitemap.xml\n") == true)
  }
}
