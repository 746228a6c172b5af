extension DateGrammar {
  /// A date by its numbers or with a named month, read with the other calendar and the clock after it.
  func fullDate(at index: Int) -> DateReading? {
    plainDate(at: index).map(completed)
  }

  /// The same without what may follow it.
  func plainDate(at index: Int) -> DateReading? {
    numericDate(at: index) ?? dayAndMonth(at: index)
  }

  /// "15/03/2011", "2011-03-15", "9-9-1433 هـ": day first, unless the day must be the other number.
  func numericDate(at index: Int) -> DateReading? {
    if let reading = twoDaysInDigits(at: index) { return reading }
    guard let first = number(index), first.digits <= 4, isSeparator(word(index + 1)),
      word(index + 3) == word(index + 1), let second = number(index + 2), second.digits <= 2,
      let third = number(index + 4), third.digits <= 4, !continues(index)
    else { return nil }
    // A dotted triple with spaces, or with a short year, is a version or a list.
    let isDotted = word(index + 1) == .dot
    guard !isDotted || [1, 2, 3, 4].allSatisfy({ isGlued(index + $0) }) else { return nil }
    // «10/12/15 سنتيمترا» is a size.
    guard third.digits == 4 || first.digits == 4 || !isCounted(index + 5) else { return nil }
    let found = era(at: index + 5)
    let (era, next) = (found?.era, found?.next ?? index + 5)
    let date: NumericDate
    if first.digits == 4 {
      guard third.digits <= 2 else { return nil }
      date = NumericDate(year: first.value, month: second.value, day: third.value)
    } else {
      guard first.digits <= 2, third.digits == 4 || (third.digits == 2 && !isDotted) else {
        return nil
      }
      let isShortHijri = era == .hijri
      let year = third.digits == 4 ? third.value : fullYear(third.value, isHijri: isShortHijri)
      date = NumericDate(year: year, month: second.value, day: first.value, canSwap: true)
    }
    let isHijri = era == nil && (1300...1500).contains(date.year)
    if era == .solar || (isHijri && isSolar(date, isPersian: traits(index).contains(.persian))) {
      return solarReading(date, next: next)
    }
    return isHijri || era == .hijri
      ? hijriReading(date, next: next) : gregorianReading(date, next: next)
  }

  private struct NumericDate {
    var year: Int
    var month: Int
    var day: Int
    /// Whether the other order is possible at all.
    var canSwap = false
  }

  private func isSeparator(_ word: TimeWord) -> Bool {
    word == .slash || word == .dash || word == .dot
  }

  /// Whether the three numbers are part of a longer row: a telephone number, an address.
  private func continues(_ index: Int) -> Bool {
    let before = isGlued(index) && isSeparator(word(index - 1)) && number(index - 2) != nil
    let after = isGlued(index + 5) && isSeparator(word(index + 5)) && number(index + 6) != nil
    return before || (after && isGlued(index + 6))
  }

  /// The year two digits mean: the latest not after the reference, or else after 1970.
  private func fullYear(_ digits: Int, isHijri: Bool) -> Int {
    if isHijri { return 1400 + digits }
    let latest = frame.year ?? 2069
    let year = latest / 100 * 100 + digits
    return year > latest ? year - 100 : year
  }

  private func gregorianReading(_ date: NumericDate, next: Int) -> DateReading? {
    guard (1500...2199).contains(date.year) || scope == .value else { return nil }
    let dayFirst = EDTF.day(date.year, date.month, date.day)
    let monthFirst = date.canSwap ? EDTF.day(date.year, date.day, date.month) : nil
    guard let value = dayFirst ?? monthFirst else { return nil }
    let isAmbiguous = dayFirst != nil && monthFirst != nil && dayFirst != monthFirst
    return DateReading(
      value, date.canSwap ? .numericDate : .isoDate, next: next,
      alternative: isAmbiguous ? monthFirst : nil)
  }

  private func hijriReading(_ date: NumericDate, next: Int) -> DateReading? {
    hijriReading(year: date.year, month: date.month, day: date.day).map {
      DateReading($0.value, .numericHijriDate, next: next, hijri: $0.hijri)
    }
  }

  /// Whether a year of the fourteenth century in Persian digits is a solar one, which it is unless
  /// that day is still to come.
  private func isSolar(_ date: NumericDate, isPersian: Bool) -> Bool {
    guard isPersian,
      let day = SolarHijriDate(year: date.year, month: date.month, day: date.day)?.civil
    else { return false }
    return frame.day.map { day <= $0 } ?? true
  }

  private func solarReading(_ date: NumericDate, next: Int) -> DateReading? {
    SolarHijriDate(year: date.year, month: date.month, day: date.day).map {
      DateReading(EDTF($0.civil), .otherCalendar, next: next)
    }
  }
}

extension DateGrammar {
  /// «14/15/2 / (1941)»: two days of one month; the year may be in brackets, and then there may be
  /// one day: «16 / 2 / (1941)».
  private func twoDaysInDigits(at index: Int) -> DateReading? {
    guard word(index + 1) == .slash, !(isGlued(index) && isSeparator(word(index - 1))) else {
      return nil
    }
    var parts: [Int] = []
    var place = index
    while parts.count < 3, let part = number(place), part.digits <= 2, word(place + 1) == .slash {
      parts.append(part.value)
      place += 2
    }
    guard parts.count >= 2, let year = writtenYearInBrackets(at: place) ?? writtenYear(at: place),
      parts.count == 3 || word(place) == .open, let month = parts.popLast(),
      let first = EDTF.day(year.year, month, parts[0])
    else { return nil }
    guard parts.count == 2 else { return DateReading(first, .numericDate, next: year.next) }
    guard let last = EDTF.day(year.year, month, parts[1]), first < last else { return nil }
    return EDTF(from: first, through: last).map { DateReading($0, .range, next: year.next) }
  }

  /// «1/2015», a month, and «1850-58», two years.
  func partialDate(at index: Int) -> DateReading? {
    guard let first = number(index), let second = number(index + 2), isGlued(index + 1),
      isGlued(index + 2), !(isGlued(index) && word(index - 1) != .open),
      word(index - 1) != .numbered,
      !isGlued(index + 3) || !continuesNumber(index + 3), !isCounted(index + 3)
    else { return nil }
    switch (word(index + 1), first.digits, second.digits) {
    case (.slash, 1...2, 4):
      guard (1900...2099).contains(second.value) else { return nil }
      return EDTF(year: second.value, month: first.value).map {
        DateReading($0, .monthYear, next: index + 3)
      }
    case (.dash, 4, 2), (.slash, 4, 2):
      // «2010-11» may be a month.
      let last = first.value / 100 * 100 + second.value
      guard (1800...2099).contains(first.value), second.value > 12, last > first.value else {
        return nil
      }
      return EDTF(from: EDTF(year: first.value), through: EDTF(year: last)).map {
        DateReading($0, .range, next: index + 3)
      }
    default:
      return nil
    }
  }

  private func continuesNumber(_ index: Int) -> Bool {
    switch word(index) {
    case .number, .slash, .dash, .colon, .plus, .other: true
    case .dot: number(index + 1) != nil
    default: false
    }
  }

  /// «22/1» beside a weekday or after «يوم».
  func dayAndMonthInDigits(at index: Int) -> DateReading? {
    guard let day = number(index), day.digits <= 2, word(index + 1) == .slash, isGlued(index + 1),
      let month = number(index + 2), month.digits <= 2, !continuesNumber(index + 3),
      (1...12).contains(month.value),
      (1...CivilDate.days(inMonth: month.value, of: 2000)).contains(day.value)
    else { return nil }
    let year = frame.year(ofMonth: month.value, day: day.value, occurrence(at: index))
    var reading = DateReading(
      year.flatMap { EDTF.day($0, month.value, day.value) }, .dayMonth, next: index + 3,
      from: .publication)
    reading.isYearOpen = true
    return reading
  }

  /// «19 10 2010» beside its weekday.
  func spacedDate(at index: Int) -> DateReading? {
    guard let day = number(index), let month = number(index + 1), let year = number(index + 2),
      day.digits <= 2, month.digits <= 2, year.digits == 4,
      let value = EDTF.day(year.value, month.value, day.value)
    else { return nil }
    return DateReading(value, .numericDate, next: index + 3)
  }
}
