import ArabicText

/// Splits keyword lines into keywords.
enum KeywordList {
  /// The keywords in the lines of a keyword block, each once.
  ///
  /// Where nothing separates them, as in «إيران روسيا», the line is one keyword if the text uses it
  /// as one, and a keyword for each word if the text knows every word but never the phrase.
  static func keywords(in blocks: [String], of lines: [Manuscript.LabelledLine]) -> [String] {
    var seen: Set<ByteKey> = []
    return blocks.flatMap { parts(of: withoutLabel($0), in: lines) }
      .filter { !$0.isEmpty && seen.insert(ByteKey(folded($0, for: .identity))).inserted }
  }

  private static func withoutLabel(_ block: String) -> Substring.UnicodeScalarView {
    let scalars = block.unicodeScalars
    if let colon = block.utf8.firstIndex(of: UInt8(ascii: ":")) {
      return scalars[scalars.index(after: colon)...]
    }
    var text = block
    guard text.withUTF8(Openings.init(of:)).contains(.keywords) else { return scalars[...] }
    // «سمات إعادة الأمل»: the label runs into the keywords.
    let folded = FoldedText(block, for: .search)
    guard let end = KeywordsCue.labels.end(in: Array(folded.text.utf8)) else {
      return scalars[...]
    }
    let label = String(decoding: folded.text.utf8.prefix(end), as: UTF8.self).unicodeScalars.count
    let start = folded.originalRange(of: 0..<label).upperBound
    return scalars.dropFirst(start)
  }

  private static func parts(
    of block: Substring.UnicodeScalarView, in lines: [Manuscript.LabelledLine]
  ) -> [String] {
    let parts = block.split(whereSeparator: "،,؛;|#•·+\n\t".unicodeScalars.contains)
    if parts.count > 1 { return parts.map { Trimming.marks($0) } }
    let words = block.split(whereSeparator: Scalars.isSpace).map { Trimming.marks($0) }
    let phrase = words.joined(separator: " ")
    guard words.count > 1 else { return [phrase] }
    let text = FoldedLines(lines.lazy.filter(\.label.isText).map(\.text))
    let areKnown = !text.hold(phrase) && words.allSatisfy(text.hold)
    return areKnown ? words : [phrase]
  }
}
