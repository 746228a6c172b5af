/// The first pass over a text: its bytes become the few tokens that the grammar of dates looks at.
///
/// It goes line by line, since no date crosses the end of one; malformed UTF-8 counts as marks.
struct DateScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon = TimeLexicon.shared
  private let codes = ArabicLetterCodes.table
  private var position = 0
  private var isGlued = false
  /// The tokens of the current line.
  private(set) var tokens: [DateToken] = []

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Moves on to the next line and makes its tokens; false at the end of the text.
  mutating func scanLine() -> Bool {
    tokens.removeAll(keepingCapacity: true)
    isGlued = false
    guard position < bytes.count else { return false }
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x20, 0x09, 0x0D:
        position += 1
        isGlued = false
      case 0x0A:
        position += 1
        return true
      case 0x30...0x39:
        scanNumber()
      case 0x41...0x5A, 0x61...0x7A:
        scanWord()
      case 0xD8...0xDB:
        scanArabic()
      case 0xEF where presentationLetters(at: position) != nil:
        scanWord()
      case 0xC2 where next(1) == 0xA0:
        position += 2
        isGlued = false
      default:
        scanMark(byte)
      }
    }
    return true
  }
}

extension DateScanner {
  private func next(_ distance: Int) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  /// Whether the byte at the position begins a scalar of U+0600–06FF, and its low byte.
  private func arabicScalar() -> Int? {
    guard position + 1 < bytes.count else { return nil }
    let (lead, trail) = (bytes[position], bytes[position + 1])
    guard (0xD8...0xDB).contains(lead), trail & 0xC0 == 0x80 else { return nil }
    return Int(lead & 3) << 6 | Int(trail & 0x3F)
  }

  private mutating func scanArabic() {
    guard let scalar = arabicScalar() else { return scanMark(bytes[position]) }
    switch scalar {
    case 0x60...0x69, 0xF0...0xF9:
      scanNumber()
    case _ where codes[scalar] != ArabicLetterCodes.none:
      scanWord()
    case 0x0C:
      add(.comma, length: 2)
    case 0x1B, 0x1F, 0xD4:
      add(.stop, length: 2)
    case 0x1C:
      // An invisible mark of direction.
      position += 2
    case 0x6A:
      add(.percent, length: 2)
    default:
      add(.mark, length: 2)
    }
  }

  /// The value of the digit at the position, and how many bytes it takes.
  private func digit() -> (value: Int, length: Int)? {
    guard position < bytes.count else { return nil }
    if (0x30...0x39).contains(bytes[position]) { return (Int(bytes[position]) - 0x30, 1) }
    guard let scalar = arabicScalar() else { return nil }
    switch scalar {
    case 0x60...0x69: return (scalar - 0x60, 2)
    case 0xF0...0xF9: return (scalar - 0xF0, 2)
    default: return nil
    }
  }

  private mutating func scanNumber() {
    let start = position
    var traits: DateToken.Traits = isGlued ? .glued : []
    if bytes[start] == 0xDB { traits.insert(.persian) }
    var (value, digits) = (0, 0)
    while let digit = digit() {
      value = min(value * 10 + digit.value, 1_000_000_000)
      digits += 1
      position += digit.length
    }
    add(.number(value, digits: digits), start: start, traits: traits)
  }

  private mutating func scanMark(_ byte: UInt8) {
    switch byte {
    case 0x21, 0x3B, 0x3F: add(.stop, length: 1)
    case 0x25: add(.percent, length: 1)
    case 0x28, 0x5B: add(.open, length: 1)
    case 0x29, 0x5D: add(.close, length: 1)
    case 0x2B: add(.plus, length: 1)
    case 0x2C: add(.comma, length: 1)
    case 0x2D: add(.dash, length: 1)
    case 0x2E: add(.dot, length: 1)
    case 0x2F, 0x5C: add(.slash, length: 1)
    case 0x3A: add(.colon, length: 1)
    case 0xE2: scanGeneralPunctuation()
    case 0x80...: add(.mark, length: foreignLength())
    default: add(.mark, length: 1)
    }
  }

  /// U+2000–203F: spaces, dashes, marks of direction, the ellipsis.
  private mutating func scanGeneralPunctuation() {
    guard next(1) == 0x80 else {
      // U+2066–2069 are isolates, which are not seen; U+2212 is the minus sign.
      switch (next(1), next(2)) {
      case (0x81, 0xA6...0xA9): position += 3
      case (0x88, 0x92): add(.dash, length: 3)
      default: add(.mark, length: foreignLength())
      }
      return
    }
    switch next(2) {
    case 0x80...0x8A, 0xAF:
      position += 3
      isGlued = false
    case 0x8B...0x8F, 0xAA...0xAE:
      position += 3
    case 0x90...0x95:
      add(.dash, length: 3)
    case 0xA6:
      add(.stop, length: 3)
    default:
      add(.mark, length: foreignLength())
    }
  }

  /// How many bytes the scalar at the position takes, at least one and none beyond the text.
  private func foreignLength() -> Int {
    var length = 1
    while length < 4, position + length < bytes.count, bytes[position + length] & 0xC0 == 0x80 {
      length += 1
    }
    return length
  }

  private mutating func add(_ word: TimeWord, length: Int) {
    let start = position
    position = min(position + length, bytes.count)
    add(word, start: start)
  }

  /// Adds the token that ends at the position and begins at `start`, its proclitics included.
  private mutating func add(
    _ word: TimeWord, start: Int, proclitics: Int = 0, traits: DateToken.Traits? = nil
  ) {
    tokens.append(
      DateToken(
        word: word, start: afterLetters(proclitics, from: start), end: position,
        outerStart: start, traits: traits ?? (isGlued ? .glued : [])))
    isGlued = true
  }

  private static let alefWithMadda = 0x22
  private static let alefWithHamzaBelow = 0x25

  private mutating func scanWord() {
    let start = position
    var key = WordKey()
    var traits: DateToken.Traits = isGlued ? .glued : []
    while position < bytes.count {
      let byte = bytes[position]
      if let scalar = arabicScalar() {
        let code = codes[scalar]
        guard code != ArabicLetterCodes.none else { break }
        if code != ArabicLetterCodes.ignored {
          if scalar == Self.alefWithMadda { traits.insert(.madda) }
          if scalar == Self.alefWithHamzaBelow { traits.insert(.hamzaBelow) }
          key.append(code)
        }
        position += 2
      } else if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
        key.appendLatin(byte)
        position += 1
      } else if let letters = presentationLetters(at: position) {
        for letter in letters { key.append(letter) }
        position += 3
      } else {
        break
      }
    }
    add(key, start: start, traits: traits)
    isGlued = true
  }

  private mutating func add(_ key: WordKey, start: Int, traits: DateToken.Traits) {
    if key.count == 0 {
      // Tatweel alone is a dash: «القامشلي ـ نورث برس».
      add(.dash, start: start)
    } else if let word = key.isComparable ? lexicon.word(key) : nil {
      add(word, start: start, traits: traits)
    } else if !key.isComparable || !addWithoutProclitics(key, start: start, traits: traits) {
      addUnknown(key, start: start, traits: traits)
    }
  }

  /// Takes و or ف off, then ب, ل or ك, and looks the rest up.
  private mutating func addWithoutProclitics(
    _ key: WordKey, start: Int, traits: DateToken.Traits
  ) -> Bool {
    var (rest, traits, removed) = (key, traits, 0)
    if rest.first == ArabicLetterCodes.waw || rest.first == ArabicLetterCodes.feh {
      rest = rest.droppingFirst()
      removed += 1
      traits.insert(.conjunction)
      if addIfKnown(rest, start: start, proclitics: removed, traits: traits) { return true }
    }
    switch rest.first {
    case ArabicLetterCodes.beh, ArabicLetterCodes.lam, ArabicLetterCodes.kaf:
      traits.insert(.preposition)
      if let word = rest.restoringArticle().flatMap(lexicon.word) {
        // The article begins at the first lam: the preposition shares it.
        add(word, start: start, proclitics: removed, traits: traits)
        return true
      }
      return addIfKnown(
        rest.droppingFirst(), start: start, proclitics: removed + 1, traits: traits)
    default:
      return false
    }
  }

  private mutating func addIfKnown(
    _ key: WordKey, start: Int, proclitics: Int, traits: DateToken.Traits
  ) -> Bool {
    // Of one letter or two nothing can be told: «لم» is not ل + م. But وآب is.
    let isLong = key.count > 2 || traits.contains(.madda)
    guard key.count > 0, let word = lexicon.word(key),
      isLong || word == .particle(.within) || word == .particle(.from) || word == .negation
    else { return false }
    add(word, start: start, proclitics: proclitics, traits: traits)
    return true
  }

  /// Where a word begins once so many letters, and the marks and tatweel on them, are taken off.
  private func afterLetters(_ count: Int, from start: Int) -> Int {
    guard count > 0 else { return start }
    var (offset, letters) = (start, 0)
    while offset + 1 < position {
      if let forms = presentationLetters(at: offset) {
        if letters == count { break }
        letters += forms.count
        offset += 3
        continue
      }
      let code = codes[Int(bytes[offset] & 3) << 6 | Int(bytes[offset + 1] & 0x3F)]
      if ArabicLetterCodes.isLetter(code) {
        if letters == count { break }
        letters += 1
      }
      offset += 2
    }
    return offset
  }

  /// The codes of the letters that the scalar at an offset is a presentation form of, none for a
  /// mark; nil for any other scalar.
  @inline(__always)
  private func presentationLetters(at offset: Int) -> [UInt8]? {
    guard bytes[offset] == 0xEF, offset + 2 < bytes.count else { return nil }
    let (second, third) = (bytes[offset + 1], bytes[offset + 2])
    guard second & 0xC0 == 0x80, third & 0xC0 == 0x80,
      let scalar = Unicode.Scalar(0xF000 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)),
      let letters = PresentationForms.letters(for: scalar)
    else { return nil }
    return letters.map { codes[Int($0.value & 0xFF)] }.filter(ArabicLetterCodes.isLetter)
  }

  /// A word that no list has: a verb in the future or any other.
  private mutating func addUnknown(_ key: WordKey, start: Int, traits: DateToken.Traits) {
    let isJoined = key.first == ArabicLetterCodes.waw || key.first == ArabicLetterCodes.feh
    if FutureVerb.isOne(isJoined ? key.droppingFirst() : key) {
      add(.future, start: start, traits: traits)
    } else {
      addOther(hasArticle: key.hasArticle, start: start, traits: traits)
    }
  }

  /// Unknown words in a row are one token, which ends where the last of them does.
  private mutating func addOther(hasArticle: Bool, start: Int, traits: DateToken.Traits) {
    if tokens.last?.word == .other {
      tokens[tokens.count - 1].end = position
    } else {
      add(.other, start: start, traits: hasArticle ? traits.union(.article) : traits)
    }
  }
}
