/// Walks over UTF-8 once and finds its words.
struct WordScanner {
  /// Where a word stands in a text, 0-based.
  struct Span {
    let bytes: Range<Int>
    let scalars: Range<Int>
  }

  /// The word that is being read, up to its last letter, digit or mark.
  private var current: (start: Position, end: Position)?
  /// The class of the last letter or digit of `current`.
  private var last: ScalarClass = .separator
  /// What stands between `current` and the scalar that is read.
  private var joiner: Joiner = .nothing

  private init() {}

  /// Tells the words of a text in their order; `utf8` must be valid.
  static func scan(_ utf8: UnsafeBufferPointer<UInt8>, _ found: (Span) -> Void) {
    var scanner = WordScanner()
    var position = Position(bytes: 0, scalars: 0)
    while position.bytes < utf8.count {
      if let length = scanner.runLength(utf8, at: position.bytes) {
        position = Position(
          bytes: position.bytes + 2 * length, scalars: position.scalars + length)
        scanner.current?.end = position
        continue
      }
      let scalar = UTF8Decoding.scalar(in: utf8, at: position.bytes)
      let next = Position(
        bytes: position.bytes + UTF8.width(scalar), scalars: position.scalars + 1)
      if let span = scanner.read(scalar, from: position, to: next) { found(span) }
      position = next
    }
    if let span = scanner.finish() { found(span) }
  }
}

extension WordScanner {
  private struct Position {
    let bytes: Int
    let scalars: Int
  }

  private enum Joiner {
    case nothing
    case tatweel
    case apostrophe
    case digitSeparator
  }

  /// How many Arabic letters in a row go on with the Arabic word that is being read; `nil` for none.
  ///
  /// These are nearly all that a text has, and nothing changes with them but the end of the word.
  private func runLength(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard last == .arabicLetter, joiner == .nothing else { return nil }
    var index = start
    // U+0621–063F are D8 A1–BF, U+0641–064A are D9 81–8A.
    while index + 1 < utf8.count,
      utf8[index] == 0xD8 && utf8[index + 1] >= 0xA1
        || utf8[index] == 0xD9 && (0x81...0x8A).contains(utf8[index + 1])
    {
      index += 2
    }
    return index > start ? (index - start) / 2 : nil
  }

  /// Reads one scalar; gives the word that ends before it.
  private mutating func read(
    _ scalar: Unicode.Scalar, from start: Position, to end: Position
  ) -> Span? {
    let scalarClass = ScalarClass(scalar)
    switch scalarClass {
    case .arabicLetter, .casedLetter, .otherLetter, .digit:
      let word = joins(scalarClass) ? nil : finish()
      current = (current?.start ?? start, end)
      (last, joiner) = (scalarClass, .nothing)
      return word
    case .mark:
      if joiner == .nothing { current?.end = end }
      return nil
    case .invisible:
      return nil
    case .tatweel:
      guard joiner == .nothing || joiner == .tatweel else { return finish() }
      joiner = .tatweel
      return nil
    case .separator:
      guard joiner == .nothing, let next = Self.joiner(scalar) else { return finish() }
      joiner = next
      return nil
    }
  }

  /// Whether a letter or digit goes on with the current word.
  private func joins(_ next: ScalarClass) -> Bool {
    switch joiner {
    case .nothing:
      (last, next) != (.arabicLetter, .casedLetter) && (last, next) != (.casedLetter, .arabicLetter)
    case .tatweel: last.isLetter && next.isLetter
    case .apostrophe: last == .casedLetter && next == .casedLetter
    case .digitSeparator: last == .digit && next == .digit
    }
  }

  private static func joiner(_ scalar: Unicode.Scalar) -> Joiner? {
    switch scalar {
    case "'", "\u{2019}": .apostrophe
    case ".", ",", Scalars.decimalSeparator, Scalars.thousandsSeparator: .digitSeparator
    default: nil
    }
  }

  private mutating func finish() -> Span? {
    defer { (current, last, joiner) = (nil, .separator, .nothing) }
    return current.map { start, end in
      Span(bytes: start.bytes..<end.bytes, scalars: start.scalars..<end.scalars)
    }
  }
}
