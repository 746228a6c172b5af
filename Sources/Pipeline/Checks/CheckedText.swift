package import Articles
package import Seeds

/// An article with its whole text, for the checks that read it.
package struct CheckedText: Sendable {
  /// What the rest of the site knows of the article.
  package let article: Metadata
  /// The source.
  package let seed: Seed
  /// The lines of the source, and what each of them is.
  package let manuscript: Manuscript

  /// Joins what was read of an article.
  package init(article: Metadata, seed: Seed, manuscript: Manuscript) {
    (self.article, self.seed, self.manuscript) = (article, seed, manuscript)
  }
}
