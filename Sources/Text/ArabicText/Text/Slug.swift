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
  /// Whether the slug of a text is empty, which has neither a letter nor a digit then.
  package static func isEmpty(of text: String) -> Bool {
    // Nearly all texts begin with such a letter.
    let isWord = text.utf8.withContiguousStorageIfAvailable { isOrdinary($0, at: 0) }
    return isWord != true && make(from: text).isEmpty
  }
}

extension Slug {
  private static let hyphen = UInt8(ascii: "-")

  /// The words of a text, joined by hyphens.
  private static func whole(_ text: String) -> [UInt8] {
    var text = text
    var mayCompose = text.withUTF8(DisplayFolding.isNeeded)
    if mayCompose {
      // What is dropped must not keep a mark from its letter.
      text = folded(String(text.unicodeScalars.filter { !isDropped($0) }), for: .display)
    }
    let words = text.withUTF8 { Self.words(in: $0, &mayCompose) }
    return mayCompose ? words.withUnsafeBufferPointer { foldedBytes($0, for: .display) } : words
  }

  /// The words of folded text; `mayCompose` is set where they need folding once more.
  private static func words(
    in utf8: UnsafeBufferPointer<UInt8>, _ mayCompose: inout Bool
  ) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(utf8.count)
    var next = 0
    while next < utf8.count {
      let start = next
      if isOrdinary(utf8, at: start) {
        words.append(utf8[start])
        words.append(utf8[start + 1])
        next += 2
        continue
      }
      let scalar = UTF8Decoding.next(in: utf8, at: &next)
      switch ScalarClass(scalar) {
      case .arabicLetter, .otherLetter, .digit:
        for index in start..<next { words.append(utf8[index]) }
      case .casedLetter where scalar.isASCII: words.append(UInt8(scalar.value) | 0x20)
      case .casedLetter:
        // A lower-case letter may have a composed form where its capital has none.
        mayCompose = true
        words += scalar.properties.lowercaseMapping.utf8
      case .mark:
        if !isArabic(scalar), let last = words.last, last != hyphen { words += scalar.utf8 }
      case .invisible, .tatweel: break
      case .separator:
        if let last = words.last, last != hyphen { words.append(hyphen) }
      }
    }
    if words.last == hyphen { words.removeLast() }
    return words
  }

  /// Whether one of the letters from alef to yeh begins at a place, U+0620–063F or U+0641–064A.
  private static func isOrdinary(_ utf8: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place + 1 < utf8.count else { return false }
    return switch (utf8[place], utf8[place + 1]) {
    case (0xD8, 0xA0...0xBF), (0xD9, 0x81...0x8A): true
    default: false
    }
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
