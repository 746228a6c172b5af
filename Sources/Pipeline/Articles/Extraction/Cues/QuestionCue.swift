import ArabicText

/// Sees the questions of an interview: several lines that end with a question mark, each answered by
/// the next.
struct QuestionCue: Cue {
  private static let fewest = 3

  func look(at evidence: inout LineEvidence) {
    let questions = evidence.lines.indices.dropLast().filter { index in
      isQuestion(evidence.lines[index]) && !isQuestion(evidence.lines[index + 1])
    }
    guard questions.count >= Self.fewest else { return }
    for index in questions { evidence.add(.question, at: index) }
  }

  private func isQuestion(_ line: Line) -> Bool {
    line.ending == .mark
      && line.text.unicodeScalars.last.map { $0 == "؟" || $0 == "?" } ?? false
  }
}
