import ArabicText

/// Sees the credit line, which names where the text was taken from: «المصدر | …», «المصدر: …», and
/// under the text also «نقلا عن …».
struct CreditCue: Cue {
  private static let longest = 120

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices
    where evidence.lines[index].openings.contains(.credit) {
      let line = evidence.lines[index]
      guard line.length <= Self.longest, CreditLine.isAnnounced(line.subject),
        CreditLine(line.text) != nil
      else { continue }
      evidence.add(Self.isDateline(line) ? .reporter : .credit, at: index)
    }
  }
}

extension CreditCue {
  /// «المصدر: الشارقة - سالم الكعبي» names a reporter and no source.
  private static func isDateline(_ line: Line) -> Bool {
    // Nearly all name nobody.
    guard line.length <= 60, PersonNames.occur(in: line.subject),
      let found = Dateline(line.text)
    else { return false }
    return found.author != nil && found.agency == nil
  }
}
