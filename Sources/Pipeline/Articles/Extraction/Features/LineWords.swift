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
    // Each word but a line's last has a byte after it.
    let most = bytes / 2 + lines.count
    var stems: [UInt32] = []
    words = Array(unsafeUninitializedCapacity: most) { words, count in
      stems = Array(unsafeUninitializedCapacity: most) { stems, stemCount in
        for line in lines {
          add(line, to: words, stems, &count)
          starts.append(count)
        }
        stemCount = count
      }
    }
    self.stems = stems
  }

  /// Adds the words of a line and their stems behind the `count` that are there.
  private mutating func add(
    _ line: Line, to words: UnsafeMutableBufferPointer<UInt32>,
    _ stems: UnsafeMutableBufferPointer<UInt32>, _ count: inout Int
  ) {
    let vocabulary = Vocabulary.shared
    var (all, last): (Vocabulary.Kinds, Vocabulary.Kinds) = ([], [])
    var (text, place) = (line.text, count)
    text.withUTF8 { utf8 in
      Self.forEachWord(of: utf8) { word in
        last = vocabulary.kinds(of: word.code)
        all.formUnion(last)
        words[place] = word.code
        stems[place] = last.contains(.function) ? 0 : word.stem
        place &+= 1
      }
    }
    count = place
    kinds.append(all)
    lastKinds.append(last)
  }

  /// The places of a line's words.
  func range(_ line: Int) -> Range<Int> { starts[line]..<starts[line + 1] }
}

extension LineWords {
  /// The number of a word of the vocabulary.
  static func code(_ word: String) -> UInt32 {
    var (word, code): (String, UInt32) = (word, 0)
    word.withUTF8 { utf8 in forEachWord(of: utf8) { if code == 0 { code = $0.code } } }
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
      if count < 8 { letters |= UInt64(letter) &<< UInt64(8 &* count) }
      count &+= 1
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

    private static let lam: UInt64 = 0x84
    private static let waw: UInt64 = 0x88
    private static let beh: UInt64 = 0xA8
    private static let feh: UInt64 = 0x81
    private static let kaf: UInt64 = 0x83
    private static let article: UInt64 = 0x84A7
  }

  /// Gives the words of a text in valid UTF-8 one by one.
  @inline(__always)
  static func forEachWord(of utf8: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void) {
    letters.withUnsafeBufferPointer { letters in
      var word = Word()
      var index = 0
      while index < utf8.count {
        let (letter, width) = letter(in: utf8, at: index, letters)
        index &+= width
        if letter > between {
          word.add(letter)
        } else if letter == end, word.count > 0 {
          body(word)
          word = Word()
        }
      }
      if word.count > 0 { body(word) }
    }
  }

  /// Whether a letter or a vowel mark of U+0621–065F stands at a place in valid UTF-8.
  @inline(__always)
  static func isLetter(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard utf8[index] & 0xFE == 0xD8, index + 1 < utf8.count else { return false }
    return utf8[index] == 0xD8 ? utf8[index + 1] > 0xA0 : utf8[index + 1] < 0xA0
  }

  /// What stands at a place, and how many bytes it takes.
  @inline(__always)
  private static func letter(
    in utf8: UnsafeBufferPointer<UInt8>, at index: Int, _ letters: UnsafeBufferPointer<UInt8>
  ) -> (UInt8, Int) {
    let byte = utf8[index]
    if byte < 0x80 { return (letters[Int(byte)], 1) }
    // U+0600–067F.
    if byte & 0xFE == 0xD8, index + 1 < utf8.count {
      return (letters[0x80 | Int(byte & 1) << 6 | Int(utf8[index + 1] & 0x3F)], 2)
    }
    // No other character is a letter.
    return (end, 1)
  }

  /// What parts words.
  private static let end: UInt8 = 0
  /// What is no letter and parts no words.
  private static let between: UInt8 = 1

  /// What each character of ASCII, and behind them each of U+0600–067F, is in a word: a letter as one
  /// byte, or one of the above.
  private static let letters: [UInt8] = (UInt32(0)..<0x80).map(ascii) + (0x600..<0x680).map(arabic)

  private static func ascii(_ value: UInt32) -> UInt8 {
    switch value {
    case 0x30...0x39: UInt8(ascii: "0")
    case 0x61...0x7A: UInt8(value)
    case 0x41...0x5A: UInt8(value | 0x20)
    default: end
    }
  }

  /// Letters are the second byte of their UTF-8, alike for all forms of alef, of yeh, and for teh marbuta.
  private static func arabic(_ value: UInt32) -> UInt8 {
    switch value {
    case 0x622, 0x623, 0x625: 0xA7
    // Beside the letters of the other half, which are below 0x8B.
    case 0x629: 0x87
    case 0x649: 0x8A
    case 0x621...0x63F, 0x641...0x64A: UInt8(0x80 | value & 0x3F)
    case 0x660...0x669: UInt8(ascii: "0")
    // Vowel marks and tatweel.
    case 0x640, 0x64B...0x65F: between
    default: end
    }
  }
}
