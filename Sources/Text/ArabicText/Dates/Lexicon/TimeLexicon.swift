/// Finds what a word means in a date, by its folded letters.
///
/// An open-addressing table, read with no more than a multiplication and a probe or two for each
/// word of a text: the reader looks every word up.
struct TimeLexicon: Sendable {
  private var keys: [UInt64]
  private var words: [TimeWord]

  /// Twice the power of two above the number of words, so that most probes end at once.
  private static let slots = 2048
  private static let mask = slots - 1

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
    var slot = Self.slot(key.bits)
    while keys[slot] != 0 {
      if keys[slot] == key.bits { return words[slot] }
      slot = (slot + 1) & Self.mask
    }
    return nil
  }

  /// The first list that has a word decides.
  private mutating func insert(_ key: WordKey, _ word: TimeWord) {
    guard key.isComparable else { return }
    var slot = Self.slot(key.bits)
    while keys[slot] != 0 {
      if keys[slot] == key.bits { return }
      slot = (slot + 1) & Self.mask
    }
    keys[slot] = key.bits
    words[slot] = word
  }

  @inline(__always)
  private static func slot(_ bits: UInt64) -> Int {
    // Fibonacci hashing: the high bits of the product depend on all letters.
    Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 53)
  }
}
