/// The words of the lines of a text as numbers, found in one pass over their bytes.
///
/// Spellings that differ by hamza, vowel marks or stretching are the same word; all digits are one.
struct LineWords {
  /// The words of all lines, one line after another.
  private(set) var words: [UInt32] = []
  /// The stem of each word; 0 for a word that is too short, or too common, to carry meaning.
  private(set) var stems: [UInt32] = []
  /// Where the words of each line begin, and at last where all end.
  private(set) var starts: [Int] = [0]
  /// What the vocabulary says of the words of each line together.
  private(set) var kinds: [Vocabulary.Kinds] = []
  /// What it says of each line's last word.
  private(set) var lastKinds: [Vocabulary.Kinds] = []

  init(_ lines: [Line]) {
    starts.reserveCapacity(lines.count + 1)
    kinds.reserveCapacity(lines.count)
    lastKinds.reserveCapacity(lines.count)
    var bytes = 0
    for line in lines { bytes += line.text.utf8.count }
    words.reserveCapacity(bytes / 9)
    stems.reserveCapacity(bytes / 9)
    let vocabulary = Vocabulary.shared
    for line in lines {
      var (all, last): (Vocabulary.Kinds, Vocabulary.Kinds) = ([], [])
      Self.forEachWord(of: line.text.utf8) { word in
        last = vocabulary.kinds(of: word.code)
        all.formUnion(last)
        words.append(word.code)
        stems.append(last.contains(.function) ? 0 : word.stem)
      }
      starts.append(words.count)
      kinds.append(all)
      lastKinds.append(last)
    }
  }

  /// The places of a line's words.
  func range(_ line: Int) -> Range<Int> { starts[line]..<starts[line + 1] }
}

extension LineWords {
  /// The number of a word of the vocabulary.
  static func code(_ word: String) -> UInt32 {
    var code: UInt32 = 0
    forEachWord(of: word.utf8) { if code == 0 { code = $0.code } }
    return code
  }

  /// The letters of a word while it is read: those of its stem, and a hash of them all.
  struct Word {
    private var letters: UInt64 = 0
    private(set) var count = 0
    private var hash: UInt32 = 0x811C_9DC5

    @inline(__always)
    mutating func add(_ letter: UInt8) {
      hash = (hash ^ UInt32(letter)) &* 0x0100_0193
      // The first eight letters hold any proclitics and the stem.
      if count < 8 { letters |= UInt64(letter) << UInt64(8 * count) }
      count += 1
    }

    var code: UInt32 { (hash ^ hash >> 15) &* 0x2C1B_3C6D }

    /// Whether it is made of digits, as far as its first eight letters tell.
    var isNumber: Bool {
      letters == 0x3030_3030_3030_3030 >> UInt64(8 * (8 - min(count, 8)))
    }

    /// Four letters identify a word whatever its ending: «سوريا» and «السوريين» count as one.
    var stem: UInt32 {
      var (rest, left) = (letters, min(count, 8))
      if left >= 5, rest & 0xFF == Self.waw || rest & 0xFF == Self.feh {
        rest >>= 8
        left -= 1
      }
      if left >= 5, rest & 0xFFFF == Self.article || rest & 0xFFFF == Self.lam | Self.lam << 8 {
        rest >>= 16
        left -= 2
      } else if left >= 6, rest & 0xFF == Self.beh || rest & 0xFF == Self.kaf,
        rest >> 8 & 0xFFFF == Self.article
      {
        rest >>= 24
        left -= 3
      }
      guard left >= 3 else { return 0 }
      let four = UInt32(truncatingIfNeeded: rest)
      return (four ^ four >> 13) &* 0x9E37_79B1 | 1
    }

    private static let (lam, waw, beh, feh, kaf): (UInt64, UInt64, UInt64, UInt64, UInt64) =
      (0x84, 0x88, 0xA8, 0x81, 0x83)
    private static let article: UInt64 = 0x84A7
  }

  /// Gives the words of a text in UTF-8 one by one.
  @inline(__always)
  static func forEachWord(of text: some Sequence<UInt8>, _ body: (Word) -> Void) {
    var word = Word()
    var lead: UInt8 = 0
    for byte in text {
      if byte >= 0xC0 {
        lead = byte
        continue
      }
      let letter = letter(byte, lead)
      if letter > 1 {
        word.add(letter)
      } else if letter == 0, word.count > 0 {
        body(word)
        word = Word()
      }
    }
    if word.count > 0 { body(word) }
  }

  /// A letter as one byte; 0 for what parts words, 1 for what is no letter and parts none.
  @inline(__always)
  private static func letter(_ byte: UInt8, _ lead: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: UInt8(ascii: "0")
    case 0x61...0x7A: byte
    case 0x41...0x5A: byte | 0x20
    case 0x80...0xBF:
      switch (lead, byte) {
      case (0xD8, 0xA1...0xBF), (0xD9, 0x81...0x8A): folded(lead, byte)
      case (0xD9, 0xA0...0xA9): UInt8(ascii: "0")
      // Vowel marks and tatweel.
      case (0xD9, 0x80), (0xD9, 0x8B...0x9F): 1
      default: 0
      }
    default: 0
    }
  }

  /// A letter of U+0621–064A as one byte, alike for all forms of alef, of yeh, and for teh marbuta.
  @inline(__always)
  private static func folded(_ lead: UInt8, _ byte: UInt8) -> UInt8 {
    guard lead == 0xD8 else { return byte == 0x89 ? 0x8A : byte }
    switch byte {
    case 0xA2, 0xA3, 0xA5: return 0xA7
    // Beside the letters of the other half, which are below 0x8B.
    case 0xA9: return 0x87
    default: return byte
    }
  }
}
