/// The number of a short line, by which it is found in other sources.
///
/// Lines that differ by hamza, vowel marks, stretching, punctuation or digits have the same number. A line
/// that is long, or that only a number or a date tells from nothing, has none: other articles of the same
/// day print the same date.
enum LineKey {
  /// In Unicode scalars; a longer line is hardly printed on every page.
  static let longest = 160
  private static let fewestLetters = 3
  /// With more groups of digits a line is a date, a score or a table.
  private static let mostNumbers = 2

  /// The number of a line that has `length` scalars; `nil` where the line does not count.
  static func key(of line: Slice<UnsafeBufferPointer<UInt8>>, length: Int) -> UInt64? {
    guard length <= longest, let hasNumber = hasNumber(line) else { return nil }
    var (key, letters): (UInt64, Int) = (0, 0)
    var (namesDay, namesMore) = (false, false)
    LineWords.forEachWord(of: line) { word in
      key = (key ^ (word.isNumber ? 1 : UInt64(word.code))) &* 0x9E37_79B9_7F4A_7C15
      key ^= key >> 29
      guard !word.isNumber else { return }
      letters += word.count
      let kinds = Vocabulary.shared.kinds(of: word.code)
      if kinds.isDisjoint(with: [.month, .weekday]) { namesMore = true } else { namesDay = true }
    }
    let isDate = namesDay && (hasNumber || !namesMore)
    return letters < fewestLetters || isDate ? nil : key
  }

  /// Whether a line holds a number; `nil` where it holds a year, or more numbers than a line that counts.
  private static func hasNumber(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool? {
    var (numbers, digits) = (0, 0)
    var lead: UInt8 = 0
    for byte in line {
      let isDigit =
        (0x30...0x39).contains(byte) || (lead == 0xD9 && (0xA0...0xA9).contains(byte))
      if isDigit {
        if digits == 0 { numbers += 1 }
        digits += 1
        if digits == 4 { return nil }
      } else if byte != 0xD9 {
        digits = 0
      }
      if byte >= 0xC0 { lead = byte } else if byte < 0x80 { lead = 0 }
    }
    return numbers > mostNumbers ? nil : numbers > 0
  }
}
