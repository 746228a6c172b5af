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
    let words = plainWords(of: text) ?? words(of: text)
    let whole = words.joined(separator: "-")
    guard whole.utf8.count > limit else { return whole }
    let hash = hash(whole)
    let room = limit - 1 - hash.utf8.count
    // Each word with the hyphen after it, which the last one has not.
    var (count, length) = (0, -1)
    for word in words {
      length += word.utf8.count + 1
      guard length <= room else { break }
      count += 1
    }
    let head =
      count > 0
      ? words[..<count].joined(separator: "-")
      : words.first.map { prefix(of: $0, bytes: room) } ?? ""
    return head.isEmpty ? String(hash.prefix(max(limit, 0))) : "\(head)-\(hash)"
  }
}

extension Slug {
  /// The words of a text of Arabic letters, ASCII and plain marks, as most titles are; `nil`
  /// for any other text.
  static func plainWords(of text: String) -> [String]? {
    var text = text
    return text.withUTF8 { utf8 in
      var words: [String] = []
      var word: [UInt8] = []
      func finish() {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        let next = index + 1 < utf8.count ? utf8[index + 1] : 0
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          word.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
        case 0..<0x80: finish()
        // U+0621–063A and U+0641–064A.
        case 0xD8 where (0xA1...0xBA).contains(next), 0xD9 where (0x81...0x8A).contains(next):
          word.append(byte)
          word.append(next)
        // « » and the Arabic comma, semicolon and question mark.
        case 0xC2 where next == 0xAB || next == 0xBB, 0xD8 where next == 0x8C || next == 0x9B,
          0xD8 where next == 0x9F:
          finish()
        // Dashes, quotation marks and the ellipsis, U+2010–2027 but U+200C–200F.
        case 0xE2
        where next == 0x80 && index + 2 < utf8.count && (0x90...0xA7).contains(utf8[index + 2]):
          finish()
          index += 1
        default: return nil
        }
        index += byte < 0x80 ? 1 : 2
      }
      finish()
      return words
    }
  }

  /// The words of any text.
  static func words(of text: String) -> [String] {
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
    return String(composed).split(separator: " ").map(String.init)
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

  private static func prefix(of word: String, bytes limit: Int) -> String {
    var prefix = String.UnicodeScalarView()
    var length = 0
    for scalar in word.unicodeScalars {
      length += UTF8.width(scalar)
      guard length <= limit else { break }
      prefix.append(scalar)
    }
    return String(prefix)
  }

  /// The 32-bit FNV-1a hash of the UTF-8 bytes, as 8 hexadecimal digits.
  private static func hash(_ text: String) -> String {
    let hash = text.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
