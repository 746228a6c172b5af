import ArabicText

/// Sees the parts of a paragraph that was cut into lines: at a fixed width, or where it had links.
struct BrokenLineCue: Cue {
  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices where evidence.goesOn[index] {
      evidence.add(.wrapped, at: index)
      evidence.add(.textGoesOn, at: index + 1)
    }
  }
}
