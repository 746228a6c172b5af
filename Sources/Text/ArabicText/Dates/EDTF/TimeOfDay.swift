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
    var text = clockBytes(hour: hour)
    if offset == 0 {
      text.append(UInt8(ascii: "Z"))
    } else if let offset {
      text.append(UInt8(ascii: offset < 0 ? "-" : "+"))
      text.append(abs(offset) / 60, digits: 2)
      text.append(UInt8(ascii: ":"))
      text.append(abs(offset) % 60, digits: 2)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The clock with another hour, without its distance from UTC: "07:01", "07:01:09".
  func clock(hour: Int) -> String {
    String(decoding: clockBytes(hour: hour), as: UTF8.self)
  }

  private func clockBytes(hour: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(15)
    text.append(hour, digits: 2)
    text.append(UInt8(ascii: ":"))
    text.append(minute, digits: 2)
    guard let second else { return text }
    text.append(UInt8(ascii: ":"))
    text.append(second, digits: 2)
    return text
  }
}
