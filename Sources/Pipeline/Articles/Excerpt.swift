import ArabicText

/// Short texts made from the opening of an article.
enum Excerpt {
  /// A headline for an article that has none, as a suggestion: the opening of its first paragraph up
  /// to a mark that closes a clause, else up to a word, with an ellipsis.
  static func title(of manuscript: Manuscript) -> String {
    let text = opening(of: manuscript.text)
    let scalars = text.unicodeScalars
    let clause = scalars.indices.prefix(91).dropFirst(30)
      .first { "،.؛:!؟(".unicodeScalars.contains(scalars[$0]) }
    if let clause { return Trimming.spaces(scalars[..<clause]) }
    return shortened(text, to: 80)
  }

  /// The opening of the text in at most 220 scalars, cut at a word.
  static func summary(of manuscript: Manuscript) -> String {
    let text = manuscript.lines.drop { $0.label != .paragraph }
    return shortened(opening(of: text), to: 220)
  }

  /// The first line with those that go on with its paragraph.
  private static func opening(of lines: some Collection<Manuscript.LabelledLine>) -> String {
    guard let first = lines.first else { return "" }
    let rest = lines.dropFirst().prefix { $0.goesOn && $0.label == .paragraph }
    return first.text + rest.map { " " + $0.text }.joined()
  }

  /// A text of at most `limit` scalars and an ellipsis, cut at white space.
  private static func shortened(_ text: String, to limit: Int) -> String {
    let scalars = text.unicodeScalars
    let last = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex)
    guard let end = last, end < scalars.endIndex else { return text }
    let cut = scalars[..<end].lastIndex(where: Scalars.isSpace) ?? end
    return Trimming.marks(scalars[..<cut]) + "…"
  }
}
