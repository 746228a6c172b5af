package import Articles
import Configuration
package import Diagnostics
package import Site
import Templates

/// Makes the files of a site, one after another.
///
/// It lists what there is to make without making it, and makes one thing at a time, so that no page
/// holds another's bytes:
///
///     for kind in renderer.kinds {
///       let description = renderer.description(of: kind)
///       for page in try renderer.render(description, article: content) { write(page) }
///     }
package struct PageRenderer: Sendable {
  /// What there is to make, in a fixed order.
  package let kinds: [PageKind]
  private let site: Site
  private let theme: Theme
  /// The archive as pages see it from where links start alike: there are few such places.
  private var contexts: [RelativeLink: PageContext]

  /// Joins an archive and a theme.
  ///
  /// Two files that would stand at one place, and a former address that is no path within the site,
  /// are errors at their places.
  package init(_ site: Site, theme: Theme) throws(DiagnosedError) {
    self.site = site
    self.theme = theme
    let kinds = PageKind.all(of: site)
    self.kinds = kinds
    let links = Set(kinds.map { Self.links(from: $0, of: site) })
    contexts = Dictionary(
      uniqueKeysWithValues: links.map { ($0, PageContext(site: site, theme: theme, links: $0)) })
    try AddressCheck.run(kinds, of: site)
  }

  /// The same renderer, prepared for making most pages of the site: what many of them show of each
  /// article is made once, on several threads.
  package func prepared(jobs: Int) async -> PageRenderer {
    var renderer = self
    // Nearly all links start as deep in the site as those of the articles.
    guard let article = kinds.first(where: { $0.template == .article }) else { return self }
    let links = Self.links(from: article, of: site)
    renderer.contexts[links] = await contexts[links]?.withEntries(jobs: jobs)
    return renderer
  }

  /// Describes one of ``kinds`` without making it.
  package func description(of kind: PageKind) -> PageDescription {
    PageDescription(
      path: SitePaths.file(of: kind.path(in: site)), kind: kind,
      articleID: kind.article.map { site.articles[$0].id })
  }

  /// Makes what `description` describes: one file, or an article and beside it its Markdown and its
  /// original, where its template links to them.
  ///
  /// `article` is asked for the text of an article where its page is to be made. The same
  /// description gives the same bytes, in any order and from any thread.
  package func render(
    _ description: PageDescription,
    article: (Metadata) throws(DiagnosedError) -> ArticleContent
  ) throws(DiagnosedError) -> [Page] {
    let context = context(of: description.kind)
    func page(_ path: String, _ bytes: [UInt8]) -> Page {
      Page(path: path, bytes: bytes, description: description)
    }
    guard case .article(let position) = description.kind else {
      guard let template = description.template else {
        return [page(description.path, bytes(of: description.kind, in: context))]
      }
      return [
        page(
          description.path,
          try html(template, records(of: description.kind, in: context), in: context))
      ]
    }
    let content = try article(site.articles[position])
    let records = ArticlePage.records(position, content.article, in: context)
    return [page(description.path, try html(.article, records, in: context))]
      + filesBeside(position, content).map(page)
  }
}

extension PageRenderer {
  /// The archive as a page of this kind sees it.
  func context(of kind: PageKind) -> PageContext {
    let links = Self.links(from: kind, of: site)
    return contexts[links] ?? PageContext(site: site, theme: theme, links: links)
  }

  private static func links(from kind: PageKind, of site: Site) -> RelativeLink {
    switch kind {
    // Without a server there is nothing that would show the page elsewhere.
    case .notFound where !site.settings.offline:
      RelativeLink(fromAnywhereBelow: site.settings.baseURL)
    default: RelativeLink(from: kind.path(in: site), offline: site.settings.offline)
    }
  }

  /// The values of a page that a template makes from the site alone.
  func records(of kind: PageKind, in context: PageContext) -> [Record] {
    switch kind {
    case .home: HomePage.records(in: context)
    case .timeline: TimelinePage.records(in: context)
    case .year(let position): YearPage.records(position, in: context)
    case .undated: YearPage.undatedRecords(in: context)
    case .tags: TagsPage.records(in: context)
    case .tag(let position): TagPage.records(position, in: context)
    case .notFound: NotFoundPage.records(in: context)
    case .article, .feed, .tagFeed, .redirect, .sitemap, .sitemapPart, .robots: []
    }
  }
}

extension PageRenderer {
  private func html(
    _ template: PageTemplate, _ records: [Record], in context: PageContext
  ) throws(DiagnosedError) -> [UInt8] {
    try context.theme.library.render(template.rawValue, records)
  }

  /// The files that stand beside the page of an article, by their paths.
  private func filesBeside(
    _ position: Int, _ content: ArticleContent
  ) -> [(path: String, bytes: [UInt8])] {
    let permalink = site.permalinks[position]
    var files: [(path: String, bytes: [UInt8])] = []
    if theme.articleParts.markdown {
      let path = SitePaths.markdown(at: permalink)
      files.append((SitePaths.file(of: path), content.article.document()))
    }
    if theme.articleParts.original {
      let path = SitePaths.original(of: content.article.metadata, at: permalink)
      files.append((SitePaths.file(of: path), content.original))
    }
    return files
  }

  /// The bytes of a file that no template makes.
  private func bytes(of kind: PageKind, in context: PageContext) -> [UInt8] {
    switch kind {
    case .feed: AtomFeed(in: context).xml
    case .tagFeed(let position): AtomFeed(of: site.tags[position], in: context).xml
    case .redirect(let article, _):
      Redirect.page(
        to: site.permalinks[article], title: site.articles[article].title.value, in: context)
    case .sitemap:
      switch Sitemap.partCount(for: site) {
      case ...1: Sitemap.part(1, in: context)
      case let count: Sitemap.index(count: count, in: context)
      }
    case .sitemapPart(let number): Sitemap.part(number, in: context)
    case .robots: Array(Robots.text(in: context).utf8)
    case .home, .article, .timeline, .year, .undated, .tags, .tag, .notFound: []
    }
  }
}
