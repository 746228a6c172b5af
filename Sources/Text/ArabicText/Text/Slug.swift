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
    let whole = whole(text)
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

  /// The words of a text, joined by hyphens.
  private static func whole(_ text: String) -> [UInt8] {
    var text = text
    if text.withUTF8(DisplayFolding.isNeeded) {
      // What is dropped must not keep a mark from its letter.
      text = folded(String(text.unicodeScalars.filter { !isDropped($0) }), for: .display)
    }
    var words: [UInt8] = []
    words.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch ScalarClass(scalar) {
      case .arabicLetter, .otherLetter, .digit: words += scalar.utf8
      case .casedLetter where scalar.isASCII: words.append(UInt8(scalar.value) | 0x20)
      case .casedLetter: words += scalar.properties.lowercaseMapping.utf8
      case .mark:
        if !isArabic(scalar), let last = words.last, last != hyphen { words += scalar.utf8 }
      case .invisible, .tatweel: break
      case .separator:
        if let last = words.last, last != hyphen { words.append(hyphen) }
      }
    }
    if words.last == hyphen { words.removeLast() }
    // A lower-case letter may have a composed form where its capital has none.
    return words.withUnsafeBufferPointer { foldedBytes($0, for: .display) }
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
