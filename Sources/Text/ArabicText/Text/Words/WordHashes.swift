/// The words of a text as numbers, for comparing long texts without making a string of any word.
///
/// A word here is a run of letters and digits of any script. Words that fold to one key for `search`
/// (``FoldingLevel``) have one number, so hamzas, dots of final letters, vowel marks, tatweel, digits
/// and case make no difference, nor do marks of any script. Two other words have one number as
/// seldom as chance has it: FNV-1a over the folded scalars (Fowler, Noll, Vo 1991), in 64 bits.
package enum WordHashes {
  /// Appends the number of each word of `text`, in order.
  package static func append(wordsOf text: String, to hashes: inout [UInt64]) {
    var text = text
    if text.withUTF8({ hash($0, ifSettled: true, into: &hashes) }) { return }
    text = folded(text, for: .search)
    _ = text.withUTF8 { hash($0, ifSettled: false, into: &hashes) }
  }
}

extension WordHashes {
  /// The words of a text by their folded letters, from which ``number(of:after:)`` makes the numbers
  /// that ``append(wordsOf:to:)`` gives.
  package static func letters(ofWordsOf text: String) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    for scalar in folded(text, for: .search).unicodeScalars {
      switch code(of: scalar) {
      case separator:
        if !word.isEmpty { words.append(word) }
        word = []
      case let code: if code > composing, let letter = Unicode.Scalar(code) { word.append(letter) }
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// The number of a word that is given by its folded letters, with others before them.
  package static func number(
    of letters: [Unicode.Scalar], after prefix: [Unicode.Scalar] = []
  ) -> UInt64 {
    let start = prefix.reduce(basis) { ($0 ^ UInt64($1.value)) &* prime }
    return letters.reduce(start) { ($0 ^ UInt64($1.value)) &* prime }
  }
}

extension WordHashes {
  /// Hashes the words of valid UTF-8; where only a settled text is wanted, it gives up with `false`
  /// and nothing appended at the first scalar that display folding might change.
  private static func hash(
    _ bytes: UnsafeBufferPointer<UInt8>, ifSettled: Bool, into hashes: inout [UInt64]
  ) -> Bool {
    let start = hashes.count
    // As much as the stack has room for: more would be memory to ask for.
    let isDone = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 120) { words in
      table.withUnsafeBufferPointer { table in
        hash(bytes, ifSettled: ifSettled, table, by: words, into: &hashes)
      }
    }
    if !isDone { hashes.removeLast(hashes.count - start) }
    return isDone
  }

  /// The same, but for what is appended before it gives up; `words` is room for words on their way.
  private static func hash(
    _ bytes: UnsafeBufferPointer<UInt8>, ifSettled: Bool, _ table: UnsafeBufferPointer<UInt16>,
    by words: UnsafeMutableBufferPointer<UInt64>, into hashes: inout [UInt64]
  ) -> Bool {
    var count = 0
    var hash = basis
    var position = 0
    while true {
      while let letter = arabicCode(in: bytes, at: position, table), letter > composing {
        hash = (hash ^ UInt64(letter)) &* prime
        position &+= 2
      }
      guard position < bytes.count else { break }
      let lead = bytes[position]
      let code: UInt32
      if let mark = arabicCode(in: bytes, at: position, table) {
        code = mark
        position &+= 2
      } else if lead < 0x80 {
        code = UInt32(table[Int(lead)])
        position &+= 1
      } else {
        if ifSettled, lead == 0xEF || lead & 0xFE == 0xCC { return false }
        let scalar = UTF8Decoding.next(in: bytes, at: &position)
        code = entry(of: scalar).map { UInt32(table[$0]) } ?? self.code(of: scalar)
      }
      if code > composing {
        hash = (hash ^ UInt64(code)) &* prime
      } else if code == separator {
        if hash != basis {
          words.initializeElement(at: count, to: hash)
          count += 1
          if count == words.count {
            hashes.append(contentsOf: words)
            count = 0
          }
        }
        hash = basis
      } else if code == composing, ifSettled {
        return false
      }
    }
    hashes.append(contentsOf: UnsafeMutableBufferPointer(rebasing: words[..<count]))
    if hash != basis { hashes.append(hash) }
    return true
  }

  /// What a scalar of U+0600–06FF does to a word; `nil` where another or none begins.
  @inline(__always)
  private static func arabicCode(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ table: UnsafeBufferPointer<UInt16>
  ) -> UInt32? {
    // D8–DB and a second byte, which valid UTF-8 has.
    guard position < bytes.count, bytes[position] ^ 0xD8 < 4 else { return nil }
    let lead = Int(bytes[position] ^ 0xD8)
    return UInt32(table[arabicBlock | lead << 6 | Int(bytes[position &+ 1] & 0x3F)])
  }

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3
}

extension WordHashes {
  /// What a scalar does to a word where it is no letter or digit of it: nothing, end it, or nothing
  /// once the text has been composed (U+0653–0655).
  ///
  /// Above these stands the folded letter or digit.
  private static let skipped: UInt32 = 0
  private static let separator: UInt32 = 1
  private static let composing: UInt32 = 2

  /// What the scalars of the blocks that Arabic text is made of do to a word: U+0000–00FF, U+0600–06FF
  /// and U+2000–203F, one after another.
  private static let table: [UInt16] = [(0x0000, 0x100), (0x0600, 0x100), (0x2000, 0x40)]
    .flatMap { start, count in
      (start..<start + count).map { UInt16(truncatingIfNeeded: foldedCode(of: UInt32($0))) }
    }

  private static let arabicBlock = 0x100
  private static let punctuationBlock = 0x200

  private static func foldedCode(of value: UInt32) -> UInt32 {
    if (0x653...0x655).contains(value) { return composing }
    guard let scalar = Unicode.Scalar(value) else { return separator }
    let code = code(of: scalar)
    guard code > composing else { return code }
    return folded(String(scalar), for: .search).unicodeScalars.first?.value ?? skipped
  }

  /// Where a scalar of two bytes or more stands in the table.
  private static func entry(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x00...0xFF: Int(scalar.value)
    case 0x2000...0x203F: punctuationBlock | Int(scalar.value & 0x3F)
    default: nil
    }
  }

  /// What any scalar does to a word, but for the folding of Arabic letters.
  private static func code(of scalar: Unicode.Scalar) -> UInt32 {
    switch ScalarClass(scalar) {
    case .mark, .invisible, .tatweel: skipped
    case .separator: separator
    case .casedLetter:
      (scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar).value
    case .arabicLetter, .otherLetter, .digit: scalar.value
    }
  }
}
