/// Sees that a line is all there is: then it is the text, unless others know it for a part of a page.
struct OnlyLineCue: Cue {
  func look(at evidence: inout LineEvidence) {
    guard evidence.lines.count == 1, evidence.lines[0].markup == nil,
      !evidence.isPartOfPage(0)
    else { return }
    evidence.clamp(0, to: LabelSet(.paragraph))
  }
}
