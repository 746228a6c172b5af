import ArabicText

/// Moments as RFC 3339 writes them.
enum Timestamp {
  /// A moment as `2015-01-21T07:01:00+03:00`.
  ///
  /// It is given in seconds since 1970-01-01T00:00:00Z, and told by a clock `offset` seconds east of
  /// UTC; an offset of part of a minute loses its seconds.
  static func rfc3339(seconds: Int, offset: Int) -> String {
    let minutes = offset / 60
    let local = seconds + minutes * 60
    let day = CivilDate(dayNumber: Int((Double(local) / 86_400).rounded(.down)))
    let clock = local - day.dayNumber * 86_400
    let time = [clock / 3600, clock / 60 % 60, clock % 60].map(twoDigits).joined(separator: ":")
    guard minutes != 0 else { return "\(day)T\(time)Z" }
    let distance = minutes.magnitude
    let sign = minutes < 0 ? "-" : "+"
    return "\(day)T\(time)\(sign)\(twoDigits(Int(distance / 60))):\(twoDigits(Int(distance % 60)))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
