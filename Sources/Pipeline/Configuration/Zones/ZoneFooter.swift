import ArabicText

/// The last line of a file of the table of zones: the rule for all later years, in the form of POSIX's `TZ`
/// (`EET-2EEST,M4.5.5/0,M10.5.4/24`).
struct ZoneFooter: Sendable {
  /// The distance from UTC by standard time, in seconds to the east.
  private let standard: Int
  /// Summer time; `nil` if the zone has none.
  private let summer: Summer?

  private struct Summer: Sendable {
    let offset: Int
    /// When it begins, by the clock of standard time, and when it ends, by that of summer time.
    let begin, end: Change
  }

  /// Reads a rule between two line ends; `nil` if there is none, or none of this form.
  init?(_ line: ArraySlice<UInt8>) {
    var parser = Parser(rest: line.drop { $0 == 0x0A }.prefix { $0 != 0x0A })
    guard parser.skipName(), let west = parser.duration() else { return nil }
    standard = -west
    guard !parser.rest.isEmpty else {
      summer = nil
      return
    }
    guard parser.skipName() else { return nil }
    let offset =
      parser.rest.first == UInt8(ascii: ",") ? standard + 3600 : parser.duration().map { -$0 }
    guard let offset, let begin = parser.change(), let end = parser.change(), parser.rest.isEmpty
    else { return nil }
    summer = Summer(offset: offset, begin: begin, end: end)
  }

  /// The distance from UTC at an instant, in seconds to the east.
  func offset(at instant: Int) -> Int {
    guard let summer else { return standard }
    let local = instant + standard
    let day = local / 86_400 - (local % 86_400 < 0 ? 1 : 0)
    let year = CivilDate(dayNumber: day).year
    let begin = summer.begin.seconds(in: year) - standard
    let end = summer.end.seconds(in: year) - summer.offset
    let isSummer =
      begin < end ? begin <= instant && instant < end : !(end <= instant && instant < begin)
    return isSummer ? summer.offset : standard
  }
}

extension ZoneFooter {
  /// The moment of a year at which clocks are changed.
  private struct Change: Sendable {
    enum Day: Sendable {
      /// The `week`th such weekday of a month, the last if `week` is 5; 0 is Sunday.
      case weekday(month: Int, week: Int, weekday: Int)
      /// A day of the year from 1, in which 29 February is never counted.
      case julian(Int)
      /// A day of the year from 0.
      case ordinal(Int)
    }

    let day: Day
    /// Seconds after midnight; may be negative or more than a day.
    let time: Int

    /// Seconds between 1970-01-01T00:00 and the change, by the clock before it.
    func seconds(in year: Int) -> Int { dayNumber(in: year) * 86_400 + time }

    private func dayNumber(in year: Int) -> Int {
      let newYear = Self.dayNumber(year, 1, 1)
      switch day {
      case .ordinal(let day): return newYear + day
      case .julian(let day):
        let isLeap = Self.dayNumber(year + 1, 1, 1) - newYear == 366
        return newYear + day - (isLeap && day >= 60 ? 0 : 1)
      case .weekday(let month, let week, let weekday):
        let first = Self.dayNumber(year, month, 1)
        // 1970-01-01 was a Thursday.
        let weekdayOfFirst = ((first + 4) % 7 + 7) % 7
        var day = first + (weekday - weekdayOfFirst + 7) % 7 + (week - 1) * 7
        let next = month == 12 ? Self.dayNumber(year + 1, 1, 1) : Self.dayNumber(year, month + 1, 1)
        while day >= next { day -= 7 }
        return day
      }
    }

    /// The days from 1970-01-01 to a date.
    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
      CivilDate(year: year, month: month, day: day)?.dayNumber ?? 0
    }
  }

  /// Takes the parts of a rule from the front of its bytes.
  private struct Parser {
    var rest: ArraySlice<UInt8>

    /// A name of letters, or of anything between angle brackets.
    mutating func skipName() -> Bool {
      if rest.first == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
        return true
      }
      let name = rest.prefix { (0x41...0x5A).contains($0 & 0xDF) }
      rest = rest.dropFirst(name.count)
      return !name.isEmpty
    }

    /// `[+-]hours[:minutes[:seconds]]` in seconds.
    mutating func duration() -> Int? {
      let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard var seconds = number().map({ $0 * 3600 }) else { return nil }
      for unit in [60, 1] where skip(":") {
        guard let part = number() else { return nil }
        seconds += part * unit
      }
      return sign * seconds
    }

    /// `,Mmonth.week.day[/time]`, `,Jday[/time]` or `,day[/time]`.
    mutating func change() -> Change? {
      guard skip(","), let day = day() else { return nil }
      guard skip("/") else { return Change(day: day, time: 2 * 3600) }
      return duration().map { Change(day: day, time: $0) }
    }

    private mutating func day() -> Change.Day? {
      if skip("M") {
        guard let month = number(), 1...12 ~= month, skip("."), let week = number(), 1...5 ~= week,
          skip("."), let weekday = number(), 0...6 ~= weekday
        else { return nil }
        return .weekday(month: month, week: week, weekday: weekday)
      }
      if skip("J") { return number().flatMap { 1...365 ~= $0 ? .julian($0) : nil } }
      return number().flatMap { 0...365 ~= $0 ? .ordinal($0) : nil }
    }

    private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: sign) else { return false }
      rest.removeFirst()
      return true
    }

    private mutating func number() -> Int? {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard (1...3).contains(digits.count) else { return nil }
      rest = rest.dropFirst(digits.count)
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }
}
