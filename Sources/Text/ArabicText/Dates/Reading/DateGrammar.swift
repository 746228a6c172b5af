/// The grammar of dates: finds in the tokens of a line what is a date, leftmost and longest first.
///
/// One extension to a kind of date; each function takes the index of a token and answers what
/// begins there, or nil.
struct DateGrammar {
  let tokens: [DateToken]
  let frame: ReferenceFrame
  let scope: Scope
  /// The latest date of the sentence that is written out, which «قبل ثلاث سنوات» may lean on.
  private(set) var anchor: EDTF?

  /// What the text is taken for.
  enum Scope: Sendable {
    /// Prose: a number is a year only where its company says so.
    case prose
    /// One date and nothing else.
    case value
  }

  init(tokens: [DateToken], reference: EDTF?, scope: Scope = .prose) {
    self.tokens = tokens
    frame = ReferenceFrame(reference)
    self.scope = scope
  }

  /// All readings, in order and without overlap.
  mutating func readings() -> [DateReading] {
    var readings: [DateReading] = []
    var index = 0
    while index < tokens.count {
      if endsSentence(index) { anchor = nil }
      guard word(index).beginsDates, var reading = range(at: index) ?? point(at: index) else {
        index += 1
        continue
      }
      reading.first = max(reading.first, index)
      readings.append(reading)
      index = max(reading.next, index + 1)
      if reading.reference == .none, let value = reading.value { anchor = value }
    }
    return readings
  }
}

extension DateGrammar {
  /// The token's meaning; the end of a line where there is no token.
  @inline(__always)
  func word(_ index: Int) -> TimeWord {
    index >= 0 && index < tokens.count ? tokens[index].word : .lineBreak
  }

  func traits(_ index: Int) -> DateToken.Traits {
    index >= 0 && index < tokens.count ? tokens[index].traits : []
  }

  /// Whether a token takes no more than so many bytes.
  func isShort(_ index: Int, _ length: Int) -> Bool {
    tokens[index].end - tokens[index].start <= length
  }

  func isGlued(_ index: Int) -> Bool { traits(index).contains(.glued) }

  /// Whether the word has no و or ف of its own.
  func isPlain(_ index: Int) -> Bool { !traits(index).contains(.conjunction) }

  func number(_ index: Int) -> (value: Int, digits: Int)? {
    if case .number(let value, let digits) = word(index) { (value, digits) } else { nil }
  }

  func isUnit(_ index: Int, _ unit: TimeWord.Unit, _ forms: TimeWord.UnitForm...) -> Bool {
    guard case .unit(unit, let form) = word(index) else { return false }
    return forms.isEmpty || forms.contains(form)
  }

  /// Whether a noun names things by dates: «ثورة 25 يناير», «كل جمعة».
  func isNaming(_ index: Int) -> Bool {
    switch word(index) {
    case .naming, .feastDay, .every, .event(names: true): true
    default: false
    }
  }

  /// «الماضي» -1, «ما قبل الماضي» -2, «المقبل» 1, «بعد المقبل» 2, «الجاري» 0, and the index after it.
  func relation(at index: Int) -> (offset: Int, next: Int)? {
    guard isPlain(index) else { return nil }
    if case .direction(let offset) = word(index) { return (offset, index + 1) }
    let start = skipping(.approximately, at: index)
    return switch (word(start), word(start + 1)) {
    case (.particle(.before), .direction(-1)): (-2, start + 2)
    case (.particle(.after), .direction(1)): (2, start + 2)
    default: nil
    }
  }

  /// What a date without its year means where no word beside it says so: the latest, or in a clause
  /// about the future the coming one.
  func occurrence(at index: Int) -> Occurrence {
    for place in (max(0, index - Self.reachOfVerb)..<index).reversed() {
      switch word(place) {
      case .future: return .coming
      case .comma, .stop, .lineBreak: return .latest
      case .dot where !isGlued(place + 1): return .latest
      default: break
      }
    }
    return .latest
  }

  /// How many tokens after a verb a date belongs to it.
  private static let reachOfVerb = 12

  /// The index after a word if it is the one given, else the index itself.
  func skipping(_ wanted: TimeWord, at index: Int) -> Int {
    word(index) == wanted ? index + 1 : index
  }

  /// The index after up to three words like «نحو» and «ما يقرب».
  func afterApproximations(at index: Int) -> Int {
    (index..<index + 3).first { word($0) != .approximately } ?? index + 3
  }

  /// A dot ends a sentence unless it stands inside a number or an abbreviation.
  private func endsSentence(_ index: Int) -> Bool {
    switch word(index) {
    case .stop, .lineBreak: true
    case .dot: !isGlued(index + 1)
    default: false
    }
  }

  /// Any date but a range.
  func point(at index: Int) -> DateReading? {
    switch word(index) {
    case .number:
      fullDate(at: index) ?? clockBeforeDate(at: index) ?? partialDate(at: index)
        ?? dayOfThisMonth(at: index) ?? passed(at: index) ?? bareYear(at: index)
    case .open: bracketedYear(at: index)
    case .feastDay, .head, .feast: feast(at: index)
    case .ordinal: fullDate(at: index) ?? dayOfFeast(at: index) ?? ordinalDay(at: index)
    case .first:
      fullDate(at: index) ?? relativeDay(at: index) ?? dayOfFeast(at: index)
        ?? ordinalDay(at: index)
    case .latest: ordinalDay(at: index) ?? latestUnits(at: index)
    case .definiteCardinal: countedSpanBeforeUnit(at: index)
    case .month, .homonymMonth, .monthStem: monthAlone(at: index)
    case .hijriStem: hijriMonthAlone(at: index) ?? season(at: index)
    case .hijriMonth, .dhu: hijriMonthAlone(at: index)
    case .solarMonth: solarMonthAlone(at: index)
    case .weekday: ordinalWeekday(at: index) ?? weekday(at: index)
    case .unit: unit(at: index)
    case .this: relativeSpan(at: index) ?? thisDay(at: index)
    case .season: season(at: index)
    case .yearPart: partOfYear(at: index)
    case .decade: decade(at: index)
    case .yesterday, .definiteDay, .tomorrow, .night: relativeDay(at: index)
    case .particle: particle(at: index)
    case .part: partOfSpan(at: index)
    case .approximately, .perhaps: qualified(at: index)
    case .moment: earlier(at: index)
    case .war: namedPeriod(at: index)
    default: nil
    }
  }

  private func unit(at index: Int) -> DateReading? {
    switch word(index) {
    case .unit(.day, .singular): dayPhrase(at: index + 1)
    case .unit(.day, .definite): ordinalDay(at: index) ?? relativeDay(at: index)
    case .unit(.month, .singular):
      monthAlone(at: index + 1) ?? hijriMonthAlone(at: index + 1) ?? numberedMonth(at: index + 1)
        ?? unknownMonth(at: index + 1)
    case .unit(.week, .definite): ordinalWeek(at: index) ?? relativeSpan(at: index)
    case .unit(_, .definitePlural), .unit(_, .definiteDual): countedSpan(at: index)
    case .unit(.year, .singular), .unit(.year, .definite):
      year(at: index) ?? relativeSpan(at: index)
    case .unit(.century, _): century(at: index) ?? relativeSpan(at: index)
    case .unit(.decade, .singular), .unit(.decade, .definite):
      decade(at: index) ?? relativeSpan(at: index)
    default: relativeSpan(at: index)
    }
  }

  /// What follows «يوم»: «يوم الخميس», «يوم 26 مارس», «يوم غد».
  private func dayPhrase(at index: Int) -> DateReading? {
    switch word(index) {
    case .weekday: weekday(at: index)
    case .number: fullDate(at: index) ?? dayAndMonthInDigits(at: index) ?? dayOfThisMonth(at: index)
    case .ordinal, .first: fullDate(at: index)
    case .yesterday, .definiteDay, .morrow: relativeDay(at: index)
    case .feast: feast(at: index)
    default: unknownDay(at: index)
    }
  }

  private func particle(at index: Int) -> DateReading? {
    guard case .particle(let particle) = word(index) else { return nil }
    switch particle {
    case .before, .since, .after:
      return duration(at: index) ?? dayAway(at: index) ?? bareYear(at: index)
    case .within, .during, .until, .by: return earlier(at: index) ?? bareYear(at: index)
    default: return nil
    }
  }
}
