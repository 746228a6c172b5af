/// Watches the scalars of a text for what an editor should look at.
struct ConcernFinder {
  /// Where each concern was met first: a 0-based offset in scalars.
  private(set) var concerns: [CleaningConcern: Int] = [:]
  /// The first digit of the number that is being read: its zero.
  private var zero: UInt32?
  /// Where a single cased letter stands that an Arabic letter goes before.
  private var intruder: Int?
  private var last: ScalarClass = .separator

  /// Looks at the next scalar, at its offset.
  mutating func read(_ scalar: Unicode.Scalar, at offset: Int) {
    switch scalar.value {
    case 0xE000...0xF8FF, 0xFFFD, 0xF0000...0x10FFFD: note(.encodingLoss, at: offset)
    case 0x202D, 0x202E: note(.override, at: offset)
    default: break
    }
    let scalarClass = ScalarClass(scalar)
    if scalarClass == .mark || scalarClass == .invisible { return }
    readNumber(scalar, scalarClass, at: offset)
    if scalarClass == .arabicLetter, let intruder { note(.homoglyph, at: intruder) }
    intruder = last == .arabicLetter && scalarClass == .casedLetter ? offset : nil
    last = scalarClass
  }

  private mutating func note(_ concern: CleaningConcern, at offset: Int) {
    if concerns[concern] == nil { concerns[concern] = offset }
  }

  private mutating func readNumber(
    _ scalar: Unicode.Scalar, _ scalarClass: ScalarClass, at offset: Int
  ) {
    switch scalar {
    // Also the separators of decimals and of thousands among Arabic-Indic digits.
    case ".", ",", "\u{066B}", "\u{066C}":
      if last != .digit { zero = nil }
    default:
      guard scalarClass == .digit, let value = DigitSystem.value(of: scalar) else {
        zero = nil
        return
      }
      let next = scalar.value - UInt32(value)
      if let zero, zero != next { note(.mixedDigits, at: offset) }
      zero = next
    }
  }
}
