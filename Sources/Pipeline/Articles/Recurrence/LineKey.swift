/// The number of a short line, by which it is found in other sources.
///
/// Lines that differ by hamza, vowel marks, stretching or punctuation have the same number, but not those that
/// differ by a digit, as the headlines of a series do. A line that is long has none, nor has one that is a
/// number or a date and nothing else: other articles of the same day print the same date.
enum LineKey {
  /// In Unicode scalars; a longer line is hardly printed on every page.
  static let longest = 160
  private static let fewestLetters = 3
  /// How many words a line has besides what may be a date; a copyright notice names a year too.
  private static let fewestBesideDate = 4

  /// The number of a line that has `length` scalars; `nil` where the line does not count.
  static func key(of line: UnsafeBufferPointer<UInt8>, length: Int) -> UInt64? {
    guard length <= longest else { return nil }
    let (numbers, vocabulary) = (Numbers(line), Vocabulary.shared)
    var key = numbers.hash
    var (letters, words, namesDay) = (0, 0, false)
    LineWords.forEachWord(of: line) { word in
      key = (key ^ UInt64(word.code)) &* 0x9E37_79B9_7F4A_7C15
      key ^= key >> 29
      guard !word.isNumber else { return }
      letters += word.count
      let kinds = vocabulary.kinds(of: word.code)
      if kinds.isDisjoint(with: [.month, .weekday]) { words += 1 } else { namesDay = true }
    }
    let isDate =
      namesDay
      ? numbers.count > 0 || words == 0 : numbers.mayBeDate && words < fewestBesideDate
    return letters < fewestLetters || isDate ? nil : key
  }

  /// The runs of digits in a line.
  private struct Numbers {
    private(set) var count = 0
    private var longest = 0
    private(set) var hash: UInt64 = 0

    /// Whether they are as many as a date has, or as long as a year, and none is longer.
    var mayBeDate: Bool { longest <= 4 && (count > 2 || longest == 4) }

    init(_ line: UnsafeBufferPointer<UInt8>) {
      var (digits, isArabic) = (0, false)
      var index = 0
      while index < line.count {
        if LineWords.isLetter(line, at: index) {
          (digits, isArabic) = (0, false)
          index += 2
          continue
        }
        let byte = line[index]
        index += 1
        if (0x30...0x39).contains(byte) || (isArabic && (0xA0...0xA9).contains(byte)) {
          if digits == 0 { count += 1 }
          digits += 1
          longest = max(longest, digits)
          hash = hash &* 31 &+ UInt64(byte & 0x0F) &+ (digits == 1 ? 17 : 1)
        } else if byte != 0xD9 {
          digits = 0
        }
        isArabic = byte == 0xD9
      }
    }
  }
}
