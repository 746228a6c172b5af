/// Reads the dates of date lines, also in orders and words that no running text has.
package enum DateStamp {
  /// What a line says as a date line; `nil` where no date in it is written out.
  ///
  /// Templates of Arabic sites put the year before the day, «GMT 5:00 2012 الأحد 22 يوليو», or print
  /// English, "Sat, 21 Jul 2012": such lines are read in the usual order and in Arabic.
  package static func read(_ text: String) -> DateLine? {
    let reader = DateReader()
    if let found = reader.dateLine(text) { return found }
    guard mayHoldYear(text) else { return nil }
    let parts = text.unicodeScalars.split { Scalars.isSpace($0) || $0 == "," }
    guard parts.count > 2, let year = parts.firstIndex(where: isYear) else { return nil }
    var words = parts.map(arabic)
    // «2011 / 12 / 14».
    let joined = words.joined(separator: " ").split(separator: " / ").joined(separator: "/")
    if let found = reader.dateLine(joined) { return found }
    words.append(words.remove(at: year))
    return reader.dateLine(words.joined(separator: " "))
  }

  /// Whether there are four digits.
  private static func mayHoldYear(_ text: String) -> Bool {
    var digits = 0
    for scalar in text.unicodeScalars where DigitSystem.value(of: scalar) != nil {
      digits += 1
      if digits == 4 { return true }
    }
    return false
  }

  private static func isYear(_ word: Substring.UnicodeScalarView) -> Bool {
    guard word.count == 4, let year = DigitSystem.number(Substring(word)) else { return false }
    return (1300...1500).contains(year) || (1900...2100).contains(year)
  }

  /// The Arabic name of an English month or weekday, and any other word as it is.
  private static func arabic(_ word: Substring.UnicodeScalarView) -> String {
    let word = String(word)
    let key = Phrase.subject(word)
    guard key.count >= 3, key.allSatisfy({ $0 < 0x80 }) else { return word }
    let start = String(decoding: key.prefix(3), as: UTF8.self)
    if let day = DigitSystem.number(word.prefix { $0.isNumber }), key.count <= 4,
      ["st", "nd", "rd", "th"].contains(String(word.suffix(2)))
    {
      return String(day)
    }
    if let month = months.firstIndex(of: start) { return MonthSet.standard.name(of: month + 1) }
    return weekdays.firstIndex(of: start).flatMap(Weekday.init)?.arabicName ?? word
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
}
