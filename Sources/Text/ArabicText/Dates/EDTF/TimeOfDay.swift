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
    String(unsafeUninitializedCapacity: 15) { text in
      var end = writeClock(of: hour, to: text)
      if offset == 0 {
        text[end] = UInt8(ascii: "Z")
        end += 1
      } else if let offset {
        let distance = abs(offset)
        text[end] = UInt8(ascii: offset < 0 ? "-" : "+")
        text.write(distance / 60, at: end + 1, digits: 2)
        text[end + 3] = UInt8(ascii: ":")
        text.write(distance % 60, at: end + 4, digits: 2)
        end += 6
      }
      return end
    }
  }

  /// The clock with another hour, without its distance from UTC: "07:01", "07:01:09".
  func clock(hour: Int) -> String {
    String(unsafeUninitializedCapacity: 15) { writeClock(of: hour, to: $0) }
  }

  private func writeClock(of hour: Int, to text: UnsafeMutableBufferPointer<UInt8>) -> Int {
    text.write(hour, at: 0, digits: 2)
    text[2] = UInt8(ascii: ":")
    text.write(minute, at: 3, digits: 2)
    guard let second else { return 5 }
    text[5] = UInt8(ascii: ":")
    text.write(second, at: 6, digits: 2)
    return 8
  }
}
