package import Articles
package import Diagnostics
package import Seeds
package import Site

/// What the checks look at.
package struct CheckedArchive: Sendable {
  /// A link to a place on the page of an article.
  package struct FragmentLink: Sendable {
    /// What follows the number sign, as the page has it.
    package let fragment: String
    /// The link as its text writes it.
    package let link: Located<String>
    /// The article to whose page it leads.
    package let target: Metadata

    /// Describes a link.
    package init(fragment: String, link: Located<String>, target: Metadata) {
      (self.fragment, self.link, self.target) = (fragment, link, target)
    }
  }

  /// How a check reads more of an article than the rest of the site knows; `nil` where that cannot be read.
  package struct Reader: Sendable {
    /// The text of an article.
    package var text: @Sendable (Metadata) -> CheckedText?
    /// The names of the places on the page of an article to which links may lead.
    package var places: @Sendable (Metadata) -> Set<String>?

    /// Makes a reader; without functions it reads nothing.
    package init(
      text: @escaping @Sendable (Metadata) -> CheckedText? = { _ in nil },
      places: @escaping @Sendable (Metadata) -> Set<String>? = { _ in nil }
    ) {
      (self.text, self.places) = (text, places)
    }
  }

  /// The articles that a build would publish.
  package let articles: [Metadata]
  /// The archive as a whole; `nil` where it cannot be put together, as when two articles claim one
  /// address.
  package let site: Site?
  /// The editor's names.
  package let thesaurus: Thesaurus
  /// The links to places on the pages of articles.
  package let fragmentLinks: [FragmentLink]
  /// The stories that more than one article tells, in the order of the site; none without a site.
  package let stories: [StoryVersions]
  /// Reads the texts.
  package let reader: Reader

  /// Prepares articles, and the site made from them, for the checks.
  package init(
    articles: [Metadata] = [], site: Site? = nil, thesaurus: Thesaurus = Thesaurus(),
    fragmentLinks: [FragmentLink] = [], reader: Reader = Reader()
  ) {
    self.articles = articles
    self.site = site
    self.thesaurus = thesaurus
    self.fragmentLinks = fragmentLinks
    self.reader = reader
    stories = site.map { site in site.versions.stories.map { StoryVersions($0, in: site) } } ?? []
  }
}
