/// What in a text calls for a closer look, found in one pass over its bytes.
///
/// Nearly all texts have none of it and need no other pass. A suspicion may prove unfounded. Where
/// there is none, `TextCleaning` changes nothing and `TextDamage` finds nothing; `Mojibake` repairs
/// nothing but lines without a single alef or symbol, which no article consists of.
struct TextSuspicion: OptionSet, Sendable {
  let rawValue: UInt8

  /// A carriage return.
  static let carriageReturn = Self(rawValue: 1)
  /// Another control character of ASCII, as text in UTF-16 and pictures abound in.
  static let control = Self(rawValue: 2)
  /// Something else that cleaning changes.
  static let unclean = Self(rawValue: 4)
  /// Letters and symbols that Arabic prose has not, and text decoded by the wrong charset has.
  static let mojibake = Self(rawValue: 8)
  /// U+FFFD, or question marks where letters may have been.
  static let damage = Self(rawValue: 16)
  /// Something that cleaning tells an editor of.
  static let concern = Self(rawValue: 32)
  /// Presentation forms, or marks that join with the letter before them.
  static let parts = Self(rawValue: 64)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Looks through a text in UTF-8; bytes that are not valid give any answer.
  init(_ bytes: some Collection<UInt8>) {
    let suspicion = bytes.withContiguousStorageIfAvailable(Self.scan)
    self = suspicion ?? Array(bytes).withUnsafeBufferPointer(Self.scan)
  }
}

extension TextSuspicion {
  /// Whether a byte is looked at: 1, or 0 for those of which `suspicion` has nothing to say.
  private static let looks: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x09, 0x0A: 0
    case 0x00...0x1F, 0x30...0x39, 0x3F, 0x41...0x5A, 0x61...0x7A, 0x7F, 0x8C, 0x8D,
      0x93...0x95, 0x9C,
      0xC2...0xD7, 0xDB, 0xE1, 0xE2, 0xEE...0xF4:
      1
    default: 0
    }
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Self {
    looks.withUnsafeBufferPointer { looks in
      var found: Self = []
      var next = 0
      while next < bytes.count {
        let start = endOfOrdinary(bytes, from: next, looks)
        next = min(start + 8, bytes.count)
        for index in start..<next where looks[Int(bytes[index])] != 0 {
          found.formUnion(suspicion(at: index, in: bytes))
        }
      }
      return found
    }
  }

  /// Passes bytes that are not looked at, as nearly all are, eight at once.
  private static func endOfOrdinary(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ looks: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var index = start
    func look(_ distance: Int) -> UInt8 { looks[Int(bytes[index &+ distance])] }
    while index &+ 8 <= bytes.count,
      look(0) | look(1) | look(2) | look(3) | look(4) | look(5) | look(6) | look(7) == 0
    {
      index &+= 8
    }
    return index
  }

  private static func suspicion(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Self {
    func byte(_ distance: Int) -> UInt8 {
      bytes.indices.contains(index + distance) ? bytes[index + distance] : 0
    }
    switch bytes[index] {
    case 0x0D: return .carriageReturn
    case 0x00...0x1F, 0x7F: return .control
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return isMixed(byte) ? .concern : []
    case UInt8(ascii: "?"):
      return byte(1) == UInt8(ascii: "?") || byte(-1) >= 0x80 && byte(1) >= 0x80 ? .damage : []
    // A Latin letter inside an Arabic word.
    case 0x41...0x5A, 0x61...0x7A: return byte(-1) >= 0x80 && byte(1) >= 0x80 ? .concern : []
    // Dammatan and kasratan, which ISO-8859-6 has for the ى and ي of windows-1256.
    case 0x8C, 0x8D: return byte(-1) == 0xD9 ? .mojibake : []
    // U+0653–0655.
    case 0x93...0x95: return byte(-1) == 0xD9 ? .parts : []
    // U+061C.
    case 0x9C: return byte(-1) == 0xD8 ? .unclean : []
    case 0xC2: return latin1(byte(1))
    // U+0300–036F, marks of Latin letters.
    case 0xCC, 0xCD: return [.mojibake, .concern, .parts]
    case 0xC3...0xD7: return [.mojibake, .concern]
    case 0xDB: return isPersianMixed(byte) ? .concern : []
    case 0xE2: return general(byte(1), byte(2))
    // Greek and Latin letters with accents, and U+180E; private use and tags.
    case 0xE1, 0xEE, 0xF3, 0xF4: return [.unclean, .concern]
    case 0xEF: return forms(byte(1), byte(2))
    // The last two of each plane are noncharacters.
    case 0xF0...0xF2:
      return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? .unclean : []
    default: return []
    }
  }

  /// Whether a digit of ASCII stands beside one of another system, a point or comma between aside.
  private static func isMixed(_ byte: (Int) -> UInt8) -> Bool {
    func isArabic(_ first: UInt8, _ second: UInt8) -> Bool {
      first == 0xD9 && (0xA0...0xAC).contains(second)
        || first == 0xDB && (0xB0...0xB9).contains(second)
    }
    func isSeparator(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
    }
    let before = isSeparator(byte(-1)) ? -1 : 0
    let after = isSeparator(byte(1)) ? 1 : 0
    return isArabic(byte(before - 2), byte(before - 1))
      || isArabic(byte(after + 1), byte(after + 2))
  }

  /// Whether a digit of U+06F0–06F9 stands beside one of U+0660–0669.
  private static func isPersianMixed(_ byte: (Int) -> UInt8) -> Bool {
    (0xB0...0xB9).contains(byte(1))
      && (byte(-2) == 0xD9 && (0xA0...0xAC).contains(byte(-1))
        || byte(2) == 0xD9 && (0xA0...0xAC).contains(byte(3)))
  }

  /// U+0080–00BF by the second byte: controls and unusual spaces, then symbols but « » and ·.
  private static func latin1(_ second: UInt8) -> Self {
    switch second {
    case 0x80...0xA0, 0xAD: .unclean
    case 0xAB, 0xB7, 0xBB: []
    default: .mojibake
    }
  }

  /// Spaces, joiners and bidi controls among U+2000–206F; an override is also a concern.
  private static func general(_ second: UInt8, _ third: UInt8) -> Self {
    switch (second, third) {
    case (0x80, 0xAD), (0x80, 0xAE): [.unclean, .concern]
    case (0x80, 0x80...0x8F), (0x80, 0xA8...0xAF), (0x81, 0xA0...): .unclean
    default: []
    }
  }

  /// Private use, presentation forms, noncharacters, U+FEFF and U+FFF9–FFFD among U+F000–FFFF.
  private static func forms(_ second: UInt8, _ third: UInt8) -> Self {
    switch second {
    case 0x80...0xA3: .concern
    case 0xAD...0xB6, 0xB9, 0xBA: .parts
    case 0xB7: (0x90...0xAF).contains(third) ? .unclean : .parts
    case 0xBB: third == 0xBF ? .unclean : .parts
    case 0xBF: third == 0xBD ? [.concern, .damage] : third >= 0xB9 ? .unclean : []
    default: []
    }
  }
}
