import ArabicText

/// Labels the ticker of a page that came out as one long line: headlines in a row, set apart by wide
/// gaps and not by full stops.
struct TickerRule: LineRule {
  func apply(to labelling: inout Labelling) {
    for index in labelling.open {
      let form = labelling.lines[index].form
      guard form.length >= Self.shortest, form.wideGaps >= Self.fewestGaps else { continue }
      labelling.label(index, .furniture, because: "headlines in a row, set apart by wide gaps")
    }
  }
}

extension TickerRule {
  private static let shortest = 150
  private static let fewestGaps = 4
}
