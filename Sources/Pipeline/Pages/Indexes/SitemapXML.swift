import Bytes

/// The XML of sitemaps.
enum SitemapXML {
  /// A sitemap with the full addresses of pages.
  static func document(ofPages addresses: some Sequence<String>) -> [UInt8] {
    document("urlset", of: "url", addresses)
  }

  /// A list of sitemaps with their full addresses.
  static func document(ofSitemaps addresses: some Sequence<String>) -> [UInt8] {
    document("sitemapindex", of: "sitemap", addresses)
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
    for address in addresses { xml.append(opening, escaping: address, closing) }
    xml.append("</\(root)>\n")
    return xml.bytes
  }
}
