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

  /// The words of a text by their folded letters, from which ``number(of:after:)`` makes the numbers
  /// that ``append(wordsOf:to:)`` gives.
  package static func letters(ofWordsOf text: String) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    for scalar in folded(text, for: .search).unicodeScalars {
      switch code(of: scalar) {
      case WordEffect.separator:
        if !word.isEmpty { words.append(word) }
        word = []
      case let code:
        if code > WordEffect.composing, let letter = Unicode.Scalar(code) { word.append(letter) }
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
      Tokenizer<Rules>.with(bytes) {
        hash(bytes, &$0, ifSettled: ifSettled, by: words, into: &hashes)
      }
    }
    if !isDone { hashes.removeLast(hashes.count - start) }
    return isDone
  }

  /// The same, but for what is appended before it gives up; `words` is room for words on their way.
  private static func hash(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokenizer: inout Tokenizer<Rules>, ifSettled: Bool,
    by words: UnsafeMutableBufferPointer<UInt64>, into hashes: inout [UInt64]
  ) -> Bool {
    var count = 0
    var hash = basis
    while true {
      while let letter = tokenizer.nextArabicLetter() { hash = (hash ^ UInt64(letter)) &* prime }
      guard tokenizer.position < bytes.count else { break }
      let lead = bytes[tokenizer.position]
      if ifSettled, lead == 0xEF || lead & 0xFE == 0xCC { return false }
      let code = tokenizer.nextCode()
      if code > WordEffect.composing {
        hash = (hash ^ UInt64(code)) &* prime
      } else if code == WordEffect.separator {
        if hash != basis {
          words.initializeElement(at: count, to: hash)
          count += 1
          if count == words.count {
            hashes.append(contentsOf: words)
            count = 0
          }
        }
        hash = basis
      } else if code == WordEffect.composing, ifSettled {
        return false
      }
    }
    hashes.append(contentsOf: UnsafeMutableBufferPointer(rebasing: words[..<count]))
    if hash != basis { hashes.append(hash) }
    return true
  }

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  /// All but letters and digits ends a word, but for marks, invisible characters and tatweel.
  private enum Rules: WordRules {
    static let table: [UInt16] = makeTable(of: foldedCode)
    static func other(_ scalar: Unicode.Scalar) -> UInt32 { code(of: scalar) }
  }

  /// What a scalar does to a word, its letter folded for `search`.
  private static func foldedCode(of scalar: Unicode.Scalar) -> UInt32 {
    if (0x653...0x655).contains(scalar.value) { return WordEffect.composing }
    let code = code(of: scalar)
    guard code > WordEffect.composing else { return code }
    return folded(String(scalar), for: .search).unicodeScalars.first?.value ?? WordEffect.skipped
  }

  /// What any scalar does to a word, but for the folding of Arabic letters.
  private static func code(of scalar: Unicode.Scalar) -> UInt32 {
    switch ScalarClass(scalar) {
    case .mark, .invisible, .tatweel: WordEffect.skipped
    case .separator: WordEffect.separator
    case .casedLetter:
      (scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar).value
    case .arabicLetter, .otherLetter, .digit: scalar.value
    }
  }
}
