import Site

/// The list of pages for search engines (sitemaps.org, protocol 0.9).
///
/// It demands full addresses, so a site that has none has no sitemap. What is not a page of its own
/// (feeds, redirects, the page for missing addresses) is not in it.
enum Sitemap {
  /// How many addresses one file may have by the protocol.
  static let limit = 50_000

  /// The number of files that the site's addresses need; 0 where it has no full address.
  static func partCount(for site: Site, limit: Int = limit) -> Int {
    guard site.settings.baseURL != nil else { return 0 }
    return (paths(of: site).count + limit - 1) / limit
  }

  /// The sitemap with the addresses of part `number`, counted from 1.
  static func part(_ number: Int, in context: PageContext, limit: Int = limit) -> String {
    let paths = paths(of: context.site)
    let first = min(paths.count, (number - 1) * limit)
    let urls = paths[first..<min(paths.count, first + limit)].compactMap(context.address).map {
      "<url><loc>\(XMLText.escaped($0))</loc></url>\n"
    }
    return document("urlset", urls)
  }

  /// The list of `count` sitemaps.
  static func index(count: Int, in context: PageContext) -> String {
    let sitemaps = (1...max(1, count)).map(SitePaths.sitemapPart).compactMap(context.address).map {
      "<sitemap><loc>\(XMLText.escaped($0))</loc></sitemap>\n"
    }
    return document("sitemapindex", sitemaps)
  }
}

extension Sitemap {
  private static func paths(of site: Site) -> [String] {
    [SitePaths.home, SitePaths.timeline, SitePaths.tags]
      + site.timeline.years.map { SitePaths.year($0.number) }
      + (site.timeline.undated.isEmpty ? [] : [SitePaths.undated])
      + site.tags.map(\.path) + site.permalinks
  }

  private static func document(_ root: String, _ elements: [String]) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(elements.joined())</\(root)>

    """
  }
}
