extension EDTF {
  /// Reads EDTF strictly: nil for 2024-02-30, for `2015-1-21`, for an interval that runs backwards.
  ///
  /// Example: `EDTF("2022-02/..")` is the open interval that begins in February 2022.
  package init?(_ text: String) {
    // A date begins with a digit, a minus or a full stop or, its start unknown, with a slash.
    guard let first = text.utf8.first, (0x2D...0x39).contains(first) else { return nil }
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

  /// Reads an instant as programs write it: RFC 3339, also with white space before its zone, as the
  /// timestamps of YAML 1.1 have it, or without the colon in it: `2015-01-21 07:01:00 +0300`.
  package init?(timestamp text: String) {
    var bytes = Array(text.utf8)
    // As long as `2015-01-21T`, which may have a space for its letter.
    if bytes.count > 11 {
      bytes = bytes[..<11] + bytes[11...].filter { $0 != UInt8(ascii: " ") }
      let zone = bytes.suffix(5)
      if zone.count == 5, zone.first == UInt8(ascii: "+") || zone.first == UInt8(ascii: "-"),
        zone.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
      {
        bytes.insert(UInt8(ascii: ":"), at: bytes.endIndex - 2)
      }
    }
    self.init(rfc3339: String(decoding: bytes, as: UTF8.self))
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
    guard day != nil, qualifier == .none, rest.skip("T"),
      let time = EDTF.TimeOfDay(&rest), rest.isEmpty
    else { return nil }
    self.time = time
  }

  private mutating func readMonth(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.skip("-") else { return false }
    if rest.skip("XX") {
      unspecified = .month
    } else if let month = rest.number(digits: 2),
      (1...12).contains(month) || Self.seasons.contains(month)
    {
      self.month = month
    } else {
      return false
    }
    return true
  }

  private mutating func readDay(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.skip("-"), !isSeason else { return false }
    if rest.skip("XX") {
      unspecified = unspecified == .month ? .monthAndDay : .day
      return true
    }
    guard let month, let day = rest.number(digits: 2),
      CivilDate(year: year, month: month, day: day) != nil
    else { return false }
    self.day = day
    return true
  }

  private static func year(
    _ rest: inout ArraySlice<UInt8>
  ) -> (value: Int, unspecified: Unspecified?)? {
    // Of years before 0 the first has the highest digits.
    let isBeforeZero = rest.skip("-")
    func year(_ digits: Int, upTo last: Int) -> Int { isBeforeZero ? -(digits + last) : digits }
    guard let century = rest.number(digits: 2) else { return nil }
    if rest.skip("XX") { return (year(century * 100, upTo: 99), .yearOfCentury) }
    guard let decade = rest.number(digits: 1) else { return nil }
    let tens = century * 100 + decade * 10
    if rest.skip("X") { return (year(tens, upTo: 9), .yearOfDecade) }
    guard let unit = rest.number(digits: 1), !isBeforeZero || tens + unit > 0 else { return nil }
    return (year(tens + unit, upTo: 0), nil)
  }
}

extension EDTF.TimeOfDay {
  init?(_ rest: inout ArraySlice<UInt8>) {
    guard let hour = rest.number(digits: 2), rest.skip(":"), let minute = rest.number(digits: 2)
    else { return nil }
    var second: Int?
    if rest.skip(":") {
      guard let value = rest.number(digits: 2) else { return nil }
      second = value
    }
    guard let offset = Self.offset(&rest) else { return nil }
    self.init(hour: hour, minute: minute, second: second, offset: offset)
  }

  /// `Z`, `+04`, `-03:30`, or none (`.some(nil)`); nil where it is malformed.
  private static func offset(_ rest: inout ArraySlice<UInt8>) -> Int?? {
    if rest.skip("Z") { return .some(0) }
    let isWest = rest.skip("-")
    guard isWest || rest.skip("+") else { return .some(nil) }
    guard let hours = rest.number(digits: 2), hours < 24 else { return nil }
    var minutes = 0
    if rest.skip(":") {
      guard let value = rest.number(digits: 2), value < 60 else { return nil }
      minutes = value
    }
    return .some((isWest ? -1 : 1) * (hours * 60 + minutes))
  }
}

extension ArraySlice<UInt8> {
  /// Takes a number of so many digits off the front; nil, and nothing taken, where none stands there.
  fileprivate mutating func number(digits: Int) -> Int? {
    guard count >= digits, prefix(digits).allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    defer { self = dropFirst(digits) }
    return prefix(digits).reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// Passes over ASCII characters, where the text goes on with them.
  fileprivate mutating func skip(_ text: String) -> Bool {
    guard starts(with: text.utf8) else { return false }
    self = dropFirst(text.utf8.count)
    return true
  }
}
