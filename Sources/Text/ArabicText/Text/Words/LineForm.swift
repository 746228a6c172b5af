/// The figures of a line's form, counted in one pass over its bytes.
package struct LineForm: Sendable, Hashable {
  /// The length in Unicode scalars.
  package private(set) var length = 0
  /// How many words there are: runs between white space that hold a letter or digit.
  package private(set) var wordCount = 0
  /// How many Arabic letters there are.
  package private(set) var arabicLetters = 0
  /// How many Latin letters there are.
  package private(set) var latinLetters = 0
  /// How many decimal digits there are, of any script.
  package private(set) var digits = 0
  /// How many bars `|` there are.
  package private(set) var bars = 0
  /// How many gaps of three spaces or more there are that no full stop stands before.
  ///
  /// Typists put two spaces between words, but not three.
  package private(set) var wideGaps = 0
  /// How the line closes.
  package private(set) var ending = Ending.open
  /// Whether it is one quotation from its first mark to its last.
  package private(set) var isQuotation = false

  /// How a line closes, closing quotation marks and brackets aside.
  package enum Ending: Sendable, Hashable {
    /// Without a mark that closes a sentence.
    case open
    /// With one full stop, which headlines do not have.
    case stop
    /// With `!` `?` `؟` `…` `؛` or several dots, which headlines may have.
    case mark
  }

  /// Counts a text that has no white space at its ends.
  package init(_ text: String) {
    var text = text
    self = text.withUTF8(LineForm.init)
  }

  /// Counts UTF-8 that has no white space at its ends.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var pass = Pass()
    var index = 0
    while index < bytes.count {
      countWords(bytes, from: &index, &pass)
      guard index < bytes.count else { break }
      let start = index
      let scalar = UTF8Decoding.next(in: bytes, at: &index).value
      length += 1
      count(Self.kind(scalar), scalar, &pass)
      if start == 0 { pass.first = scalar }
      if index == bytes.count { pass.final = scalar }
    }
    ending = Self.ending(pass.last, after: pass.beforeLast)
    isQuotation = Self.isQuotation(pass)
  }
}

extension LineForm {
  /// What is remembered from scalar to scalar.
  private struct Pass {
    var isInWord = false
    var spaces = 0
    var openingMarks = 0
    var straightMarks = 0
    /// The first and the last scalar, where they are no letters.
    var first: UInt32 = 0
    var final: UInt32 = 0
    /// The last scalar and the one before it that are neither closing marks nor white space; 0 for
    /// a letter.
    var last: UInt32 = 0
    var beforeLast: UInt32 = 0
  }

  /// Counts U+0621–063F and U+0641–064A, and single spaces after a word, up to what is neither;
  /// they are nearly all that Arabic text has.
  ///
  /// Nothing branches on where a word ends, for that no processor foresees.
  private mutating func countWords(
    _ bytes: UnsafeBufferPointer<UInt8>, from index: inout Int, _ pass: inout Pass
  ) {
    let start = index
    var (letters, words) = (0, 0)
    var isInWord = pass.isInWord ? 1 : 0
    let last = bytes.count - 1
    while index < last {
      let byte = bytes[index]
      // By the lower six bits of the second byte.
      let block: UInt64 = byte == 0xD8 ? 0xFFFF_FFFE_0000_0000 : byte == 0xD9 ? 0x7FE : 0
      let isLetter = Int(truncatingIfNeeded: block &>> UInt64(bytes[index &+ 1] & 0x3F) & 1)
      let isGap = (byte == 0x20 ? 1 : 0) & isInWord
      guard isLetter | isGap != 0 else { break }
      words &+= isLetter & ~isInWord
      letters &+= isLetter
      index &+= 1 &+ isLetter
      isInWord = isLetter
    }
    guard index > start else { return }
    length += index - start - letters
    arabicLetters += letters
    wordCount += words
    pass.isInWord = isInWord == 1
    pass.spaces = 1 - isInWord
    if letters > 0 { (pass.beforeLast, pass.last) = (0, 0) }
  }

  private enum Kind {
    case arabicLetter, latinLetter, otherLetter, digit, space, bar, openingMark, closingMark, other
  }

  private mutating func count(_ kind: Kind, _ scalar: UInt32, _ pass: inout Pass) {
    switch kind {
    case .space:
      pass.isInWord = false
      pass.spaces += 1
      if pass.spaces == 3, pass.last != 0x2E { wideGaps += 1 }
      return
    case .closingMark:
      if scalar == 0x22 { pass.straightMarks += 1 }
      pass.spaces = 0
      return
    case .arabicLetter: arabicLetters += 1
    case .latinLetter: latinLetters += 1
    case .digit: digits += 1
    case .bar: bars += 1
    case .openingMark: pass.openingMarks += 1
    case .otherLetter, .other: break
    }
    pass.spaces = 0
    (pass.beforeLast, pass.last) = (pass.last, scalar)
    switch kind {
    case .arabicLetter, .latinLetter, .otherLetter, .digit:
      if !pass.isInWord { wordCount += 1 }
      pass.isInWord = true
    default: break
    }
  }

  private static func kind(_ scalar: UInt32) -> Kind {
    switch scalar {
    case 0x20: .space
    case 0x621...0x63F, 0x641...0x64A, 0x66E...0x6D3, 0x6FA...0x6FC, 0x750...0x77F,
      0xFB50...0xFDFB, 0xFE70...0xFEFC:
      .arabicLetter
    case 0x09...0x0D, 0x85, 0xA0: .space
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: .digit
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: .latinLetter
    case 0x7C: .bar
    case 0xAB, 0x201C: .openingMark
    // » ” " ″ ' ’ ) ], which may follow the end of a sentence.
    case 0xBB, 0x201D, 0x22, 0x2033, 0x27, 0x2019, 0x29, 0x5D: .closingMark
    // Greek, Cyrillic and Armenian letters.
    case 0x370...0x3FF, 0x400...0x481, 0x48A...0x556: .otherLetter
    default: Unicode.Scalar(scalar).map(Scalars.isSpace) ?? false ? .space : .other
    }
  }

  private static func ending(_ last: UInt32, after before: UInt32) -> Ending {
    switch last {
    case 0x2E: before == 0x2E ? .mark : .stop
    // ! ? ؟ … ؛
    case 0x21, 0x3F, 0x61F, 0x2026, 0x61B: .mark
    default: .open
    }
  }

  /// «…», “…” or “…″ with no other such mark in it, or "…" with no other straight one.
  private static func isQuotation(_ pass: Pass) -> Bool {
    switch (pass.first, pass.final) {
    case (0xAB, 0xBB), (0x201C, 0x201D), (0x201C, 0x2033): pass.openingMarks == 1
    case (0x22, 0x22): pass.straightMarks == 2
    default: false
    }
  }
}
