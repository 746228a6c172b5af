import Paths
import Site

/// Everything that a site consists of.
enum PageKinds {
  /// The kinds, in the order in which the sitemap lists their pages.
  static let all: [any PageKind.Type] = [
    HomePage.self, TimelinePage.self, TagsPage.self, YearPage.self, UndatedPage.self, TagPage.self,
    NotFoundPage.self, ArchiveFeed.self, TagFeed.self, Sitemap.self, SitemapPart.self, Robots.self,
    ArticlePage.self, Redirect.self,
  ]

  /// The templates that make whole pages, each once; all others are parts of these.
  static var templates: [PageTemplate] {
    all.compactMap { $0.template }.reduce(into: []) { templates, template in
      if !templates.contains(where: { $0.name == template.name }) { templates.append(template) }
    }
  }

  /// The parts of the navigation, in order.
  static let sections = all.compactMap { $0.section }

  /// All pages and files of a site, in a fixed order.
  static func descriptions(of site: Site) -> [PageDescription] {
    all.flatMap { kind in kind.pages(of: site).map { PageDescription($0, in: site) } }
  }

  /// How many pages search engines are to know.
  static func countInSitemap(of site: Site) -> Int {
    all.filter { $0.isInSitemap }.reduce(0) { count, kind in count + kind.pages(of: site).count }
  }

  /// The paths of the pages that search engines are to know, in the order of the list.
  static func pathsInSitemap(of site: Site) -> [SitePath] {
    all.filter { $0.isInSitemap }.flatMap { kind in kind.pages(of: site).map { $0.path(in: site) } }
  }
}
