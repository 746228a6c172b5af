import ArabicText

/// Labels headlines of other articles that stand under the text without a word to announce them.
///
/// They are told by their number and by the full stop that they lack: every paragraph above has one.
struct OtherHeadlinesRule: LineRule {
  func apply(to labelling: inout Labelling) {
    guard let first = labelling.firstParagraph else { return }
    let text = labelling.open.drop { $0 < first }
    let tail = text.reversed().prefix { index in
      let line = labelling.lines[index]
      return line.ending == .open && line.isHeadlineLike && line.wordCount >= Self.fewestWords
    }
    let body = text.dropLast(tail.count)
    guard tail.count >= Self.fewestLines, body.count >= Self.fewestParagraphs,
      body.allSatisfy({ labelling.lines[$0].endsSentence || labelling.lines[$0].isHeadingLike })
    else { return }
    for index in tail {
      labelling.label(index, .related, because: "one of several headlines under the text")
    }
  }
}

extension OtherHeadlinesRule {
  private static let fewestLines = 3
  private static let fewestWords = 6
  private static let fewestParagraphs = 3
}
