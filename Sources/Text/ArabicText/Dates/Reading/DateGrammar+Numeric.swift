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
  private func numericDate(at index: Int) -> DateReading? {
    guard let first = number(index), first.digits <= 4, isSeparator(word(index + 1)),
      word(index + 3) == word(index + 1), let second = number(index + 2), second.digits <= 2,
      let third = number(index + 4), third.digits <= 4, !continues(index)
    else { return nil }
    // A dotted triple with spaces, or with a short year, is a version or a list.
    let isDotted = word(index + 1) == .dot
    guard !isDotted || [1, 2, 3, 4].allSatisfy({ isGlued(index + $0) }) else { return nil }
    let era = word(index + 5)
    let next = era == .hijriEra || era == .gregorianEra ? index + 6 : index + 5
    let date: NumericDate
    if first.digits == 4 {
      guard third.digits <= 2 else { return nil }
      date = NumericDate(year: first.value, month: second.value, day: third.value)
    } else {
      guard first.digits <= 2, third.digits == 4 || (third.digits == 2 && !isDotted) else {
        return nil
      }
      let year = third.digits == 4 ? third.value : fullYear(third.value, isHijri: era == .hijriEra)
      date = NumericDate(year: year, month: second.value, day: first.value, canSwap: true)
    }
    let isHijri = era == .hijriEra || (era != .gregorianEra && (1300...1500).contains(date.year))
    return isHijri ? hijriReading(date, next: next) : gregorianReading(date, next: next)
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
}
