package import Diagnostics

/// One article in full: its metadata and its text.
///
/// Only the article's own page needs the text, so an archive holds ``Metadata`` alone in memory.
package struct Article: Sendable, Hashable {
  /// What other pages show of the article.
  package let metadata: Metadata
  /// What only its own page shows.
  package let text: ArticleText

  /// Joins settled metadata with a text.
  package init(_ metadata: Metadata, _ text: ArticleText) {
    self.metadata = metadata
    self.text = text
  }

  /// The whole article as a Markdown document: YAML front matter, then the text.
  package var markdown: String { String(decoding: document(), as: UTF8.self) }

  /// The same in UTF-8, with a remark of one line at its top, a comment of the front matter.
  package func document(remark: String? = nil) -> [UInt8] {
    FrontMatterWriter.document(of: self, remark: remark)
  }
}

extension Diagnosed<Article> {
  /// The article, if there is anything to read in it; else what was found is thrown.
  package func withText() throws(DiagnosedError) -> Diagnosed<Article> {
    guard !diagnostics.contains(where: { $0.identifier == ArticleResolver.noText }) else {
      throw DiagnosedError(diagnostics)
    }
    return self
  }
}
