import ArabicText

/// Sees the parts of a paragraph that was cut where it had links: the line before is not closed, and
/// this one goes on with it.
struct CutParagraphCue: Cue {
  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices.dropFirst() where evidence.lines[index].blanksBefore == 0 {
      let (before, line) = (evidence.lines[index - 1], evidence.lines[index])
      guard !before.endsSentence, before.length >= 30,
        "،,".unicodeScalars.contains(before.text.unicodeScalars.last ?? ".")
          || "،,.".unicodeScalars.contains(line.text.unicodeScalars.first ?? "-")
          || Self.isOpen(before, evidence.words.words[evidence.words.range(index - 1)])
      else { continue }
      evidence.add(.wrapped, at: index - 1)
      evidence.add(.textGoesOn, at: index)
    }
  }

  /// Words after which no paragraph ends.
  private static let links = Set(
    "في من على إلى عن أن إن مع التي الذي بين أو و ثم قد هذا هذه كان بعد قبل خلال"
      .split(separator: " ").map { LineWords.code(String($0)) })

  private static func isOpen(_ line: Line, _ words: ArraySlice<UInt32>) -> Bool {
    words.last.map(links.contains) ?? false
  }
}
