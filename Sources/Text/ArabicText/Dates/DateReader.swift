/// Reads the dates of Arabic text as the press writes them.
///
/// All five sets of Gregorian months, Hijri dates, numeric dates day first, Arabic-Indic and Persian
/// digits, ordinals in words, ranges, approximations, and expressions relative to a reference. Other
/// numbers and months are left alone: «القرار 2231», «مارس ضغوطا», «ثورة 25 يناير».
///
/// ```swift
/// DateReader().mentions(in: "في 21 كانون الثاني/يناير 2015").first?.edtf  // 2015-01-21
/// ```
package struct DateReader: Sendable {
  /// Makes a reader; all readers are the same.
  package init() {}

  /// Every date of a text that has a value, in order and without overlap.
  ///
  /// - Parameters:
  ///   - text: Any text; what it takes grows with its length alone.
  ///   - reference: The day the text was published, or the month or year if no more is known.
  ///     Without it only what is written out is read.
  /// - Returns: The mentions, with their places in the whole text.
  package func mentions(in text: String, reference: EDTF? = nil) -> [DateMention] {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = DateScanner(bytes: bytes)
      var locator = DateLocator(bytes: bytes)
      while scanner.scanLine() {
        var grammar = DateGrammar(tokens: scanner.tokens, reference: reference)
        for reading in grammar.readings() { locator.add(reading, tokens: scanner.tokens) }
      }
      return locator.mentions
    }
  }

  /// The value of a string that is one date and nothing else, as in front matter: EDTF itself, or
  /// words as `DateWriter` writes them.
  ///
  /// Here «1990» is a year, «فبراير 2022 أو بعده» is `2022-02/..` and «يناير» a month before the
  /// reference; nil for «21 يناير 2015 في القاهرة».
  package func date(_ text: String, reference: EDTF? = nil) -> EDTF? {
    if let value = EDTF(text) { return value }
    if let (words, isStart) = Self.bound(text) {
      guard let end = date(words, reference: reference), !end.isInterval else { return nil }
      return isStart ? EDTF(from: end, through: nil) : EDTF(from: nil, through: end)
    }
    var text = text
    return text.withUTF8 { bytes in
      var scanner = DateScanner(bytes: bytes)
      guard scanner.scanLine() else { return nil }
      let grammar = DateGrammar(tokens: scanner.tokens, reference: reference, scope: .value)
      let value = grammar.wholeValue()
      return scanner.scanLine() ? nil : value
    }
  }

  /// The date of a bound, «2013 أو بعدها», and whether it is the first one possible.
  private static func bound(_ text: String) -> (date: String, isStart: Bool)? {
    for (ending, isStart) in [
      (" أو بعدها", true), (" أو بعده", true), (" أو قبلها", false), (" أو قبله", false),
    ] {
      let tail = text.utf8.suffix(ending.utf8.count)
      if tail.elementsEqual(ending.utf8) {
        return (String(Substring(text.utf8[..<tail.startIndex])), isStart)
      }
    }
    return nil
  }

  /// What the first line of a text says as a date line; nil where no date in it is written out.
  ///
  /// «نشر في 21 يناير 2015» and «الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)» are whole date
  /// lines; of «القاهرة - 21 يناير 2015» the city remains.
  package func dateLine(_ line: String, reference: EDTF? = nil) -> DateLine? {
    var line = line
    return line.withUTF8 { bytes in
      var scanner = DateScanner(bytes: bytes)
      guard scanner.scanLine() else { return nil }
      var grammar = DateGrammar(tokens: scanner.tokens, reference: reference)
      let readings = grammar.readings().filter { $0.value != nil }
      var locator = DateLocator(bytes: bytes)
      for reading in readings { locator.add(reading, tokens: scanner.tokens) }
      return DateLine(
        readings: readings, mentions: locator.mentions, tokens: scanner.tokens, bytes: bytes)
    }
  }
}
