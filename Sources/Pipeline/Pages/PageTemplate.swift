package import Templates

/// The templates that make whole pages, by their file names; all others are their parts.
package enum PageTemplate: String, Sendable, CaseIterable {
  case home = "home.html"
  case article = "article.html"
  case timeline = "timeline.html"
  case year = "year.html"
  case tags = "tags.html"
  case tag = "tag.html"
  case notFound = "404.html"

  /// The names that this template may use besides those of ``Frame/shape(words:assets:)``.
  package var shape: RecordShape {
    switch self {
    case .home: HomePage.shape
    case .article: ArticlePage.shape
    case .timeline: TimelinePage.shape
    case .year: YearPage.shape
    case .tags: TagsPage.shape
    case .tag: TagPage.shape
    case .notFound: NotFoundPage.shape
    }
  }
}
