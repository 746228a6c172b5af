package import Articles
import Diagnostics
package import Paths

/// What only the page of an article needs, made again from the seed when the page is due.
package struct ArticleContent: Sendable {
  /// The article with its text.
  package let article: Article
  /// The bytes of the source as they were found.
  package let original: [UInt8]
  /// The pictures of the text that are files of the site, by the names that they have beside the page.
  package var pictures: [(name: FileName, bytes: [UInt8])] = []

  /// Joins an article and its original bytes.
  package init(article: Article, original: [UInt8]) {
    self.article = article
    self.original = original
  }
}

/// Gives the text of an article.
typealias ArticleReader = (Metadata) throws(DiagnosedError) -> ArticleContent
