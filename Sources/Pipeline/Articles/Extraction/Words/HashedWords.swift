import ArabicText

/// Iterates over the words of a text as phrases are compared (see ``Phrase``), without folding it first.
///
/// What a scalar becomes may depend on those beside it (a tatweel, a mark that composes) or on
/// tables of other scripts; there the words end and `isCertain` is `false`.
struct HashedWords: IteratorProtocol {
  struct Word {
    /// Of its folded bytes, the same for all spellings.
    let hash: UInt64
    let range: Range<Int>
    let isNumber: Bool
  }

  private let utf8: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// Whether all of the text was understood as far as it was read.
  private(set) var isCertain = true

  /// Goes over valid UTF-8.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
  }

  /// The first word of a text; `nil` where there is none or it is not certain.
  static func first(_ utf8: UnsafeBufferPointer<UInt8>) -> Word? {
    var words = HashedWords(utf8)
    let word = words.next()
    return words.isCertain ? word : nil
  }

  /// The next word; the last one before what is not certain may be the beginning of a longer one.
  mutating func next() -> Word? {
    guard isCertain else { return nil }
    var hash: UInt64 = 0
    var (start, end) = (index, index)
    var first: UInt16 = 0
    Self.table.withUnsafeBufferPointer { table in
      while index < utf8.count {
        let (part, width) = Self.part(utf8, at: index, table)
        if part == Self.unknown {
          isCertain = false
          return
        }
        index += width
        if part == Self.mark {
          if first != 0 { return }
        } else if part != Self.removed {
          if first == 0 { (first, start) = (part, index - width) }
          hash = (hash ^ UInt64(part)) &* 0x9E37_79B9_7F4A_7C15
          end = index
        }
      }
    }
    guard first != 0 else { return nil }
    return Word(hash: hash, range: start..<end, isNumber: (0x30...0x39).contains(first))
  }

  // What a scalar does, where it is none of the bytes of a letter or digit.
  private static let removed: UInt16 = 0
  private static let mark: UInt16 = 1
  private static let unknown: UInt16 = 2

  /// What U+0600–06FF become, by their lower eight bits.
  private static let table: [UInt16] = (UInt32(0x600)..<0x700).map { value in
    switch value {
    // Their neighbours decide.
    case 0x640, 0x653...0x655: return unknown
    default: break
    }
    let folded = Unicode.Scalar(value).map { Phrase.subject(String($0)) } ?? []
    guard !folded.isEmpty else { return removed }
    if Phrase.wordStart(in: folded, from: 0) == nil { return mark }
    return folded.reversed().reduce(0) { $0 << 8 | UInt16($1) }
  }

  /// What stands at a place, and how many bytes it takes.
  @inline(__always)
  private static func part(
    _ utf8: UnsafeBufferPointer<UInt8>, at index: Int, _ table: UnsafeBufferPointer<UInt16>
  ) -> (UInt16, Int) {
    let byte = utf8[index]
    switch byte {
    case 0x30...0x39, 0x61...0x7A: return (UInt16(byte), 1)
    case 0x41...0x5A: return (UInt16(byte | 0x20), 1)
    case 0x00...0x7F: return (mark, 1)
    case 0xD8...0xDB where index + 1 < utf8.count:
      return (table[Int(byte & 3) << 6 | Int(utf8[index + 1] & 0x3F)], 2)
    // U+00A0–BF but the soft hyphen, which is not seen.
    case 0xC2 where index + 1 < utf8.count && utf8[index + 1] >= 0xA0 && utf8[index + 1] != 0xAD:
      return (mark, 2)
    case 0xE2 where index + 2 < utf8.count && utf8[index + 1] == 0x80:
      // U+200B–200F and U+202A–202E are not seen either.
      return switch utf8[index + 2] {
      case 0x8B...0x8F, 0xAA...0xAE: (removed, 3)
      default: (mark, 3)
      }
    default: return (unknown, 1)
    }
  }
}
