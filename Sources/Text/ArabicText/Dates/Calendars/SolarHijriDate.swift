/// A day of the solar calendar of Iran, whose year begins in March.
///
/// Leap years by the cycle of 33 years (1, 5, 9, 13, 17, 22, 26 and 30 of it), which agrees with the
/// official, astronomical calendar for 1178 to 1633.
struct SolarHijriDate: Hashable, Sendable {
  /// 1178...1633.
  let year: Int
  /// 1 (Farvardin) to 12 (Esfand).
  let month: Int
  /// 1...31.
  let day: Int

  static let years = 1178...1633

  /// A checked date: nil where the month does not have that day.
  init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The same day in the Gregorian calendar: 1393-11-02 is 2015-01-22.
  var civil: CivilDate {
    let days = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6
    return CivilDate(dayNumber: Self.firstDay(of: year) + days + day - 1)
  }

  /// The last day of a year, 29 or 30 Esfand.
  static func lastDay(of year: Int) -> SolarHijriDate? {
    SolarHijriDate(year: year, month: 12, day: days(inMonth: 12, of: year))
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1...6: 31
    case 7...11: 30
    default: isLeap(year) ? 30 : 29
    }
  }

  private static let leapYears: Set = [1, 5, 9, 13, 17, 22, 26, 30]

  private static func isLeap(_ year: Int) -> Bool { leapYears.contains(year % 33) }

  /// The day number of 1 Farvardin, counted from 1 Farvardin 1300 = 21 March 1921.
  private static func firstDay(of year: Int) -> Int {
    func leaps(before year: Int) -> Int {
      year / 33 * leapYears.count + leapYears.count { $0 < year % 33 }
    }
    return -17_818 + 365 * (year - 1300) + leaps(before: year) - leaps(before: 1300)
  }
}
