/// The date that relative expressions count from, as exact as it is known.
///
/// «أمس» needs a day, «الشهر الماضي» a month, «العام الماضي» a year.
struct ReferenceFrame: Sendable {
  let year: Int?
  /// Months since the year 0, so that subtracting is one subtraction.
  let monthIndex: Int?
  let day: CivilDate?
  let time: EDTF.TimeOfDay?

  init(_ reference: EDTF?) {
    year = reference?.year
    day = reference?.civilDate
    time = reference?.time
    monthIndex = reference?.month.flatMap { month in reference?.year.map { $0 * 12 + month - 1 } }
  }

  /// The year so many years away.
  func year(_ offset: Int) -> EDTF? {
    year.flatMap { EDTF.year($0 + offset) }
  }

  /// The month so many months away.
  func month(_ offset: Int) -> EDTF? {
    monthIndex.flatMap { EDTF.month(index: $0 + offset) }
  }

  /// The day so many days away.
  func day(_ offset: Int) -> EDTF? {
    day.map { EDTF($0.adding(days: offset)) }
  }

  /// The week so many weeks away, Monday to Sunday.
  func week(_ offset: Int) -> EDTF? {
    monday(weeks: offset).flatMap {
      EDTF(from: EDTF($0), through: EDTF($0.adding(days: 6)))
    }
  }

  /// The Monday of the week so many weeks away.
  func monday(weeks: Int) -> CivilDate? {
    day.map { $0.adding(days: weeks * 7 - Weekday.monday.days(until: $0.weekday)) }
  }

  /// The day a weekday means; the reference itself is its latest and its coming one.
  func weekday(_ weekday: Weekday, _ occurrence: Occurrence) -> CivilDate? {
    guard let day else { return nil }
    let order = day.weekday.days(until: weekday)
    let cycle = occurrence.cycle(order: order, half: 6)
    return day.adding(days: order + cycle * 7)
  }

  /// The year of the month or day that is meant.
  func year(ofMonth month: Int, day: Int? = nil, _ occurrence: Occurrence) -> Int? {
    guard let monthIndex, let year else { return nil }
    var order = (month - (monthIndex % 12 + 1)) * 31
    if let day {
      if let today = self.day {
        order += day - today.day
      } else if order == 0 {
        return year
      }
    }
    return year + occurrence.cycle(order: order, half: 31 * 6)
  }
}

extension EDTF {
  static func year(_ year: Int) -> EDTF? {
    CivilDate.years.contains(year) ? EDTF(year: year) : nil
  }

  /// The month so many months after January of the year 0.
  static func month(index: Int) -> EDTF? {
    guard index >= 0 else { return nil }
    return EDTF(year: index / 12, month: index % 12 + 1)
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> EDTF? {
    CivilDate(year: year, month: month, day: day).map { EDTF($0) }
  }

  static func days(_ first: CivilDate, _ last: CivilDate) -> EDTF? {
    EDTF(from: EDTF(first), through: EDTF(last))
  }
}
