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

  init(_ lines: [Line]) {
    starts.reserveCapacity(lines.count + 1)
    let bytes = lines.reduce(0) { $0 + $1.text.utf8.count }
    words.reserveCapacity(bytes / 9)
    stems.reserveCapacity(bytes / 9)
    for line in lines {
      add(line.text)
      starts.append(words.count)
    }
  }

  /// The places of a line's words.
  func range(_ line: Int) -> Range<Int> { starts[line]..<starts[line + 1] }
}

extension LineWords {
  /// The number of a word of the vocabulary.
  static func code(_ word: String) -> UInt32 {
    var words = Self([])
    words.add(word)
    return words.words.first ?? 0
  }

  /// The letters of a word while it is read: those of its stem, and a hash of them all.
  private struct Word {
    var letters: (head: UInt64, tail: UInt64) = (0, 0)
    var count = 0
    var hash: UInt32 = 0x811C_9DC5

    mutating func add(_ letter: UInt8) {
      hash = (hash ^ UInt32(letter)) &* 0x0100_0193
      // The first eight letters hold any proclitics and the stem.
      if count < 8 { letters.head |= UInt64(letter) << UInt64(8 * count) }
      count += 1
    }
  }

  private mutating func add(_ text: String) {
    var word = Word()
    var lead: UInt8 = 0
    for byte in text.utf8 {
      let letter: UInt8
      switch byte {
      case 0x30...0x39: letter = UInt8(ascii: "0")
      case 0x61...0x7A: letter = byte
      case 0x41...0x5A: letter = byte | 0x20
      case 0xC0...0xFF:
        lead = byte
        continue
      case 0x80...0xBF:
        switch (lead, byte) {
        case (0xD8, 0xA1...0xBF), (0xD9, 0x81...0x8A): letter = Self.folded(lead, byte)
        case (0xD9, 0xA0...0xA9): letter = UInt8(ascii: "0")
        // Vowel marks and tatweel are no letters, and part no words.
        case (0xD9, 0x80), (0xD9, 0x8B...0x9F): continue
        default: letter = 0
        }
      default: letter = 0
      }
      if letter != 0 {
        word.add(letter)
      } else if word.count > 0 {
        close(&word)
      }
    }
    if word.count > 0 { close(&word) }
  }

  /// A letter of U+0621–064A as one byte, alike for all forms of alef, of yeh, and for teh marbuta.
  private static func folded(_ lead: UInt8, _ byte: UInt8) -> UInt8 {
    guard lead == 0xD8 else { return byte == 0x89 ? 0x8A : byte }
    switch byte {
    case 0xA2, 0xA3, 0xA5: return 0xA7
    // Beside the letters of the other half, which are below 0x8B.
    case 0xA9: return 0x87
    default: return byte
    }
  }

  private mutating func close(_ word: inout Word) {
    let hash = (word.hash ^ word.hash >> 15) &* 0x2C1B_3C6D
    words.append(hash)
    stems.append(Self.functionWords.contains(hash) ? 0 : Self.stem(word))
    word = Word()
  }

  private static let (alef, lam, waw, beh, feh, kaf):
    (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) =
      (0xA7, 0x84, 0x88, 0xA8, 0x81, 0x83)

  /// Four letters identify a word whatever its ending: «سوريا» and «السوريين» count as one.
  private static func stem(_ word: Word) -> UInt32 {
    var (letters, count) = (word.letters.head, min(word.count, 8))
    func drop(_ number: Int) {
      letters >>= UInt64(8 * number)
      count -= number
    }
    if count >= 5, letters & 0xFF == waw || letters & 0xFF == feh { drop(1) }
    if count >= 5, [alef | lam << 8, lam | lam << 8].contains(letters & 0xFFFF) {
      drop(2)
    } else if count >= 6, [beh, kaf].contains(letters & 0xFF),
      letters >> 8 & 0xFFFF == alef | lam << 8
    {
      drop(3)
    }
    guard count >= 3 else { return 0 }
    let four = UInt32(truncatingIfNeeded: letters)
    return (four ^ four >> 13) &* 0x9E37_79B1 | 1
  }

  private static let functionWords: Set<UInt32> = Set(
    """
    في من على الى عن ان مع هذا هذه التي الذي الذين قد كان كانت ما لا بعد قبل بين او ثم كما حول ضد لدى منذ
    حتى خلال عبر كل الا لم لن هو هي هم وقد وقال قال غير بعض اي ذلك تلك عند بن انه انها
    """.split { $0 == " " || $0 == "\n" }.map { code(raw: String($0)) })

  /// As ``code(_:)``, without the list of function words, which is made of it.
  private static func code(raw word: String) -> UInt32 {
    var hash = Word()
    var lead: UInt8 = 0
    for byte in word.utf8 {
      if byte >= 0xC0 { lead = byte } else { hash.add(folded(lead, byte)) }
    }
    return (hash.hash ^ hash.hash >> 15) &* 0x2C1B_3C6D
  }
}
