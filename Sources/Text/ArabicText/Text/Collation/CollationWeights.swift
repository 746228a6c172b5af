/// Writes the bytes that `CollationKey` compares.
struct CollationWeights {
  /// ASCII only, and greater where the text files later.
  private(set) var bytes: [UInt8] = []
  /// The heading of the first letter or digit.
  private(set) var heading = CollationKey.otherHeading
  /// The number that is being read: its digits in ASCII, without leading zeros.
  private var number: [UInt8] = []
  /// Whether one is being read, which may have been zeros only.
  private var hasNumber = false

  /// Makes the bytes of a text that is folded for display.
  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    for scalar in Self.withoutArticle(text.unicodeScalars[...]) { write(scalar) }
    finishNumber()
    if bytes.last == Weight.space { bytes.removeLast() }
    if bytes.isEmpty { bytes.append(Weight.nothing) }
  }
}

extension CollationWeights {
  /// The first bytes of what is written for a scalar, in the order in which they file.
  private enum Weight {
    static let space: UInt8 = 0x20
    /// Of the first Arabic letter; the others follow.
    static let arabic: UInt8 = 0x21
    /// Of `a`; the others follow.
    static let latin: UInt8 = 0x50
    static let otherLatin: UInt8 = 0x6A
    static let number: UInt8 = 0x6B
    static let other: UInt8 = 0x7D
    /// Of a text without letters and digits, which files last.
    static let nothing: UInt8 = 0x7E
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if let rank = ArabicAlphabet.rank(of: scalar) {
      finishNumber()
      if bytes.isEmpty { heading = ArabicAlphabet.heading(rank: rank) }
      bytes.append(Weight.arabic + rank)
      return
    }
    switch ScalarClass(scalar) {
    case .mark, .tatweel, .invisible: break
    case .separator:
      finishNumber()
      if !bytes.isEmpty, bytes.last != Weight.space { bytes.append(Weight.space) }
    case .digit:
      if !read(scalar) { write(other: scalar) }
    case .arabicLetter, .casedLetter, .otherLetter:
      finishNumber()
      guard Self.isLatin(scalar) else { return write(other: scalar) }
      if bytes.isEmpty { heading = CollationKey.latinHeading }
      for letter in scalar.properties.lowercaseMapping.unicodeScalars { write(latin: letter) }
    }
  }

  private mutating func write(latin letter: Unicode.Scalar) {
    if let base = letter.isASCII ? letter : LatinBase.base(of: letter), ("a"..."z").contains(base) {
      bytes.append(Weight.latin + UInt8(base.value - 0x61))
    } else if ScalarClass(letter) != .mark {
      bytes.append(Weight.otherLatin)
      write(code: letter)
    }
  }

  private mutating func write(other scalar: Unicode.Scalar) {
    finishNumber()
    bytes.append(Weight.other)
    write(code: scalar)
  }

  /// Writes a scalar's code, four bits a byte.
  private mutating func write(code scalar: Unicode.Scalar) {
    for shift in stride(from: UInt32(20), through: 0, by: -4) {
      bytes.append(0x30 + UInt8(scalar.value >> shift & 0xF))
    }
  }

  /// Takes a digit into the number, unless it is of a script that `DigitSystem` does not read.
  private mutating func read(_ digit: Unicode.Scalar) -> Bool {
    guard let value = DigitSystem.value(of: digit) else { return false }
    if value > 0 || !number.isEmpty { number.append(0x30 + UInt8(value)) }
    hasNumber = true
    return true
  }

  /// Writes a number so that a longer one is greater: its length goes first.
  private mutating func finishNumber() {
    guard hasNumber else { return }
    bytes.append(Weight.number)
    bytes.append(0x30 + UInt8(min(number.count, 0x40)))
    bytes += number
    (number, hasNumber) = ([], false)
  }

  private static func isLatin(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0..<0x250, 0x1E00..<0x1F00: true
    default: false
    }
  }

  /// A text without the article that it begins with, if it does.
  private static func withoutArticle(
    _ text: String.UnicodeScalarView.SubSequence
  ) -> String.UnicodeScalarView.SubSequence {
    let text = text.drop { ScalarClass($0) == .separator || ScalarClass($0) == .invisible }
    guard text.first == Scalars.alef || text.first == "\u{0671}" else { return text }
    let word = text.prefix { ScalarClass($0) != .separator && ScalarClass($0) != .digit }
    let letters = folded(String(word), for: .search)
    // In UTF-8 a letter has two bytes: the article and two letters more have eight.
    guard letters.utf8.count >= 8, letters.utf8.starts(with: "ال".utf8),
      !RootArticle.contains(letters)
    else { return text }
    let lam = text.firstIndex(of: Scalars.lam) ?? text.startIndex
    return text[lam...].dropFirst()
  }
}
