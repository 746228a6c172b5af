/// A word as the lexicon compares it: up to twelve folded letters, five bits each, the first letter
/// in the lowest bits, so that taking a proclitic off is a shift.
///
/// Folded are what Arabic newspapers write both ways: أ إ آ ٱ ا, ى ي, ة ه, ؤ و, ئ ي; harakat and
/// tatweel are no letters. Latin letters have codes of their own in `latinBit`.
struct WordKey: Hashable, Sendable {
  private(set) var bits: UInt64 = 0
  /// Letters seen, those beyond the twelfth too.
  private(set) var count = 0

  static let capacity = 12
  private static let latinBit: UInt64 = 1 << 63

  init() {}

  /// The key of a word of the lists, spelt in any way that folds to it.
  init(_ word: some StringProtocol) {
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x600...0x6FF:
        let code = ArabicLetterCodes.table[Int(scalar.value & 0xFF)]
        if ArabicLetterCodes.isLetter(code) { append(code) }
      case 0x41...0x5A, 0x61...0x7A:
        appendLatin(UInt8(scalar.value))
      default:
        break
      }
    }
  }

  /// Whether the word can be in the lexicon at all.
  var isComparable: Bool { count > 0 && count <= Self.capacity }

  /// The code of the first letter; 0 for no letter.
  var first: UInt8 { UInt8(bits & 31) }

  /// Whether the first letters are those of another word of no more than twelve.
  func begins(with start: WordKey) -> Bool {
    bits & (1 << UInt64(5 * start.count) - 1) == start.bits
  }

  mutating func append(_ code: UInt8) {
    if count < Self.capacity { bits |= UInt64(code) << UInt64(5 * count) }
    count += 1
  }

  /// Appends an ASCII letter of either case.
  mutating func appendLatin(_ byte: UInt8) {
    append(byte & 31)
    bits |= Self.latinBit
  }

  /// The word without its first letter.
  func droppingFirst() -> WordKey {
    var rest = self
    rest.bits >>= 5
    rest.count -= 1
    return rest
  }

  /// «للعام» is written for ل + «العام»: the word with its first lam made an alef, if it begins so.
  func restoringArticle() -> WordKey? {
    guard bits & 1023 == Self.doubleLam, count > 3 else { return nil }
    var whole = self
    whole.bits = bits & ~31 | UInt64(ArabicLetterCodes.alef)
    return whole
  }

  /// Whether the word begins with ال.
  var hasArticle: Bool { bits & 1023 == Self.article && count > 3 }

  private static let doubleLam = UInt64(ArabicLetterCodes.lam) * 33
  private static let article =
    UInt64(ArabicLetterCodes.alef) | UInt64(ArabicLetterCodes.lam) << 5
}
