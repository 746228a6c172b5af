import Paths
import Site

/// The sitemap, or the list of its parts where there are several (sitemaps.org, protocol 0.9).
///
/// The protocol demands full addresses, so a site that has none has no sitemap.
struct Sitemap: GeneratedFile {
  struct Inputs: Encodable {
    /// The paths of the pages within the site, where one file holds them all.
    let pages: [SitePath]
    /// How many files hold them.
    let parts: Int
  }

  static let path = SitePath.top.file("sitemap.xml")

  static func pages(of site: Site) -> [Sitemap] {
    SitemapPart.count(for: site) > 0 ? [Sitemap()] : []
  }

  func path(in site: Site) -> SitePath { Self.path }

  func inputs(from archive: PageArchive) -> Inputs {
    let parts = SitemapPart.count(for: archive.site)
    return Inputs(
      pages: parts > 1 ? [] : archive.pathsInSitemap, parts: parts)
  }

  static func bytes(_ inputs: Inputs, in context: PageContext) -> [UInt8] {
    guard inputs.parts > 1 else {
      return SitemapXML.document(ofPages: inputs.pages.lazy.compactMap(context.address))
    }
    let parts = (1...inputs.parts).map(SitemapPart.path)
    return SitemapXML.document(ofSitemaps: parts.lazy.compactMap(context.address))
  }
}
