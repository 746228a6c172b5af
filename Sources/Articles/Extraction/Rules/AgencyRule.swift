/// Labels the line that says where from and by which agency: «القامشلي ـ نورث برس».
///
/// It stands before the first running text, is short, and either names an agency or sets a place
/// off from a name by a dash.
struct AgencyRule: LineRule {
  func apply(to labelling: inout Labelling) {
    guard let paragraph = labelling.firstParagraph else { return }
    // The first line is the headline's, and a headline may hold a dash too.
    for index in labelling.open.dropFirst() where index < paragraph {
      let line = labelling.lines[index]
      guard line.length <= Self.longest, let agency = AgencyLine(line.text) else { continue }
      let named = agency.agency.map { "names «\($0)»" } ?? "sets places off by a dash"
      labelling.label(index, .agency, because: "a dateline before the text; \(named)")
    }
  }
}

extension AgencyRule {
  private static let longest = 60
}
