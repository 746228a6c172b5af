import ArabicText

/// The parts of a dateline: «القامشلي ـ نورث برس», «تونس-وكالات:», «مصطفى ياسين، وكالات (بيروت)-»,
/// «موسكو 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس».
///
/// Papers set it from four kinds of parts, in any order and between any marks: where, which agency,
/// who, when. A line with anything else is none.
struct Dateline: Sendable, Hashable {
  /// Where the report was written, as printed, joined by `،`.
  let place: String?
  /// The agency, of several the last one that sells reports; else the paper.
  let agency: String?
  let author: String?
  /// The paper, beside an agency or alone.
  let paper: String?
  /// Whether `agency` sells its reports to papers.
  let isWire: Bool
  /// The first date in it, if it is written out.
  let date: DateMention?
  /// Whether it names a town or an agency, and not only a country or a person.
  let isTelling: Bool

  /// Reads a text; `nil` where it is no dateline.
  init?(_ text: String) {
    let hasDigit = text.unicodeScalars.contains { DigitSystem.value(of: $0) != nil }
    self.init(text, dates: hasDigit ? DateStamp.read(text) : nil)
  }

  /// Reads a text that says `dates` as a date line.
  init?(_ text: String, dates: DateLine?) {
    var text = text
    date = dates?.publication
    if let dates { text = Self.without(dates, in: text) }
    var parts = DatelineParts()
    guard parts.add(text) else { return nil }
    place = parts.places.isEmpty ? nil : parts.places.joined(separator: "، ")
    agency = parts.wires.last ?? parts.papers.last
    paper = parts.papers.first
    author = parts.authors.first
    isWire = !parts.wires.isEmpty
    isTelling = parts.namesTown || agency != nil
    guard place != nil || agency != nil || (author != nil && date != nil) else { return nil }
  }

  /// The text with each date taken out, so that what stood round it is set apart.
  private static func without(_ date: DateLine, in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var start = 0
    for mention in date.mentions
    where mention.range.lowerBound >= start && mention.range.upperBound <= scalars.count {
      result.append(contentsOf: scalars[start..<mention.range.lowerBound])
      result.append("،")
      start = mention.range.upperBound
    }
    result.append(contentsOf: scalars[start...])
    return String(result)
  }
}
