/// The kinds of files that a site consists of; each names its subject by position.
package enum PageKind: Sendable, Hashable {
  case home
  /// The article at this position in `Site.articles`, with its Markdown and its original beside it.
  case article(Int)
  case timeline
  /// The year at this position in `Timeline.years`.
  case year(Int)
  /// The articles of which not even the year is certain.
  case undated
  case tags
  /// The tag at this position in `Site.tags`.
  case tag(Int)
  case notFound
  /// The Atom feed of the whole archive.
  case feed
  /// The Atom feed of the tag at this position in `Site.tags`.
  case tagFeed(Int)
  /// The former address number `alias` of the article at `article`.
  case redirect(article: Int, alias: Int)
  /// The only sitemap, or the list of sitemaps where there are several.
  case sitemap
  /// One of several sitemaps, counted from 1.
  case sitemapPart(Int)
  case robots

  /// The template that makes pages of this kind; `nil` for files that are made without one.
  package var template: PageTemplate? {
    switch self {
    case .home: .home
    case .article: .article
    case .timeline: .timeline
    case .year, .undated: .year
    case .tags: .tags
    case .tag: .tag
    case .notFound: .notFound
    case .feed, .tagFeed, .redirect, .sitemap, .sitemapPart, .robots: nil
    }
  }
}
