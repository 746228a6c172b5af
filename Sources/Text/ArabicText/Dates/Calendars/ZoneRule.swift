/// How far a time zone is from UTC at a given local time.
///
/// A value and not a name, so that the archive needs no table of zones and no system to ask.
package struct ZoneRule: Sendable {
  private let offset: @Sendable (_ localSeconds: Int) -> Int

  /// Makes a rule from a function of seconds since 1970-01-01T00:00:00 by the zone's own clock; it
  /// gives seconds east of UTC.
  package init(offset: @escaping @Sendable (_ localSeconds: Int) -> Int) {
    self.offset = offset
  }

  /// Riyadh, three hours east of UTC throughout.
  package static let riyadh = ZoneRule { _ in 3 * 3600 }

  /// The first moment of `date` in seconds since 1970-01-01T00:00:00Z, and the zone's distance from
  /// UTC then in seconds; `nil` where the date has no earliest day.
  ///
  /// An offset written in the date itself is kept instead of the zone's.
  package func instant(of date: EDTF) -> (seconds: Int, offset: Int)? {
    guard let day = date.earliest else { return nil }
    var local = day.dayNumber * 86_400
    let time = (date.start ?? date).time
    if let time { local += time.hour * 3600 + time.minute * 60 + (time.second ?? 0) }
    let offset = time?.offset.map { $0 * 60 } ?? self.offset(local)
    return (local - offset, offset)
  }
}
