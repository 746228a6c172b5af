/// Short texts made from the opening of an article.
enum Excerpt {
  /// A headline for an article that has none, as a suggestion: the opening of its first paragraph up
  /// to a mark that closes a clause, else up to a word, with an ellipsis.
  static func title(of manuscript: Manuscript) -> String {
    guard let opening = manuscript.text.first else { return "" }
    let scalars = Array(plain(opening).unicodeScalars)
    let clause = scalars.indices.first { index in
      (30...90).contains(index) && "،.؛:!؟(".unicodeScalars.contains(scalars[index])
    }
    if let clause { return Trimming.spaces(scalars[..<clause]) }
    return shortened(scalars, to: 80)
  }

  /// The opening of the text in at most 220 scalars, cut at a word.
  static func summary(of manuscript: Manuscript) -> String {
    guard let opening = manuscript.text.first(where: { $0.label == .paragraph }) else { return "" }
    // No more than is shown, and one scalar that tells whether there is more.
    return shortened(Array(plain(opening).unicodeScalars.prefix(221)), to: 220)
  }

  /// A line without what CommonMark writes before a heading or a list item.
  private static func plain(_ line: Manuscript.LabelledLine) -> String {
    guard let first = line.text.utf8.first, "#>*-+ ".utf8.contains(first) else { return line.text }
    return Trimming.spaces(line.text.unicodeScalars.drop { "#>*-+ ".unicodeScalars.contains($0) })
  }

  private static func shortened(_ scalars: [Unicode.Scalar], to limit: Int) -> String {
    guard scalars.count > limit else { return Trimming.spaces(scalars) }
    let end = scalars[..<limit].lastIndex(where: Line.isSpace) ?? limit
    return Trimming.marks(scalars[..<end]) + "…"
  }
}
