import Testing

@testable import Pages

struct SitemapTests {
  private func context(baseURL: String? = "https://example.org/archive/") throws -> PageContext {
    try PageContext(
      site: Archive.site(settings: Archive.settings(baseURL: baseURL)), theme: .standard(),
      links: RelativeLink(from: "/sitemap.xml", offline: false))
  }

  @Test func `lists every page once, percent-encoded`() throws {
    let sitemap = try #require(try Archive.pages()["sitemap.xml"])
    let addresses = sitemap.matches(of: /<loc>(.*)<\/loc>/).map { String($0.output.1) }
    #expect(addresses.count == 3 + 3 + 1 + 5 + 5, "\(addresses)")
    #expect(Set(addresses).count == addresses.count)
    for address in addresses {
      #expect(address.hasPrefix("https://example.org/archive/"))
      #expect(address.utf8.allSatisfy { $0 < 0x80 }, "\(address)")
    }
  }

  @Test(arguments: [(1, 17), (5, 4), (16, 2), (17, 1), (50_000, 1)])
  func `has as many parts as the limit demands`(limit: Int, parts: Int) throws {
    let context = try context()
    #expect(Sitemap.partCount(for: context.site, limit: limit) == parts)
    let addresses = (1...parts).flatMap { number in
      Sitemap.part(number, in: context, limit: limit).matches(of: /<loc>(.*)<\/loc>/)
        .map { String($0.output.1) }
    }
    #expect(addresses.count == 17 && Set(addresses).count == 17, "\(addresses)")
  }

  @Test func `names its parts in a list`() throws {
    let index = Sitemap.index(count: 2, in: try context())
    let addresses = index.matches(of: /<loc>(.*)<\/loc>/).map { String($0.output.1) }
    #expect(
      addresses == [
        "https://example.org/archive/sitemap-1.xml", "https://example.org/archive/sitemap-2.xml",
      ])
  }

  @Test func `is left out where the site has no address`() throws {
    let pages = try Archive.pages(settings: Archive.settings(baseURL: nil))
    #expect(pages["sitemap.xml"] == nil)
    #expect(pages["robots.txt"] == "# Made by Warraq\nUser-agent: *\nAllow: /\n")
  }

  @Test func `is named in robots`() throws {
    let robots = try Archive.pages()["robots.txt"]
    #expect(robots?.hasSuffix("Sitemap: https://example.org/archive/sitemap.xml\n") == true)
  }
}
