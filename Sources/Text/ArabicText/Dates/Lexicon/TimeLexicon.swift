/// Finds what a word means in a date, by its folded letters.
///
/// An open-addressing table, read with no more than a multiplication and a probe or two for each
/// word of a text: the reader looks every word up.
struct TimeLexicon: Sendable {
  private var keys: [UInt64]
  private var words: [TimeWord]

  /// Twice the power of two above the number of words, so that most probes end at once.
  private static let slots = 2048

  static let shared = TimeLexicon()

  private init() {
    keys = Array(repeating: 0, count: Self.slots)
    words = Array(repeating: .other, count: Self.slots)
    for (meaning, spellings) in TimeWordList.all {
      for spelling in spellings.split(separator: " ") { insert(WordKey(spelling), meaning) }
    }
  }

  /// The meaning of a word, nil for a word that is not listed.
  @inline(__always)
  func word(_ key: WordKey) -> TimeWord? {
    let slot = slot(of: key.bits)
    return keys[slot] == 0 ? nil : words[slot]
  }

  /// The first list that has a word decides.
  private mutating func insert(_ key: WordKey, _ word: TimeWord) {
    let slot = slot(of: key.bits)
    guard key.isComparable, keys[slot] == 0 else { return }
    keys[slot] = key.bits
    words[slot] = word
  }

  /// Where a key is, or the empty place where it would be.
  @inline(__always)
  private func slot(of bits: UInt64) -> Int {
    // Fibonacci hashing: the high bits of the product depend on all letters.
    var slot = Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 53)
    while keys[slot] != 0, keys[slot] != bits { slot = (slot + 1) % Self.slots }
    return slot
  }
}
