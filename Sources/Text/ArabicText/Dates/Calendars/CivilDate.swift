/// A day of the proleptic Gregorian calendar in the years -9999 to 9999, those EDTF can write.
///
/// Years are astronomical: 0 is 1 BC, -1 is 2 BC.
package struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// -9999...9999.
  package let year: Int
  /// 1...12.
  package let month: Int
  /// 1...31, and never past the end of the month.
  package let day: Int

  /// A checked date: nil for 2024-02-30, for month 13, for the year 10000.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// The date so many days after 1970-01-01, clamped to the years -9999...9999.
  package init(dayNumber: Int) {
    let number = min(max(dayNumber, Self.first.dayNumber), Self.last.dayNumber)
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days:
    // the year begins in March, so the leap day is its last.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Days since 1970-01-01; negative before it.
  package var dayNumber: Int {
    // days_from_civil of the same source.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week: 2015-01-21 was a `wednesday`.
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday(rawValue: ((dayNumber + 4) % 7 + 7) % 7) ?? .sunday
  }

  /// The date so many days later (earlier if negative), clamped to the years -9999...9999.
  package func adding(days: Int) -> CivilDate {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow else { return days < 0 ? .first : .last }
    return CivilDate(dayNumber: number)
  }

  /// How many days a month has: 29 for month 2 of 2024; 0 for a month that is none.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// ISO 8601: "2015-01-21".
  package var description: String {
    year.paddedYear + "-" + month.padded(to: 2) + "-" + day.padded(to: 2)
  }

  static let years = -9999...9999
  static let first = CivilDate(unchecked: -9999, 1, 1)
  static let last = CivilDate(unchecked: 9999, 12, 31)

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}
