/// A day of the Coptic calendar, the era of the Martyrs: twelve months of 30 days and a short one.
struct CopticDate: Hashable, Sendable {
  /// 1...9000.
  let year: Int
  /// 1 (Thout) to 13 (Nasi).
  let month: Int
  /// 1...30, in month 13 to 5 or 6.
  let day: Int

  /// A checked date: nil where the month does not have that day.
  init?(year: Int, month: Int, day: Int) {
    let last = month < 13 ? 30 : year % 4 == 3 ? 6 : 5
    guard (1...9000).contains(year), (1...13).contains(month), (1...last).contains(day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The same day in the Gregorian calendar: 1731-04-29 is 2015-01-07.
  var civil: CivilDate {
    // 1 Thout 1 is 29 August 284 of the Julian calendar.
    CivilDate(
      dayNumber: -615_558 + 365 * (year - 1) + year / 4 + 30 * (month - 1) + day - 1)
  }
}
