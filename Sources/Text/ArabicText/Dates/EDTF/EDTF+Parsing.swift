extension EDTF {
  /// Reads EDTF strictly: nil for 2024-02-30, for `2015-1-21`, for an interval that runs backwards.
  ///
  /// Example: `EDTF("2022-02/..")` is the open interval that begins in February 2022.
  package init?(_ text: String) {
    // A date begins with a digit or a full stop or, its start unknown, with a slash.
    guard let first = text.utf8.first, (0x2E...0x39).contains(first) else { return nil }
    // The longest form is an interval of two qualified dates or a date-time with its offset.
    guard text.utf8.count <= Self.longest else { return nil }
    let bytes = Array(text.utf8)
    if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
      guard let from = End(bytes[..<slash]), let through = End(bytes[(slash + 1)...]) else {
        return nil
      }
      self.init(from: from, through: through)
    } else {
      guard let date = EDTFDate(bytes[...]) else { return nil }
      self.init(date)
    }
  }

  /// Reads a date-time of RFC 3339, as feeds and page metadata write it.
  ///
  /// `T` may be `t` or a space, `Z` may be `z`; a fraction of a second is dropped, the offset kept:
  /// "2013-08-04T02:21:09.5+04:00" is `2013-08-04T02:21:09+04:00`. A date alone is a date.
  package init?(rfc3339 text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    var bytes = Array(text.utf8)
    if bytes.count > 10, bytes[10] == UInt8(ascii: "t") || bytes[10] == UInt8(ascii: " ") {
      bytes[10] = UInt8(ascii: "T")
    }
    if bytes.last == UInt8(ascii: "z") { bytes[bytes.count - 1] = UInt8(ascii: "Z") }
    if bytes.count > 20, bytes[19] == UInt8(ascii: ".") {
      let end = bytes[20...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.count
      guard end > 20 else { return nil }
      bytes.removeSubrange(19..<end)
    }
    guard let date = EDTFDate(bytes[...]), date.day != nil, date.qualifier == .none else {
      return nil
    }
    self.init(date)
  }

  private static let longest = 64
}

extension EDTF.End {
  init?(_ bytes: ArraySlice<UInt8>) {
    if bytes.isEmpty {
      self = .unknown
    } else if bytes.elementsEqual("..".utf8) {
      self = .open
    } else if let date = EDTFDate(bytes), date.time == nil {
      self = .date(date)
    } else {
      return nil
    }
  }
}

extension EDTFDate {
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var qualifier = EDTF.Qualifier.none
    if let last = rest.last, !(0x30...0x39).contains(last),
      let sign = EDTF.Qualifier(rawValue: String(Unicode.Scalar(last))), sign != .none
    {
      qualifier = sign
      rest = rest.dropLast()
    }
    guard let year = Self.year(&rest) else { return nil }
    self.init(year: year.value, unspecified: year.unspecified, qualifier: qualifier)
    guard !rest.isEmpty else { return }
    // Months of a decade are level 2.
    guard unspecified == nil, readMonth(&rest), rest.isEmpty || readDay(&rest) else { return nil }
    guard !rest.isEmpty else { return }
    guard day != nil, qualifier == .none, Self.skip("T", &rest),
      let time = EDTF.TimeOfDay(&rest), rest.isEmpty
    else { return nil }
    self.time = time
  }

  private mutating func readMonth(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard Self.skip("-", &rest) else { return false }
    if Self.skip("XX", &rest) {
      unspecified = .month
    } else if let month = Self.number(&rest, digits: 2),
      (1...12).contains(month) || Self.seasons.contains(month)
    {
      self.month = month
    } else {
      return false
    }
    return true
  }

  private mutating func readDay(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard Self.skip("-", &rest), !isSeason else { return false }
    if Self.skip("XX", &rest) {
      unspecified = unspecified == .month ? .monthAndDay : .day
      return true
    }
    guard let month, let day = Self.number(&rest, digits: 2),
      CivilDate(year: year, month: month, day: day) != nil
    else { return false }
    self.day = day
    return true
  }

  private static func year(
    _ rest: inout ArraySlice<UInt8>
  ) -> (value: Int, unspecified: Unspecified?)? {
    guard let century = number(&rest, digits: 2) else { return nil }
    if skip("XX", &rest) { return (century * 100, .yearOfCentury) }
    guard let decade = number(&rest, digits: 1) else { return nil }
    if skip("X", &rest) { return (century * 100 + decade * 10, .yearOfDecade) }
    guard let year = number(&rest, digits: 1) else { return nil }
    return (century * 100 + decade * 10 + year, nil)
  }

  fileprivate static func number(_ rest: inout ArraySlice<UInt8>, digits: Int) -> Int? {
    guard rest.count >= digits else { return nil }
    var number = 0
    for byte in rest.prefix(digits) {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte) - 0x30
    }
    rest = rest.dropFirst(digits)
    return number
  }

  /// Passes over ASCII characters, where the text goes on with them.
  fileprivate static func skip(_ text: String, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }
}

extension EDTF.TimeOfDay {
  init?(_ rest: inout ArraySlice<UInt8>) {
    guard let hour = EDTFDate.number(&rest, digits: 2), EDTFDate.skip(":", &rest),
      let minute = EDTFDate.number(&rest, digits: 2)
    else { return nil }
    var second: Int?
    if EDTFDate.skip(":", &rest) {
      guard let value = EDTFDate.number(&rest, digits: 2) else { return nil }
      second = value
    }
    guard let offset = Self.offset(&rest) else { return nil }
    self.init(hour: hour, minute: minute, second: second, offset: offset)
  }

  /// `Z`, `+04`, `-03:30`, or none (`.some(nil)`); nil where it is malformed.
  private static func offset(_ rest: inout ArraySlice<UInt8>) -> Int?? {
    if EDTFDate.skip("Z", &rest) { return .some(0) }
    guard let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return .some(nil)
    }
    rest = rest.dropFirst()
    guard let hours = EDTFDate.number(&rest, digits: 2), hours < 24 else { return nil }
    var minutes = 0
    if EDTFDate.skip(":", &rest) {
      guard let value = EDTFDate.number(&rest, digits: 2), value < 60 else { return nil }
      minutes = value
    }
    return .some((sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes))
  }
}
