import ArabicText

/// Sees the line that says where from, by which agency and by whom a text was written:
/// «القامشلي ـ نورث برس», «هو جيا - ترجمة - الصباح».
struct DatelineCue: Cue {
  private static let longest = 80
  private static let mostWords = 12
  /// Where nothing sets them off.
  private static let mostWordsAlone = 4

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices {
      let line = evidence.lines[index]
      guard line.length <= Self.longest, line.ending == .open, Self.mayBeOne(line) else {
        continue
      }
      let dates = line.digits > 0 ? DateCue.date(of: index, in: evidence) : nil
      guard let found = Dateline(line.text, dates: dates) else {
        if Self.setsNamesOff(line) {
          let isPlace = PlaceNames.all.begins(line.subject)
          evidence.add(isPlace ? .datelinePlace : .twoNames, at: index)
        }
        continue
      }
      let sign: Sign =
        found.author != nil
        ? .datelineAuthor : found.agency != nil ? .datelineAgency : .datelinePlace
      evidence.add(sign, at: index)
    }
  }
}

extension DatelineCue {
  /// Whether the line sets names off from each other, or is short and names a place or an agency.
  private static func mayBeOne(_ line: Line) -> Bool {
    guard (1...mostWords).contains(line.wordCount) else { return false }
    let isSetOff = line.text.unicodeScalars.contains {
      $0 == "-" || $0 == "–" || $0 == "/" || $0 == "|" || $0 == "،"
    }
    guard !isSetOff else { return true }
    return (line.wordCount <= mostWordsAlone || line.digits > 0)
      && (PlaceNames.all.occurs(in: line.subject) || AgencyNames.all.occurs(in: line.subject))
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
