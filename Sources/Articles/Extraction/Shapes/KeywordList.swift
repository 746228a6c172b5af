import ArabicText

/// Splits keyword lines into keywords.
enum KeywordList {
  private static let separators = "،,؛;|#•·+\n\t".unicodeScalars

  /// The keywords in the lines of a keyword block, each once.
  ///
  /// Where nothing separates them, as in «إيران روسيا», the line is one keyword if the text uses it
  /// as one, and a keyword for each word if the text knows every word but never the phrase.
  static func keywords(
    in blocks: [String], of lines: [Manuscript.LabelledLine]
  ) -> [String] {
    var seen: Set<String> = []
    return blocks.flatMap { parts(of: withoutLabel($0), in: lines) }
      .filter { !$0.isEmpty && seen.insert(folded($0, for: .identity)).inserted }
  }

  private static func withoutLabel(_ block: String) -> Substring.UnicodeScalarView {
    let scalars = block.unicodeScalars
    if let colon = scalars.firstIndex(of: ":") { return scalars[scalars.index(after: colon)...] }
    // «سمات إعادة الأمل»: the label runs into the keywords.
    let folded = FoldedText(block, for: .search)
    guard let end = KeywordsRule.labels.end(in: Array(folded.text.utf8)) else {
      return scalars[...]
    }
    let label = String(decoding: folded.text.utf8.prefix(end), as: UTF8.self).unicodeScalars.count
    let start = folded.originalRange(of: 0..<label).upperBound
    return scalars.dropFirst(start)
  }

  private static func parts(
    of block: Substring.UnicodeScalarView, in lines: [Manuscript.LabelledLine]
  ) -> [String] {
    let parts = block.split { separators.contains($0) }
    if parts.count > 1 { return parts.map { Trimming.marks($0) } }
    let words = block.split(whereSeparator: Line.isSpace).map { Trimming.marks($0) }
    let phrase = words.joined(separator: " ")
    guard words.count > 1 else { return [phrase] }
    let text = lines.filter(\.label.isText).map { Phrase.subject($0.text) }
    let areKnown = !occurs(phrase, in: text) && words.allSatisfy { occurs($0, in: text) }
    return areKnown ? words : [phrase]
  }

  private static func occurs(_ phrase: String, in text: [[UInt8]]) -> Bool {
    let phrases = PhraseList(phrase)
    return text.contains { phrases.occurs(in: $0) }
  }
}
