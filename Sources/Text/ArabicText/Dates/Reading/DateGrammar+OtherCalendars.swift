/// What a year counts from.
enum Era {
  case gregorian, hijri
  /// The solar years of Iran.
  case solar
  case coptic
}

/// Dates of calendars that Arabic papers print now and then: the solar one of Iran, the Coptic one.
extension DateGrammar {
  /// «هـ», «م», «هجري شمسي», «ه.ش», «قبطية», and the index after it.
  func era(at index: Int) -> (era: Era, next: Int)? {
    switch word(index) {
    case .gregorianEra: return (.gregorian, index + 1)
    case .hijriEra:
      let place = skipping(.dot, at: index + 1)
      return word(place) == .solar ? (.solar, place + 1) : (.hijri, index + 1)
    case .solar: return (.solar, index + 1)
    case .copticEra: return (.coptic, index + 1)
    default: return nil
    }
  }

  /// «22 بهمن 1357», «29 كيهك 1731 ش»; «22 بهمن (11 فبراير) 1979».
  func dayOfOtherCalendar(_ day: (value: Int, next: Int)) -> DateReading? {
    guard let name = otherMonth(at: day.next) else { return nil }
    if let year = otherYear(at: name.next) {
      return DateReading(
        civil(name, year.value, day.value).map { EDTF($0) }, .otherCalendar, next: year.next)
    }
    return gregorianInBrackets(at: name.next)
  }

  /// «(11 شباط/فبراير) 1979», after the same day of another calendar.
  func gregorianInBrackets(at index: Int) -> DateReading? {
    guard word(index) == .open, let day = day(at: index + 1), let name = monthName(at: day.next),
      word(name.next) == .close, let year = writtenYear(at: name.next + 1),
      let value = EDTF.day(year.year, name.month, day.value)
    else { return nil }
    return DateReading(value, .twoCalendars, next: year.next)
  }

  /// «بهمن 1357».
  func solarMonthAlone(at index: Int) -> DateReading? {
    guard let name = otherMonth(at: index), !name.isCoptic, let year = otherYear(at: name.next),
      let first = SolarHijriDate(year: year.value, month: name.month, day: 1)?.civil,
      let last = [31, 30, 29].lazy.compactMap({
        SolarHijriDate(year: year.value, month: name.month, day: $0)
      }).first?.civil
    else { return nil }
    return DateReading(EDTF.days(first, last), .otherCalendar, next: year.next)
  }

  /// «1394 هجري شمسي».
  func solarYear(at index: Int) -> DateReading? {
    guard let number = number(index), let era = era(at: index + 1), era.era == .solar,
      let first = SolarHijriDate(year: number.value, month: 1, day: 1),
      let last = SolarHijriDate.lastDay(of: number.value)
    else { return nil }
    return DateReading(EDTF.days(first.civil, last.civil), .otherCalendar, next: era.next)
  }

  private typealias OtherMonth = (month: Int, isCoptic: Bool, next: Int)

  private func otherMonth(at index: Int) -> OtherMonth? {
    switch word(index) {
    case .solarMonth(let month): (month, false, index + 1)
    case .copticMonth(let month): (month, true, index + 1)
    default: nil
    }
  }

  private func otherYear(at index: Int) -> (value: Int, next: Int)? {
    let place = skipping(.comma, at: index)
    guard let number = number(place), number.digits == 4, !isCounted(place + 1) else { return nil }
    return (number.value, era(at: place + 1)?.next ?? place + 1)
  }

  private func civil(_ name: OtherMonth, _ year: Int, _ day: Int) -> CivilDate? {
    name.isCoptic
      ? CopticDate(year: year, month: name.month, day: day)?.civil
      : SolarHijriDate(year: year, month: name.month, day: day)?.civil
  }
}
