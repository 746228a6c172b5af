package import ArabicText

/// A date that the text of an article speaks of.
package struct DatedMention: Sendable, Hashable {
  /// The words of the text.
  package let text: String
  /// The date that the words mean.
  package let edtf: EDTF
  /// The line, 1-based, in the source.
  package let line: Int
  /// The column, 1-based, in Unicode scalars, in the line without white space at its start; of
  /// Markdown, in the line without its markup.
  package let column: Int
  /// What an expression such as «العام الماضي» was counted from; `nil` for a date written out.
  package let reference: DateReference?
  /// What in the words contradicts the date; `nil` where nothing does.
  package let warning: DateWarning?

  /// All dates in the text, the headline, the standfirst and the date line, in order.
  ///
  /// Relative expressions are counted from `published`; without it they are passed over.
  package static func mentions(in manuscript: Manuscript, published: EDTF?) -> [DatedMention] {
    let reader = DateReader()
    return manuscript.spoken.flatMap { line in
      reader.mentions(in: line.text, reference: published).map { mention in
        DatedMention(
          text: mention.text, edtf: mention.edtf, line: line.number,
          column: line.leading + mention.column,
          reference: mention.reference == .none ? nil : mention.reference,
          warning: mention.warning)
      }
    }
  }
}
