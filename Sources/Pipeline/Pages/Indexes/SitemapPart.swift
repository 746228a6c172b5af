import Configuration
import Paths
import Site

/// One of several sitemaps, of a site with more pages than one file may list.
struct SitemapPart: GeneratedFile {
  struct Inputs: Encodable {
    /// The paths of the pages within the site.
    let pages: [SitePath]
  }

  /// How many addresses one file may have by the protocol.
  static let limit = 50_000

  /// The number of the part, counted from 1.
  let number: Int

  static func pages(of site: Site) -> [SitemapPart] {
    let count = count(for: site)
    return count > 1 ? (1...count).map(SitemapPart.init) : []
  }

  /// How many files the site's addresses need; 0 where the site has no full address.
  static func count(for site: Site, limit: Int = limit) -> Int {
    guard site.settings.baseURL != nil else { return 0 }
    return (PageKinds.countInSitemap(of: site) + limit - 1) / limit
  }

  static func path(_ number: Int) -> SitePath {
    .top.file(FileName("sitemap-\(number).xml"))
  }

  func path(in site: Site) -> SitePath { Self.path(number) }

  func inputs(from archive: PageArchive) -> Inputs {
    Inputs(pages: part(of: archive.pathsInSitemap, limit: Self.limit))
  }

  /// Those of all paths that the part lists, at most `limit`.
  func part(of paths: [SitePath], limit: Int) -> [SitePath] {
    Array(paths.dropFirst((number - 1) * limit).prefix(limit))
  }

  static func bytes(_ inputs: Inputs, in context: PageContext) -> [UInt8] {
    SitemapXML.document(ofPages: inputs.pages.lazy.compactMap(context.address))
  }
}
