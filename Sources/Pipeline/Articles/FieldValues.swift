package import ArabicText
package import Seeds

/// The values of an article's fields: those that its source prints, or those that have been settled.
package struct FieldValues: Sendable, Hashable {
  package var texts = FieldTable<ArticleField.Text, Evidenced<String>>()
  package var dates = FieldTable<ArticleField.Date, EDTF>()
  package var lists = FieldTable<ArticleField.List, [String]>()
  package var flags = FieldTable<ArticleField.Flag, Bool>()

  /// Makes values of which none is given.
  package init() {}
}
