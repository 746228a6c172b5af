/// The readable part of an address.
package enum Slug {
  /// The longest slug, in UTF-8 bytes, where nothing else is asked for.
  package static let defaultLimit = 120

  /// Makes a slug of a title: its words, joined by hyphens.
  ///
  /// Letters and digits of any script stay, in composed form (NFC) and lower case; harakat, tatweel
  /// and invisible characters are dropped; all else parts words. The result is longer than `limit`
  /// UTF-8 bytes in no case: where it would be, it is cut after a word, and a hyphen and a hash of
  /// the whole (32-bit FNV-1a, 8 hexadecimal digits) follow, so that titles with a common beginning
  /// differ. A text with a letter or digit never gives an empty slug, one with none always does.
  /// Neither `.` nor `/` nor any reserved character of a URI can occur, and making a slug of a slug
  /// gives the same slug.
  ///
  /// `make(from: "إيران تتسلم منظومة S-300!")` is `إيران-تتسلم-منظومة-s-300`.
  package static func make(from text: String, limit: Int = defaultLimit) -> String {
    let whole = plain(text) ?? composed(text)
    guard whole.count > max(limit, 0) else { return String(decoding: whole, as: UTF8.self) }
    let hash = hash(whole)
    let room = max(0, limit - 1 - hash.utf8.count)
    let end = whole[...room].lastIndex(of: hyphen) ?? prefix(of: whole, room)
    guard end > 0 else { return String(hash.prefix(max(limit, 0))) }
    return "\(String(decoding: whole[..<end], as: UTF8.self))-\(hash)"
  }
}

extension Slug {
  private static let hyphen = UInt8(ascii: "-")

  /// The words of a text of Arabic letters, harakat, ASCII and plain marks, as most titles are, joined by
  /// hyphens; `nil` for any other text.
  static func plain(_ text: String) -> [UInt8]? {
    var text = text
    return text.withUTF8 { utf8 in
      var slug: [UInt8] = []
      slug.reserveCapacity(utf8.count)
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        let next = index + 1 < utf8.count ? utf8[index + 1] : 0
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          slug.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
        case 0..<0x80: endWord(of: &slug)
        // U+0621–063A and U+0641–064A.
        case 0xD8 where (0xA1...0xBA).contains(next), 0xD9 where (0x81...0x8A).contains(next):
          slug.append(byte)
          slug.append(next)
        // Tatweel and harakat, U+0640 and U+064B–0652.
        case 0xD9 where next == 0x80 || (0x8B...0x92).contains(next): break
        // « » and the Arabic comma, semicolon and question mark.
        case 0xC2 where next == 0xAB || next == 0xBB, 0xD8 where next == 0x8C || next == 0x9B,
          0xD8 where next == 0x9F:
          endWord(of: &slug)
        // Dashes, quotation marks and the like, U+2010–2027 and U+2030–203E.
        case 0xE2 where next == 0x80 && index + 2 < utf8.count && isMark(utf8[index + 2]):
          endWord(of: &slug)
          index += 1
        default: return nil
        }
        index += byte < 0x80 ? 1 : 2
      }
      if slug.last == hyphen { slug.removeLast() }
      return slug
    }
  }

  /// Whether a scalar of U+2000–203F, by its last byte, is a mark that is seen.
  private static func isMark(_ last: UInt8) -> Bool {
    (0x90...0xA7).contains(last) || (0xB0...0xBE).contains(last)
  }

  private static func endWord(of slug: inout [UInt8]) {
    if let last = slug.last, last != hyphen { slug.append(hyphen) }
  }

  /// The words of any text, joined by hyphens.
  static func composed(_ text: String) -> [UInt8] {
    let visible = text.unicodeScalars.filter { !isDropped($0) }
    var words = String.UnicodeScalarView()
    for placed in DisplayFolding.folded(String(visible)) {
      let scalar = placed.scalar
      switch ScalarClass(scalar) {
      case .arabicLetter, .casedLetter, .otherLetter, .digit:
        // One by one: appending a sequence reserves, and thereby copies, each time.
        for lower in scalar.properties.lowercaseMapping.unicodeScalars { words.append(lower) }
      case .mark:
        let isKept = !isArabic(scalar) && words.last.map { $0 != " " } ?? false
        if isKept { words.append(scalar) }
      case .invisible, .tatweel: break
      case .separator: words.append(" ")
      }
    }
    // A lower-case letter may have a composed form where its capital has none.
    let composed = CanonicalComposition.composed(PlacedScalar.scalars(of: String(words)))
    let space = UInt8(ascii: " ")
    return Array(String(composed).utf8.split(separator: space).joined(separator: [hyphen]))
  }

  /// Whether a scalar leaves no trace; a mark that may compose is not yet one of them.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarClass(scalar) {
    case .tatweel, .invisible: true
    case .mark: isArabic(scalar) && !CanonicalComposition.isComposing(scalar)
    default: false
    }
  }

  private static func isArabic(_ mark: Unicode.Scalar) -> Bool {
    (0x600...0x8FF).contains(mark.value)
  }

  /// Where to cut a first word that is longer than `room` bytes: before a scalar.
  private static func prefix(of slug: [UInt8], _ room: Int) -> Int {
    slug[...room].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
  }

  /// The 32-bit FNV-1a hash, as 8 hexadecimal digits.
  private static func hash(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
