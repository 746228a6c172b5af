/// The figures of a line's form, counted in one pass over its scalars.
struct LineForm {
  private(set) var length = 0
  private(set) var wordCount = 0
  private(set) var arabicLetters = 0
  private(set) var latinLetters = 0
  private(set) var digits = 0
  private(set) var endsSentence = false
  private(set) var isQuotation = false

  /// Counts a text that has no white space at its ends.
  init(_ text: some BidirectionalCollection<Unicode.Scalar>) {
    var isInWord = false
    var openingMarks = 0
    var lastMark: Unicode.Scalar?
    for scalar in text {
      length += 1
      let isWord = count(scalar)
      if isWord, !isInWord { wordCount += 1 }
      if Line.isSpace(scalar) { isInWord = false } else if isWord { isInWord = true }
      if Self.isOpening(scalar) { openingMarks += 1 }
      if !Self.isClosing(scalar), !Line.isSpace(scalar) { lastMark = scalar }
    }
    endsSentence = lastMark.map(Self.isSentenceEnd) ?? false
    isQuotation = Self.isQuotation(text, openingMarks: openingMarks)
  }

  /// Counts a letter or digit; `false` for anything else.
  private mutating func count(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x621...0x63A, 0x641...0x64A, 0x66E...0x6D3, 0x6FA...0x6FC, 0x750...0x77F,
      0xFB50...0xFDFB, 0xFE70...0xFEFC:
      arabicLetters += 1
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: digits += 1
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: latinLetters += 1
    default: return scalar.value > 0x24F && scalar.properties.isAlphabetic && scalar.value < 0x600
    }
    return true
  }

  private static func isSentenceEnd(_ scalar: Unicode.Scalar) -> Bool {
    ".!?؟…؛".unicodeScalars.contains(scalar)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    "«“".unicodeScalars.contains(scalar)
  }

  /// Marks that may follow the end of a sentence.
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    "»”“\"″'’)]".unicodeScalars.contains(scalar)
  }

  private static func isQuotation(
    _ text: some BidirectionalCollection<Unicode.Scalar>, openingMarks: Int
  ) -> Bool {
    guard let first = text.first, let last = text.last, text.count > 2 else {
      return false
    }
    switch (first, last) {
    case ("«", "»"), ("“", "”"), ("“", "″"): return openingMarks == 1
    case ("\"", "\""): return text.count { $0 == "\"" } == 2
    default: return false
    }
  }
}
