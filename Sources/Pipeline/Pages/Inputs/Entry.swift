import ArabicText
import Articles
import Seeds
import Site

/// What lists, feeds and neighbours show of an article.
struct Entry: Encodable, Sendable {
  /// The address, an absolute path within the site.
  let path: String
  let title: String
  let published: Publication
  let updated: EDTF?
  let publisher: String?
  let byline: String?
  let summary: String

  init(_ article: Metadata, at path: String) {
    self.path = path
    title = article.title.value
    published = article.published
    updated = article[.updated]
    publisher = article[.publisher]?.value
    byline = article[.byline]?.value
    summary = article.summary
  }
}
