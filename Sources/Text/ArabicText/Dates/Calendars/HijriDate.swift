/// A day of the Islamic calendar: Umm al-Qura as printed for 1343–1500 AH, tabular outside.
///
/// Outside the table the date is the arithmetic one (30-year cycle, leap years 2, 5, 7, 10, 13, 16,
/// 18, 21, 24, 26 and 29, epoch Friday 16 July 622 Julian), which can miss the real one by a day or
/// two: see `isTabular`.
package struct HijriDate: Hashable, Sendable {
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
    let number = date.dayNumber
    let starts = UmmAlQura.monthStarts
    if let first = starts.first, let end = starts.last, number >= first, number < end {
      self.init(printed: number, starts: starts)
    } else {
      self.init(tabular: number)
    }
  }

  /// The same day in the Gregorian calendar: 1436-04-01 is 2015-01-21.
  package var civil: CivilDate {
    CivilDate(dayNumber: Self.firstDay(ofMonth: month, of: year) + day - 1)
  }

  /// Whether the date was computed because no printed calendar covers it: write it with `~`.
  package var isTabular: Bool {
    !UmmAlQura.years.contains(year)
  }

  /// How many days a month has, 28...31; 0 for a month that is none.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    guard years.contains(year), (1...12).contains(month) else { return 0 }
    guard UmmAlQura.years.contains(year) else { return tabularDays(inMonth: month, of: year) }
    let index = UmmAlQura.index(ofMonth: month, of: year)
    return UmmAlQura.monthStarts[index + 1] - UmmAlQura.monthStarts[index]
  }
}

extension HijriDate {
  /// The names of the months (CLDR `ar`, Islamic calendar), Muharram first.
  static let monthNames = [
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
  ]
}

extension HijriDate: Comparable {
  package static func < (left: HijriDate, right: HijriDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension HijriDate: CustomStringConvertible {
  /// "1436-04-01".
  package var description: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}

extension HijriDate {
  static let years = 1...9665

  /// The day number on which a month begins.
  static func firstDay(ofMonth month: Int, of year: Int) -> Int {
    guard !UmmAlQura.years.contains(year) else {
      return UmmAlQura.monthStarts[UmmAlQura.index(ofMonth: month, of: year)]
    }
    let (full, yearOfCycle) = (year - 1).quotientAndRemainder(dividingBy: 30)
    return epoch + full * daysOfCycle + tabularDays(beforeYearOfCycle: yearOfCycle)
      + tabularDays(beforeMonth: month)
  }

  private static let epoch = -492_148
  private static let daysOfCycle = 10_631

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private init(printed number: Int, starts: [Int]) {
    // The last month that begins on or before the day, by bisection.
    var (low, high) = (0, starts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= number { low = middle } else { high = middle }
    }
    self.init(
      unchecked: UmmAlQura.years.lowerBound + low / 12, low % 12 + 1, number - starts[low] + 1)
  }

  private init(tabular number: Int) {
    let days = max(0, number - Self.epoch)
    var year = min(30 * (days / Self.daysOfCycle) + 1, Self.years.upperBound)
    var rest = days % Self.daysOfCycle
    while year < Self.years.upperBound, rest >= 354 + Self.leapDay(of: year) {
      rest -= 354 + Self.leapDay(of: year)
      year += 1
    }
    var month = 1
    while month < 12, rest >= Self.tabularDays(inMonth: month, of: year) {
      rest -= Self.tabularDays(inMonth: month, of: year)
      month += 1
    }
    self.init(unchecked: year, month, min(rest + 1, Self.tabularDays(inMonth: month, of: year)))
  }

  private static func leapDay(of year: Int) -> Int {
    (11 * year + 14) % 30 < 11 ? 1 : 0
  }

  private static func tabularDays(inMonth month: Int, of year: Int) -> Int {
    month == 12 ? 29 + leapDay(of: year) : 29 + month % 2
  }

  private static func tabularDays(beforeMonth month: Int) -> Int {
    29 * (month - 1) + month / 2
  }

  private static func tabularDays(beforeYearOfCycle index: Int) -> Int {
    354 * index + (11 * index + 14) / 30
  }
}
