/// A day of the Islamic calendar: Umm al-Qura as printed for 1343–1500 AH, tabular outside.
///
/// Outside the table the date is the arithmetic one (30-year cycle, leap years 2, 5, 7, 10, 13, 16,
/// 18, 21, 24, 26 and 29, epoch Friday 16 July 622 Julian), which can miss the real one by a day or
/// two: see `isTabular`.
package struct HijriDate: Hashable, Sendable, CustomStringConvertible {
  /// 1...9665, so that the civil year stays below 10000.
  package let year: Int
  /// 1 (Muharram) to 12 (Dhu al-Hijja).
  package let month: Int
  /// 1...30, and 31 in the three months that Umm al-Qura once printed so long.
  package let day: Int

  /// A checked date: nil where the month does not have that day.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// The Hijri date of a civil one: 2015-01-21 is 1436-04-01.
  ///
  /// Days before the epoch become 0001-01-01, those after 9665 AH its last day.
  package init(_ date: CivilDate) {
    let day = date.dayNumber
    // The last month that begins on or before the day, by bisection.
    var (low, high) = (12, Self.years.upperBound * 12 + 12)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Self.firstDay(ofMonth: middle) <= day { low = middle } else { high = middle }
    }
    let (year, month) = (low / 12, low % 12 + 1)
    let place = max(day - Self.firstDay(ofMonth: low), 0) + 1
    self.init(unchecked: year, month, min(place, Self.days(inMonth: month, of: year)))
  }

  /// The same day in the Gregorian calendar: 1436-04-01 is 2015-01-21.
  package var civil: CivilDate {
    CivilDate(dayNumber: Self.firstDay(ofMonth: year * 12 + month - 1) + day - 1)
  }

  /// Whether the date was computed because no printed calendar covers it: write it with `~`.
  package var isTabular: Bool {
    !UmmAlQura.years.contains(year)
  }

  /// How many days a month has, 28...31; 0 for a month that is none.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    guard years.contains(year), (1...12).contains(month) else { return 0 }
    let index = year * 12 + month - 1
    let start = UmmAlQura.years.contains(year) ? firstDay : tabularFirstDay
    return start(index + 1) - start(index)
  }

  /// "1436-04-01".
  package var description: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  static let years = 1...9665

  /// The names of the months (CLDR `ar`, Islamic calendar), Muharram first.
  static let monthNames = [
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
  ]

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day number on which a month begins, counted from Muharram of the year 0.
  private static func firstDay(ofMonth index: Int) -> Int {
    let printed = index - UmmAlQura.years.lowerBound * 12
    return UmmAlQura.monthStarts.indices.contains(printed)
      ? UmmAlQura.monthStarts[printed] : tabularFirstDay(ofMonth: index)
  }

  /// The same by the arithmetic calendar, whose epoch has the day number -492,148.
  private static func tabularFirstDay(ofMonth index: Int) -> Int {
    let (year, month) = index.quotientAndRemainder(dividingBy: 12)
    let (cycles, yearOfCycle) = (year - 1).quotientAndRemainder(dividingBy: 30)
    return -492_148 + 10_631 * cycles + 354 * yearOfCycle + (11 * yearOfCycle + 14) / 30
      + 29 * month + (month + 1) / 2
  }
}
