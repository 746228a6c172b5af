/// A date as exact as its source and no more: EDTF levels 0 and 1 (ISO 8601-2:2019, annex A).
///
/// | written | means |
/// |---|---|
/// | `2015-01-21`, `2013-11`, `2010` | a day, a month, a year |
/// | `2015-01-21T07:01`, `…T07:01:00+04:00` | a clock time; minutes alone are accepted and kept |
/// | `199X`, `17XX` | a decade, a century |
/// | `2004-XX`, `2019-05-XX`, `2004-XX-XX` | a month or day that is not known |
/// | `2001-21` … `2001-24` | spring, summer, autumn, winter |
/// | `1990?`, `1990~`, `1990%` | uncertain, approximate, both |
/// | `2010/2013`, `2022-02/..`, `1985/`, `../1985` | from–to, with open and unknown ends |
///
/// The years are -9999 to 9999 and astronomical: `-0752` is 753 BC, `-01XX` the years -199 to -100. An
/// interval of centuries (`17XX/18XX`, level 2) is read too.
package struct EDTF: Hashable, Comparable, Sendable, CustomStringConvertible {
  let content: Content

  enum Content: Hashable, Sendable {
    case date(EDTFDate)
    case interval(from: End, through: End)
  }

  /// One end of an interval.
  enum End: Hashable, Sendable {
    case date(EDTFDate)
    /// `..`: the interval has no such end.
    case open
    /// Nothing written: there is such an end, and it is not known.
    case unknown

    var date: EDTFDate? {
      if case .date(let date) = self { date } else { nil }
    }
  }

  /// How exact a date is, from coarse to fine.
  package enum Precision: Comparable, Sendable {
    case century, decade, year, season, month, day, minute, second
  }

  /// How sure a date is; the raw value is its EDTF sign.
  package enum Qualifier: String, Sendable {
    case none = ""
    case uncertain = "?"
    case approximate = "~"
    case uncertainAndApproximate = "%"
  }
}

extension EDTF {
  /// The value of a day.
  package init(_ date: CivilDate) {
    self.init(EDTFDate(year: date.year, month: date.month, day: date.day))
  }

  /// The value of a year, clamped to -9999...9999.
  package init(year: Int) {
    self.init(EDTFDate(year: min(max(year, -9999), 9999)))
  }

  /// The value of a month 1...12 of a year -9999...9999; nil for any other number.
  package init?(year: Int, month: Int) {
    guard CivilDate(year: year, month: month, day: 1) != nil else { return nil }
    self.init(EDTFDate(year: year, month: month))
  }

  /// The interval between two single dates; a nil start or end is open.
  ///
  /// Nil where both are open, where one is an interval or has a clock time, or where the second
  /// ends before the first begins.
  package init?(from start: EDTF?, through end: EDTF?) {
    func date(_ value: EDTF?) -> End? {
      guard let value else { return .open }
      guard case .date(let date) = value.content, date.time == nil else { return nil }
      return .date(date)
    }
    guard let from = date(start), let through = date(end), start != nil || end != nil,
      let value = EDTF(from: from, through: through)
    else { return nil }
    self = value
  }

  /// How exact the date is: the coarser known end of an interval.
  ///
  /// What is not specified does not count: `2019-05-XX` has the precision of a month.
  package var precision: Precision {
    single?.precision ?? knownDates.map(\.precision).min() ?? .year
  }

  /// How sure the date is; of an interval, what its ends share or the worse of the two.
  package var qualifier: Qualifier {
    if let single { return single.qualifier }
    let qualifiers = Set(knownDates.map(\.qualifier)).subtracting([.none])
    return qualifiers.count > 1 ? .uncertainAndApproximate : qualifiers.first ?? .none
  }

  /// The same date with another qualifier, on both ends of an interval: `1990` → `1990~`.
  package func qualified(_ qualifier: Qualifier) -> EDTF {
    func qualified(_ date: EDTFDate) -> EDTFDate {
      var date = date
      date.qualifier = qualifier
      return date
    }
    func qualified(_ end: End) -> End {
      end.date.map { .date(qualified($0)) } ?? end
    }
    switch content {
    case .date(let date): return EDTF(qualified(date))
    case .interval(let from, let through):
      return EDTF(from: qualified(from), through: qualified(through)) ?? self
    }
  }

  /// Whether the date is a span between two ends, known or not.
  package var isInterval: Bool { single == nil }

  /// Whether it is an interval with an end that is open or unknown.
  package var isOpen: Bool { earliest == nil || latest == nil }

  /// The one end of an interval that has no other, and whether it is the first: of `2013/..` and `../2013`.
  package var openBound: (end: EDTF, isStart: Bool)? {
    switch content {
    case .interval(from: .date(let date), through: .open): (EDTF(date), true)
    case .interval(from: .open, through: .date(let date)): (EDTF(date), false)
    default: nil
    }
  }

  /// Whether every part that is written is known: no `X` stands for a digit.
  package var isSpecified: Bool {
    knownDates.allSatisfy { $0.unspecified == nil }
  }

  /// The first date of an interval, nil where it is open or unknown; a single date itself.
  package var start: EDTF? {
    switch content {
    case .date: self
    case .interval(let from, _): from.date.map { EDTF($0) }
    }
  }

  /// The last date of an interval, nil where it is open or unknown; a single date itself.
  package var end: EDTF? {
    switch content {
    case .date: self
    case .interval(_, let through): through.date.map { EDTF($0) }
    }
  }

  /// The year of a single date that names one; nil for decades, centuries and intervals.
  package var year: Int? {
    single.flatMap { $0.precision >= .year ? $0.year : nil }
  }

  /// The month 1...12 of a single date that names one.
  package var month: Int? {
    single.flatMap { $0.precision >= .month ? $0.month : nil }
  }

  /// The day of a single date that names one.
  package var civilDate: CivilDate? {
    single.flatMap { $0.precision >= .day ? $0.earliest : nil }
  }

  /// The clock time of a single date.
  package var time: TimeOfDay? { single?.time }

  /// The same date without its clock time.
  package var dateOnly: EDTF { withTime(nil) }

  /// The same date with seconds, as level 0 wants clock times: `2015-01-21T07:01:00`.
  package var withSeconds: EDTF {
    guard var time else { return self }
    time.second = time.second ?? 0
    return withTime(time)
  }

  /// The same day at a clock time; any other date as it is.
  func withTime(_ time: TimeOfDay?) -> EDTF {
    guard case .date(var date) = content, date.day != nil, date.unspecified == nil else {
      return self
    }
    date.time = time
    return EDTF(date)
  }

  /// The same clock on another day; an interval becomes the day.
  package func replacing(day: CivilDate) -> EDTF { EDTF(day).withTime(time) }

  /// The date itself, unless this is an interval.
  var single: EDTFDate? {
    if case .date(let date) = content { date } else { nil }
  }

  init(_ date: EDTFDate) {
    content = .date(date)
  }

  /// An interval whose ends are in order; nil otherwise, or where neither is known.
  init?(from: End, through: End) {
    if let first = from.date, let last = through.date, first.earliest > last.latest { return nil }
    content = .interval(from: from, through: through)
    guard !knownDates.isEmpty else { return nil }
  }

  /// The EDTF text; reading it gives the same value.
  package var description: String {
    func text(_ end: End) -> String {
      switch end {
      case .date(let date): date.description
      case .open: ".."
      case .unknown: ""
      }
    }
    switch content {
    case .date(let date): return date.description
    case .interval(let from, let through): return "\(text(from))/\(text(through))"
    }
  }

  /// A total order: by the first possible day (an open start first of all), the last possible day,
  /// the clock as printed, and at last by the text.
  package static func < (left: EDTF, right: EDTF) -> Bool {
    func key(_ value: EDTF) -> (Int, Int, Int) {
      let clock = value.time.map { ($0.hour * 60 + $0.minute) * 60 + ($0.second ?? 0) }
      return (
        value.earliest?.dayNumber ?? Int.min, value.latest?.dayNumber ?? Int.max, clock ?? -1
      )
    }
    let (first, second) = (key(left), key(right))
    return first == second ? left.description < right.description : first < second
  }

  /// The first day the date can mean; nil for an open or unknown start.
  package var earliest: CivilDate? { start?.single?.earliest }

  /// The last day the date can mean; nil for an open or unknown end.
  package var latest: CivilDate? { end?.single?.latest }

  private var knownDates: [EDTFDate] {
    switch content {
    case .date(let date): [date]
    case .interval(let from, let through):
      [from.date, through.date].compactMap(\.self)
    }
  }
}
