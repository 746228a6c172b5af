/// A feast whose day the calendar gives.
enum Feast: Sendable {
  case fitr, adha, arafa, ashura, mawlid, hijriNewYear
  case christmas, easter, newYear, labour, mothers, valentine

  /// The day of a feast in a year.
  private enum Day {
    case gregorian(month: Int, day: Int)
    case hijri(month: Int, day: Int)
    /// The Sunday after the first full moon of spring, as the western churches reckon it.
    case easter
  }

  private var day: Day {
    switch self {
    case .fitr: .hijri(month: 10, day: 1)
    case .adha: .hijri(month: 12, day: 10)
    case .arafa: .hijri(month: 12, day: 9)
    case .ashura: .hijri(month: 1, day: 10)
    case .mawlid: .hijri(month: 3, day: 12)
    case .hijriNewYear: .hijri(month: 1, day: 1)
    case .christmas: .gregorian(month: 12, day: 25)
    case .newYear: .gregorian(month: 1, day: 1)
    case .labour: .gregorian(month: 5, day: 1)
    case .mothers: .gregorian(month: 3, day: 21)
    case .valentine: .gregorian(month: 2, day: 14)
    case .easter: .easter
    }
  }

  /// Its day in a Gregorian year, the first if there are two.
  func day(in year: Int) -> CivilDate? {
    switch day {
    case .gregorian(let month, let day): return CivilDate(year: year, month: month, day: day)
    case .easter: return Self.easter(of: year)
    case .hijri(let month, let day):
      guard let start = CivilDate(year: year, month: 1, day: 1) else { return nil }
      let first = HijriDate(start).year
      return (first...first + 1).lazy
        .compactMap { HijriDate(year: $0, month: month, day: day)?.civil }
        .first { $0.year == year }
    }
  }

  /// Its day in a Hijri year; nil for a feast of another calendar.
  func day(inHijri year: Int) -> CivilDate? {
    guard case .hijri(let month, let day) = day else { return nil }
    return HijriDate(year: year, month: month, day: day)?.civil
  }

  /// The Gregorian computus as Meeus, Jones and Butcher give it.
  private static func easter(of year: Int) -> CivilDate? {
    guard year > 1582 else { return nil }
    let (golden, century, ofCentury) = (year % 19, year / 100, year % 100)
    let moon = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * sunday) / 451
    let day = epact + sunday - 7 * late + 114
    return CivilDate(year: year, month: day / 31, day: day % 31 + 1)
  }
}
