/// The figures of a line's form, counted in one pass over its scalars.
struct LineForm {
  private(set) var length = 0
  private(set) var wordCount = 0
  private(set) var arabicLetters = 0
  private(set) var latinLetters = 0
  private(set) var digits = 0
  /// The bars and guillemets that set links apart: `|` `>` `»` between spaces.
  private(set) var bars = 0
  private(set) var ending = Ending.open
  private(set) var isQuotation = false

  /// How a line closes, closing quotation marks and brackets aside.
  enum Ending: Sendable, Hashable {
    /// Without a mark that closes a sentence.
    case open
    /// With one full stop, which headlines do not have.
    case stop
    /// With `!` `?` `؟` `…` `؛` or several dots, which headlines may have.
    case mark
  }

  /// Counts a text that has no white space at its ends.
  init(_ text: some BidirectionalCollection<Unicode.Scalar>) {
    var isInWord = false
    var openingMarks = 0
    var (beforeLast, last): (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
    for scalar in text {
      length += 1
      let kind = Self.kind(scalar)
      switch kind {
      case .arabicLetter: arabicLetters += 1
      case .latinLetter: latinLetters += 1
      case .digit: digits += 1
      case .bar: bars += 1
      case .openingMark: openingMarks += 1
      case .otherLetter, .closingMark, .space, .other: break
      }
      if kind.isWord, !isInWord { wordCount += 1 }
      if kind == .space { isInWord = false } else if kind.isWord { isInWord = true }
      if kind != .closingMark, kind != .space { (beforeLast, last) = (last, scalar) }
    }
    ending = Self.ending(last, after: beforeLast)
    isQuotation = Self.isQuotation(text, openingMarks: openingMarks)
  }
}

extension LineForm {
  private enum Kind {
    case arabicLetter, latinLetter, otherLetter, digit, space, bar, openingMark, closingMark, other

    var isWord: Bool {
      switch self {
      case .arabicLetter, .latinLetter, .otherLetter, .digit: true
      default: false
      }
    }
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x621...0x63A, 0x641...0x64A, 0x66E...0x6D3, 0x6FA...0x6FC, 0x750...0x77F,
      0xFB50...0xFDFB, 0xFE70...0xFEFC:
      .arabicLetter
    case 0x20, 0x09...0x0D, 0x85, 0xA0: .space
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: .digit
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: .latinLetter
    case 0x7C: .bar
    case 0xAB, 0x201C: .openingMark
    // » ” " ″ ' ’ ) ], which may follow the end of a sentence.
    case 0xBB, 0x201D, 0x22, 0x2033, 0x27, 0x2019, 0x29, 0x5D: .closingMark
    case 0x250..<0x600 where scalar.properties.isAlphabetic: .otherLetter
    default: Line.isSpace(scalar) ? .space : .other
    }
  }

  private static func ending(_ last: Unicode.Scalar, after before: Unicode.Scalar) -> Ending {
    switch last {
    case ".": before == "." ? .mark : .stop
    case "!", "?", "؟", "…", "؛": .mark
    default: .open
    }
  }

  private static func isQuotation(
    _ text: some BidirectionalCollection<Unicode.Scalar>, openingMarks: Int
  ) -> Bool {
    guard let first = text.first, let last = text.last, first != last || first == "\"" else {
      return false
    }
    switch (first, last) {
    case ("«", "»"), ("“", "”"), ("“", "″"): return openingMarks == 1
    case ("\"", "\""): return text.count { $0 == "\"" } == 2 && text.count > 2
    default: return false
    }
  }
}
