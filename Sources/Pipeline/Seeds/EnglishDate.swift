import ArabicText
import Diagnostics

/// A day with or without its clock in English words, as mail and programs write it:
/// `Thu, 02 Jan 2020 10:00:00 +0300` (RFC 2822), `January 2, 2020`, `Thu Jan  2 10:00:00 2020`.
struct EnglishDate {
  let edtf: EDTF
  /// That the weekday is not the one of the date.
  let doubt: Message?

  init?(_ text: String) {
    var parts = Parts()
    let hasMonth = text.utf8.contains { (0x61...0x7A).contains($0 | 0x20) }
    // «02-Jan-2020».
    let signs = !text.utf8.contains(UInt8(ascii: ":")) && hasMonth ? " ,-/" : " ,"
    for word in text.utf8.split(whereSeparator: { signs.utf8.contains($0) })
    where !word.elementsEqual("at".utf8) {
      guard parts.take(String(Substring(word)).lowercased()) else { return nil }
    }
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    guard parts.clock != nil || parts.zone == nil, let edtf = parts.edtf(of: date) else {
      return nil
    }
    self.edtf = edtf
    doubt = parts.weekday.flatMap { printed in
      guard printed != date.weekday else { return nil }
      let warning = DateWarning.weekdayMismatch(printed: printed, actual: date.weekday)
      return Message(warning.message, ar: ArabicWords(warning.arabicMessage))
    }
  }
}

extension EnglishDate {
  private struct Parts {
    var year, month, day: Int?
    var weekday: Weekday?
    var clock: [Int]?
    var isAfternoon: Bool?
    /// As EDTF writes it.
    var zone: String?

    /// Takes a word in lower case; `false` where it is no part of a date, or a second one.
    mutating func take(_ word: String) -> Bool {
      let bytes = Array(word.utf8)
      if bytes.allSatisfy(EnglishDate.isDigit), let number = Int(word) {
        return bytes.count == 4 ? set(\.year, number) : bytes.count < 3 && set(\.day, number)
      }
      if bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "-") {
        return set(\.zone, EnglishDate.offset(bytes))
      }
      if bytes.contains(UInt8(ascii: ":")) { return set(\.clock, EnglishDate.clock(bytes)) }
      switch word {
      case "am", "a.m.": return set(\.isAfternoon, false)
      case "pm", "p.m.": return set(\.isAfternoon, true)
      case "gmt", "utc", "ut", "z": return set(\.zone, "Z")
      default: break
      }
      if bytes.first.map(EnglishDate.isDigit) == true {
        let digits = bytes.prefix(while: EnglishDate.isDigit)
        let ending = String(decoding: bytes[digits.endIndex...], as: UTF8.self)
        guard ["st", "nd", "rd", "th"].contains(ending) else { return false }
        return set(\.day, Int(String(decoding: digits, as: UTF8.self)))
      }
      let name = word.utf8.last == UInt8(ascii: ".") ? String(word.dropLast()) : word
      guard name.utf8.count >= 3 else { return false }
      func isShort(for whole: String) -> Bool { whole.utf8.starts(with: name.utf8) }
      if let month = EnglishDate.months.firstIndex(where: isShort) {
        return set(\.month, month + 1)
      }
      let weekday = EnglishDate.weekdays.firstIndex(where: isShort)
      return set(\.weekday, weekday.flatMap(Weekday.init))
    }

    private mutating func set<Value>(
      _ part: WritableKeyPath<Parts, Value?>, _ value: Value?
    ) -> Bool {
      guard let value, self[keyPath: part] == nil else { return false }
      self[keyPath: part] = value
      return true
    }

    func edtf(of date: CivilDate) -> EDTF? {
      guard var clock else { return EDTF(date) }
      if let isAfternoon {
        guard (1...12).contains(clock[0]) else { return nil }
        clock[0] = clock[0] % 12 + (isAfternoon ? 12 : 0)
      }
      let digits = clock.map { $0 < 10 ? "0\($0)" : "\($0)" }
      return EDTF("\(EDTF(date))T\(digits.joined(separator: ":"))\(zone ?? "")")
    }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// `+0300`, `+03:00` or `+03` as `+03:00`.
  private static func offset(_ bytes: [UInt8]) -> String? {
    let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.allSatisfy(isDigit), digits.count == 2 || digits.count == 4 else { return nil }
    let text = String(decoding: digits, as: UTF8.self)
    return "\(String(decoding: bytes.prefix(1), as: UTF8.self))\(text.prefix(2)):"
      + (digits.count == 4 ? text.suffix(2) : "00")
  }

  /// `10:00` or `10:00:09`.
  private static func clock(_ bytes: [UInt8]) -> [Int]? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard (2...3).contains(numbers.count), numbers.count == parts.count,
      parts.allSatisfy({ (1...2).contains($0.count) })
    else { return nil }
    return numbers
  }
}
