import ArabicText

/// Labels the line above the text that says where from, by which agency and by whom it was written:
/// «القامشلي ـ نورث برس», «هو جيا - ترجمة - الصباح».
///
/// Where it names a person it is a by-line; an agency line otherwise. After the text it may stand in
/// brackets, «(رويترز)».
struct DatelineRule: LineRule {
  func apply(to labelling: inout Labelling) {
    guard let first = labelling.firstParagraph, let last = labelling.lastParagraph else { return }
    // The first line is the headline's, and a headline may hold a dash too.
    for index in labelling.open.dropFirst()
    where index < first || index == first + 1 || index == last + 1 {
      let line = labelling.lines[index]
      guard line.length <= Self.longest, line.ending == .open, Self.mayBeOne(line) else {
        continue
      }
      guard let found = Dateline(line.text) else {
        if index == first - 1, Self.setsNamesOff(line) {
          labelling.label(
            index, .agency, because: "two names set off from each other, directly above the text")
        }
        continue
      }
      // Under a standfirst, or after the text, a place alone may be a sub-heading.
      guard index < first || (index == first + 1 ? found.agency != nil : found.isWire) else {
        continue
      }
      if let author = found.author {
        labelling.label(index, .byline, because: "names «\(author)» beside a place or an agency")
      } else {
        let name = found.agency ?? found.place ?? ""
        labelling.label(index, .agency, because: "names «\(name)» and nothing that is told")
      }
    }
  }
}

extension DatelineRule {
  private static let longest = 80

  /// Whether the line names a place or an agency, or sets names off from each other.
  private static func mayBeOne(_ line: Line) -> Bool {
    line.text.unicodeScalars.contains {
      $0 == "-" || $0 == "–" || $0 == "/" || $0 == "|" || $0 == "،"
    }
      || PlaceNames.all.occurs(in: line.subject) || AgencyNames.all.occurs(in: line.subject)
  }

  /// «سيئون/ المدار»: two parts of one to three words, whose names no table need know.
  private static func setsNamesOff(_ line: Line) -> Bool {
    let parts = line.text.unicodeScalars.split { $0 == "-" || $0 == "–" || $0 == "/" || $0 == "|" }
    return parts.count == 2 && line.digits == 0 && line.length <= 40
      && parts.allSatisfy {
        (1...3).contains(LineForm(Trimming.spaces($0)).wordCount)
      }
  }
}
