import Articles
import Configuration
import Diagnostics
import Seeds
import Site

extension PageKind {
  /// Everything that a site consists of, in a fixed order: what grows with the archive first, so that
  /// no thread is still at the list of all addresses when the others are done.
  static func all(of site: Site) -> [PageKind] {
    var kinds: [PageKind] = [.home, .timeline]
    kinds += site.timeline.years.indices.map(PageKind.year)
    if !site.timeline.undated.isEmpty { kinds.append(.undated) }
    kinds.append(.tags)
    kinds += site.tags.indices.map(PageKind.tag)
    kinds.append(.notFound)
    if site.settings.feeds {
      kinds.append(.feed)
      kinds += site.tags.indices.filter { AtomFeed.exists(for: site.tags[$0], in: site) }
        .map(PageKind.tagFeed)
    }
    let sitemaps = Sitemap.partCount(for: site)
    if sitemaps > 0 { kinds.append(.sitemap) }
    if sitemaps > 1 { kinds += (1...sitemaps).map(PageKind.sitemapPart) }
    kinds.append(.robots)
    kinds += site.articles.indices.map(PageKind.article)
    for (article, metadata) in site.articles.enumerated() {
      kinds += metadata.aliases.indices.map { .redirect(article: article, alias: $0) }
    }
    return kinds
  }

  /// Where a page of this kind stands: an absolute path within the site, not percent-encoded.
  func path(in site: Site) -> String {
    switch self {
    case .home: SitePaths.home
    case .article(let position): site.permalinks[position]
    case .timeline: SitePaths.timeline
    case .year(let position): SitePaths.year(site.timeline.years[position].number)
    case .undated: SitePaths.undated
    case .tags: SitePaths.tags
    case .tag(let position): site.tags[position].path
    case .notFound: SitePaths.notFound
    case .feed: SitePaths.feed
    case .tagFeed(let position): SitePaths.feed(of: site.tags[position])
    case .redirect(let article, let alias):
      SitePaths.alias(site.articles[article].aliases[alias].value)
    case .sitemap: SitePaths.sitemap
    case .sitemapPart(let number): SitePaths.sitemapPart(number)
    case .robots: SitePaths.robots
    }
  }

  /// The position of the one article that a page of this kind shows.
  var article: Int? {
    switch self {
    case .article(let position), .redirect(let position, _): position
    default: nil
    }
  }
}
