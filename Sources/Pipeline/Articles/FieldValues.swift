package import ArabicText
package import Bytes
package import Seeds

/// The values of an article's fields: those that its source prints, or those that have been settled.
package struct FieldValues: Sendable, Hashable {
  /// Texts, with what each rests on.
  package var texts = FieldTable<ArticleField.Text, Evidenced<String>>()
  /// Dates and instants.
  package var dates = FieldTable<ArticleField.Date, EDTF>()
  /// Lists of texts.
  package var lists = FieldTable<ArticleField.List, [String]>()
  /// What is true or false.
  package var flags = FieldTable<ArticleField.Flag, Bool>()

  /// Makes values of which none is given.
  package init() {}
}

extension FieldValues: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    texts = try FieldTable(from: &reader)
    dates = try FieldTable(from: &reader)
    lists = try FieldTable(from: &reader)
    flags = try FieldTable(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    texts.write(to: &writer)
    dates.write(to: &writer)
    lists.write(to: &writer)
    flags.write(to: &writer)
  }
}
