import ArabicText
import Diagnostics
import Seeds

/// Settles when an article was published, and never claims more than its evidence says.
enum PublicationResolver {
  /// The editor's date, in a field or in the name of a Markdown file; else the printed one; else the
  /// day that the lead calls today; else a bound from the dates that the text speaks of.
  static func publication(_ seed: Seed, _ manuscript: Manuscript) -> Publication {
    if let field = seed.frontMatter.dates[.date] { return given(field, .frontMatter) }
    if let field = seed.sidecar.dates[.date] { return given(field, .sidecar) }
    if let date = seed.file.dateInName {
      return Publication(edtf: date, basis: .frontMatter, confidence: .certain)
    }
    if let printed = manuscript.date {
      let date = DateOrder.settled(printed, by: manuscript.text.lazy.map(\.text))
      return Publication(
        edtf: date.edtf, printed: date.printed, basis: .printed, line: date.line,
        confidence: date.isDoubtful ? .likely : .certain)
    }
    return lead(manuscript) ?? bound(manuscript) ?? .unknown
  }

  private static func given(_ field: Located<EDTF>, _ basis: Publication.Basis) -> Publication {
    let edtf = field.value
    let isOpen = edtf.isInterval && (edtf.earliest == nil || edtf.latest == nil)
    let confidence: Publication.Confidence =
      isOpen ? .bound : edtf.qualifier == .none ? .certain : .likely
    return Publication(edtf: edtf, basis: basis, line: field.location.line, confidence: confidence)
  }

  /// The day that the lead gives away; likely, for a report may be printed a day after it was
  /// written.
  private static func lead(_ manuscript: Manuscript) -> Publication? {
    let lines = manuscript.text
    guard let found = DayOfLead.found(in: lines.lazy.map(\.text)) else { return nil }
    return Publication(
      edtf: EDTF(found.day), printed: found.mention.text, basis: .relative,
      line: lines[lines.startIndex + found.line].number, confidence: .likely)
  }

  /// The year from which on the article can have been written: the latest that it speaks of as past.
  ///
  /// Only dates written out with their year count, and only to the year, because a text may speak of
  /// a month still to come. A year in a sentence about the future does not count at all.
  private static func bound(_ manuscript: Manuscript) -> Publication? {
    let reader = DateReader()
    var latest: (year: Int, printed: String, line: Int)?
    // A date line that gave no date of publication is the clock of a page.
    for line in manuscript.spoken
    where line.label != .date && line.text.utf8.contains(where: isDigit) {
      for mention in reader.mentions(in: line.text) where mention.reference == .none {
        guard let year = mention.edtf.year, !mention.edtf.isInterval,
          year > latest?.year ?? 0, !FutureCue.stands(by: mention, in: line.text)
        else { continue }
        latest = (year, mention.text, line.number)
      }
    }
    guard let latest, let edtf = EDTF(from: EDTF(year: latest.year), through: nil) else {
      return nil
    }
    return Publication(
      edtf: edtf, printed: latest.printed, basis: .mentions, line: latest.line, confidence: .bound)
  }

  /// A year written out has digits, ASCII ones or two-byte ones of U+0660–066F, U+06F0–06F9.
  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0xD9 || byte == 0xDB
  }
}
