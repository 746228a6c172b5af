import ArabicText

/// Labels the questions of an interview.
///
/// A question is a line of its own that ends with a question mark; one alone may be rhetorical, so a
/// text needs three of them, each answered by running text.
struct QuestionRule: LineRule {
  func apply(to labelling: inout Labelling) {
    let questions = labelling.open.filter { index in
      isQuestion(labelling.lines[index]) && labelling.isOpen(index + 1)
        && !isQuestion(labelling.lines[index + 1])
    }
    guard questions.count >= Self.fewest else { return }
    for index in questions {
      labelling.label(index, .question, because: "a question that the next line answers")
    }
  }
}

extension QuestionRule {
  private static let fewest = 3

  private func isQuestion(_ line: Line) -> Bool {
    guard line.ending == .mark else { return false }
    return line.text.unicodeScalars.last.map { $0 == "؟" || $0 == "?" } ?? false
  }
}
