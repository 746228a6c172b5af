package import Articles
package import Site

/// What the checks look at.
package struct CheckedArchive: Sendable {
  /// The articles that a build would publish.
  package let articles: [Metadata]
  /// The archive as a whole; `nil` where it cannot be put together, as when two articles claim one
  /// address.
  package let site: Site?
  /// The stories that more than one article tells, in the order of the site; none without a site.
  package let stories: [StoryVersions]

  /// Prepares articles, and the site made from them, for the checks.
  package init(articles: [Metadata] = [], site: Site? = nil) {
    self.articles = articles
    self.site = site
    stories = site.map { site in site.versions.stories.map { StoryVersions($0, in: site) } } ?? []
  }
}
