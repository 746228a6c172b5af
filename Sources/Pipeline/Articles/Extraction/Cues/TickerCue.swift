import ArabicText

/// Sees the ticker of a page that came out as one long line: headlines in a row, set apart by wide
/// gaps and not by full stops.
struct TickerCue: Cue {
  private static let shortest = 150
  private static let fewestGaps = 4

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices {
      let form = evidence.lines[index].form
      guard form.length >= Self.shortest, form.wideGaps >= Self.fewestGaps else { continue }
      evidence.add(.ticker, at: index)
    }
  }
}
