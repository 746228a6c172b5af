extension EDTF {
  /// A clock time, with its distance from UTC where the source gives one.
  package struct TimeOfDay: Hashable, Sendable, CustomStringConvertible {
    /// 0...23.
    package let hour: Int
    /// 0...59.
    package let minute: Int
    /// 0...59; nil where the source gives minutes only.
    package var second: Int?
    /// Minutes east of UTC, -1439...1439; nil where the source names no zone.
    package var offset: Int?

    /// A checked clock time; nil for 24:00 and for any number out of its range.
    package init?(hour: Int, minute: Int, second: Int? = nil, offset: Int? = nil) {
      guard (0...23).contains(hour), (0...59).contains(minute),
        (0...59).contains(second ?? 0), (-1439...1439).contains(offset ?? 0)
      else { return nil }
      self.hour = hour
      self.minute = minute
      self.second = second
      self.offset = offset
    }

    /// ISO 8601: "07:01", "07:01:00Z", "02:21+04:00".
    package var description: String {
      clock(hour: hour) + (offset == 0 ? "Z" : distance)
    }

    /// The clock with another hour, without its distance from UTC: "07:01", "07:01:09".
    func clock(hour: Int) -> String {
      let clock = hour.padded(to: 2) + ":" + minute.padded(to: 2)
      return second.map { clock + ":" + $0.padded(to: 2) } ?? clock
    }

    /// The distance from UTC: "+04:00"; empty if it is not known.
    var distance: String {
      guard let offset else { return "" }
      let (hours, minutes) = abs(offset).quotientAndRemainder(dividingBy: 60)
      return (offset < 0 ? "-" : "+") + hours.padded(to: 2) + ":" + minutes.padded(to: 2)
    }
  }
}
