/// Labels the credit line, which names where the text was taken from: «المصدر | …», «المصدر: …», and
/// under the text also «نقلا عن …».
struct SourceRule: LineRule {
  func apply(to labelling: inout Labelling) {
    for index in labelling.open where labelling.lines[index].openings.contains(.credit) {
      let line = labelling.lines[index]
      guard line.length <= Self.longest, CreditLine.isAnnounced(line.subject),
        CreditLine(line.text) != nil,
        !Self.isDateline(line)
      else { continue }
      labelling.label(index, .source, because: "says that it names the source")
    }
  }
}

extension SourceRule {
  private static let longest = 120

  /// «المصدر: الشارقة - سالم الكعبي» names a reporter and no source.
  private static func isDateline(_ line: Line) -> Bool {
    // Nearly all name nobody.
    guard line.length <= 60, PersonNames.occur(in: line.subject),
      let found = Dateline(line.text)
    else { return false }
    return found.author != nil && found.agency == nil
  }
}
