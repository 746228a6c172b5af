/// A single date of EDTF, without the ends of an interval: year, and month, day and clock if known.
///
/// Its members are always in range; only the parsers and `EDTF` make one.
struct EDTFDate: Hashable, Sendable {
  /// 0...9999; the first year of a decade or century.
  var year: Int
  /// 1...12, or 21...24 for spring to winter.
  var month: Int?
  /// 1...31.
  var day: Int?
  var time: EDTF.TimeOfDay?
  var unspecified: Unspecified?
  var qualifier = EDTF.Qualifier.none

  /// The digits written X.
  enum Unspecified: Sendable {
    /// `199X`.
    case yearOfDecade
    /// `17XX`.
    case yearOfCentury
    /// `2004-XX`.
    case month
    /// `2019-05-XX`.
    case day
    /// `2004-XX-XX`.
    case monthAndDay
  }

  static let seasons = 21...24

  var isSeason: Bool {
    month.map(Self.seasons.contains) ?? false
  }

  var precision: EDTF.Precision {
    switch unspecified {
    case .yearOfCentury: return .century
    case .yearOfDecade: return .decade
    case .month, .monthAndDay: return .year
    case .day: return .month
    case nil: break
    }
    if let time { return time.second == nil ? .minute : .second }
    if day != nil { return .day }
    return month == nil ? .year : isSeason ? .season : .month
  }

  /// The first day it can mean.
  var earliest: CivilDate {
    CivilDate(year: year, month: firstMonth, day: day ?? 1) ?? .first
  }

  /// The last day it can mean.
  var latest: CivilDate {
    let span = EDTF.Precision.allYears(unspecified)
    if let day, let date = CivilDate(year: year, month: firstMonth, day: day) { return date }
    let months = month == nil ? 12 * span : isSeason ? 3 : 1
    let start = CivilDate(year: year, month: firstMonth, day: 1) ?? .first
    // Past the year 9999 the sum is clamped, and the day before it would be one too early.
    guard start.year * 12 + start.month - 1 + months < 120_000 else { return .last }
    return start.adding(months: months).adding(days: -1)
  }

  /// Seasons are the meteorological ones of the northern hemisphere, and winter begins in the
  /// December of its year.
  private var firstMonth: Int {
    guard let month else { return 1 }
    return isSeason ? (month - 20) * 3 : month
  }
}

extension EDTFDate: CustomStringConvertible {
  var description: String {
    var text = String(decoding: dayBytes, as: UTF8.self)
    if let time {
      text += "T"
      text += time.description
    }
    if qualifier != .none { text += qualifier.rawValue }
    return text
  }

  /// Year, month and day, put together byte by byte: dates stand on every page.
  private var dayBytes: [UInt8] {
    let unknown = UInt8(ascii: "X")
    var text: [UInt8] = []
    text.reserveCapacity(15)
    func append(part number: Int?) {
      text.append(UInt8(ascii: "-"))
      if let number { text.append(number, digits: 2) } else { text += [unknown, unknown] }
    }
    text.append(year, digits: 4)
    switch unspecified {
    case .yearOfDecade: text[3] = unknown
    case .yearOfCentury: (text[2], text[3]) = (unknown, unknown)
    case .month: append(part: nil)
    case .monthAndDay:
      append(part: nil)
      append(part: nil)
    case .day, nil:
      if let month { append(part: month) }
      if let day { append(part: day) }
      if unspecified == .day { append(part: nil) }
    }
    return text
  }
}

extension EDTF.Precision {
  /// How many years the written digits leave open.
  fileprivate static func allYears(_ unspecified: EDTFDate.Unspecified?) -> Int {
    switch unspecified {
    case .yearOfCentury: 100
    case .yearOfDecade: 10
    default: 1
    }
  }
}
