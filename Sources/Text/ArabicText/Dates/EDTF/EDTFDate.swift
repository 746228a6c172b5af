/// A single date of EDTF, without the ends of an interval: year, and month, day and clock if known.
///
/// Its members are always in range; only the parsers and `EDTF` make one.
struct EDTFDate: Hashable, Sendable, CustomStringConvertible {
  /// -9999...9999; the first year of a decade or century.
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
    if let day, let date = CivilDate(year: year, month: firstMonth, day: day) { return date }
    let months =
      switch unspecified {
      case .yearOfCentury: 1200
      case .yearOfDecade: 120
      default: month == nil ? 12 : isSeason ? 3 : 1
      }
    let end = year * 12 + firstMonth - 1 + months
    let year = end.dividedDown(by: 12)
    return CivilDate(year: year, month: end - year * 12 + 1, day: 1)?.adding(days: -1) ?? .last
  }

  /// Seasons are those of northern meteorology, and winter begins in the December of its year.
  private var firstMonth: Int {
    guard let month else { return 1 }
    return isSeason ? (month - 20) * 3 : month
  }

  var description: String {
    let year = year.paddedYear
    let (month, day) = (Self.part(month), Self.part(day))
    let text =
      switch unspecified {
      case .yearOfCentury: String(year.dropLast(2)) + "XX"
      case .yearOfDecade: String(year.dropLast()) + "X"
      case .month: year + "-XX"
      case .monthAndDay: year + "-XX-XX"
      case .day: year + month + "-XX"
      case nil: year + month + day
      }
    return text + (time.map { "T" + $0.description } ?? "") + qualifier.rawValue
  }

  private static func part(_ number: Int?) -> String {
    number.map { "-" + $0.padded(to: 2) } ?? ""
  }
}
