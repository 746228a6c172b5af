extension EDTF {
  /// A clock time, with its distance from UTC where the source gives one.
  package struct TimeOfDay: Hashable, Sendable {
    /// 0...23.
    package let hour: Int
    /// 0...59.
    package let minute: Int
    /// 0...59; nil where the source gives minutes only.
    package var second: Int?
    /// Minutes east of UTC, -1439...1439; nil where the source names no zone, and then it is not
    /// known.
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
  }
}

extension EDTF.TimeOfDay: CustomStringConvertible {
  /// ISO 8601: "07:01", "07:01:00Z", "02:21+04:00".
  package var description: String {
    var text = "\(hour.padded(to: 2)):\(minute.padded(to: 2))"
    if let second { text += ":\(second.padded(to: 2))" }
    guard let offset else { return text }
    guard offset != 0 else { return text + "Z" }
    let (hours, minutes) = abs(offset).quotientAndRemainder(dividingBy: 60)
    return text + "\(offset < 0 ? "-" : "+")\(hours.padded(to: 2)):\(minutes.padded(to: 2))"
  }
}
