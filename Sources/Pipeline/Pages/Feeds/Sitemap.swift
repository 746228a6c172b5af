import Bytes
import Configuration
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
  static func part(_ number: Int, in context: PageContext, limit: Int = limit) -> [UInt8] {
    let paths = paths(of: context.site)
    let first = min(paths.count, (number - 1) * limit)
    let addresses = paths[first..<min(paths.count, first + limit)].lazy.compactMap(context.address)
    return document("urlset", of: "url", addresses)
  }

  /// The list of `count` sitemaps.
  static func index(count: Int, in context: PageContext) -> [UInt8] {
    let paths = (1...max(1, count)).lazy.map(SitePaths.sitemapPart)
    return document("sitemapindex", of: "sitemap", paths.compactMap(context.address))
  }
}

extension Sitemap {
  private static func paths(of site: Site) -> [String] {
    [SitePaths.home, SitePaths.timeline, SitePaths.tags]
      + site.timeline.years.map { SitePaths.year($0.number) }
      + (site.timeline.undated.isEmpty ? [] : [SitePaths.undated])
      + site.tags.map(\.path) + site.permalinks
  }

  private static func document(
    _ root: String, of element: String, _ addresses: some Sequence<String>
  ) -> [UInt8] {
    let (opening, closing) = ("<\(element)><loc>", "</loc></\(element)>\n")
    var xml = ByteBuffer(capacity: 16_000)
    xml.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """)
    for address in addresses {
      xml.append(opening)
      xml.append(XMLText.escaped(address))
      xml.append(closing)
    }
    xml.append("</\(root)>\n")
    return xml.bytes
  }
}
