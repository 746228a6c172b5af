/// Walks over a text once and cuts out its words.
struct WordScanner {
  private let text: String.UnicodeScalarView
  private var words: [Word] = []
  /// The word that is being read, up to its last letter, digit or mark.
  private var current: (start: Position, end: Position)?
  /// The class of the last letter or digit of `current`.
  private var last: ScalarClass = .separator
  /// What stands between `current` and the scalar that is read.
  private var joiner: Joiner = .nothing

  /// Makes a scanner that stands before the first scalar.
  init(_ text: String) {
    self.text = text.unicodeScalars
  }

  /// Reads the whole text.
  mutating func scan() -> [Word] {
    var offset = 0
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      read(
        text[index], from: Position(offset: offset, index: index),
        to: Position(offset: offset + 1, index: next))
      (offset, index) = (offset + 1, next)
    }
    finish()
    return words
  }
}

extension WordScanner {
  private struct Position {
    let offset: Int
    let index: String.UnicodeScalarIndex
  }

  private enum Joiner {
    case nothing
    case tatweel
    case apostrophe
    case digitSeparator
  }

  private mutating func read(_ scalar: Unicode.Scalar, from start: Position, to end: Position) {
    let scalarClass = ScalarClass(scalar)
    switch scalarClass {
    case .arabicLetter, .casedLetter, .otherLetter, .digit:
      if !joins(scalarClass) { finish() }
      current = (current?.start ?? start, end)
      (last, joiner) = (scalarClass, .nothing)
    case .mark:
      if joiner == .nothing { current?.end = end }
    case .invisible:
      break
    case .tatweel:
      if joiner == .nothing || joiner == .tatweel { joiner = .tatweel } else { finish() }
    case .separator:
      if joiner == .nothing, let next = Self.joiner(scalar) { joiner = next } else { finish() }
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

  private mutating func finish() {
    if let (start, end) = current {
      let word = String(text[start.index..<end.index])
      words.append(Word(text: word, range: start.offset..<end.offset))
    }
    (current, last, joiner) = (nil, .separator, .nothing)
  }
}
