import ArabicText

/// Sees the parts of a paragraph that was cut into lines: at a fixed width, or where it had links.
struct BrokenLineCue: Cue {
  func look(at evidence: inout LineEvidence) {
    for index in BrokenLines.continued(evidence.lines) {
      evidence.add(.wrapped, at: index)
      evidence.add(.textGoesOn, at: index + 1)
    }
  }
}
