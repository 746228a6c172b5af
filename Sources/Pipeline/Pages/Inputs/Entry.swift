import ArabicText
import Articles
import Paths
import Seeds
import Site

/// What lists, feeds and neighbours show of an article.
struct Entry: Encodable, Sendable {
  /// The address.
  let path: SitePath
  let title: String
  let published: Publication
  let updated: EDTF?
  let publisher: String?
  let byline: String?
  let summary: String
  /// As an editor gives it.
  let language: String?

  init(_ article: Metadata, at path: SitePath) {
    self.path = path
    title = article.title.value
    published = article.published
    updated = article[.updated]
    publisher = article[.publisher]?.value
    byline = article[.byline]?.value
    summary = article.summary
    language = article[.lang]?.value
  }
}
