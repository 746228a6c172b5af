import ArabicText

/// Short texts made from the opening of an article.
enum Excerpt {
  /// A headline for an article that has none, as a suggestion: the opening of its first paragraph up
  /// to a mark that closes a clause, else up to a word, with an ellipsis.
  static func title(of manuscript: Manuscript) -> String {
    guard let opening = manuscript.text.first else { return "" }
    let text = opening.text
    let scalars = text.unicodeScalars
    let clause = scalars.indices.prefix(91).dropFirst(30).first { index in
      "،.؛:!؟(".unicodeScalars.contains(scalars[index])
    }
    if let clause { return Trimming.spaces(scalars[..<clause]) }
    return shortened(text, to: 80)
  }

  /// The opening of the text in at most 220 scalars, cut at a word.
  static func summary(of manuscript: Manuscript) -> String {
    let lines = manuscript.lines
    guard let first = lines.indices.first(where: { lines[$0].label == .paragraph }) else {
      return ""
    }
    return shortened(lines[first].text, to: 220)
  }

  /// A text of at most `limit` scalars and an ellipsis, cut at white space.
  private static func shortened(_ text: String, to limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = index(of: limit, in: text) else { return text }
    let cut = scalars[..<end].lastIndex(where: Scalars.isSpace) ?? end
    return Trimming.marks(scalars[..<cut]) + "…"
  }

  /// Where the scalar of that number, 0-based, begins; `nil` in a text that is shorter.
  private static func index(of number: Int, in text: String) -> String.Index? {
    var text = text
    let offset = text.withUTF8 { utf8 -> Int? in
      var (index, count) = (0, -1)
      while index < utf8.count {
        if utf8[index] & 0xC0 != 0x80 { count += 1 }
        if count == number { return index }
        index += 1
      }
      return nil
    }
    return offset.map { text.utf8.index(text.startIndex, offsetBy: $0) }
  }
}
