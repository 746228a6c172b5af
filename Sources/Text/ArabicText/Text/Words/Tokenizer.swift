/// Finds the words of valid UTF-8 in place: the one place that says where a word begins and ends.
///
/// A word is whatever stands between two separators; the ``WordRules`` say which scalars these are.
/// The tokenizer must not be used after the bytes and the table that it was made from are gone.
struct Tokenizer<Rules: WordRules> {
  /// Where the next scalar begins.
  var position: Int

  private let utf8: UnsafeBufferPointer<UInt8>
  private let table: UnsafeBufferPointer<UInt16>

  /// Calls `body` with a tokenizer that stands at `position`.
  ///
  /// Tables are read without checks of bounds: each byte of a text is looked up in one, often more
  /// than once. Tests compare the words with those that a slow reading finds.
  @inline(__always)
  static func with<Result>(
    _ utf8: UnsafeBufferPointer<UInt8>, from position: Int = 0,
    _ body: (inout Tokenizer) -> Result
  ) -> Result {
    Rules.table.withUnsafeBufferPointer { table in
      var tokenizer = Tokenizer(position: position, utf8: utf8, table: table)
      return body(&tokenizer)
    }
  }
}

extension Tokenizer {
  /// Where the word that begins at or after the position begins, and moves there; `nil` at the end.
  mutating func wordStart() -> Int? {
    while position < utf8.count {
      let start = position
      guard nextCode() <= WordEffect.composing else {
        position = start
        return start
      }
    }
    return nil
  }

  /// Where the word ends that goes on at the position, and moves there.
  mutating func wordEnd() -> Int {
    while position < utf8.count {
      let start = position
      guard nextCode() != WordEffect.separator else {
        position = start
        return start
      }
    }
    return position
  }

  /// Whether no word goes on at the position; moves behind what stands there.
  mutating func isAtWordEnd() -> Bool {
    position >= utf8.count || nextCode() == WordEffect.separator
  }

  /// Passes the letter of U+0600–06FF that stands at the position; `nil`, and no move, otherwise.
  @inline(__always)
  mutating func nextArabicLetter() -> UInt32? {
    guard let code = arabicCode(), code > WordEffect.composing else { return nil }
    position &+= 2
    return code
  }

  /// What the scalar at the position, which is not the end, does to a word, and moves behind it.
  @inline(__always)
  mutating func nextCode() -> UInt32 {
    if let code = arabicCode() {
      position &+= 2
      return code
    }
    let lead = utf8[position]
    if lead < 0x80 {
      position &+= 1
      return UInt32(table[Int(lead)])
    }
    let scalar = UTF8Decoding.next(in: utf8, at: &position)
    switch scalar.value {
    case 0x00...0xFF: return UInt32(table[Int(scalar.value)])
    case 0x2000...0x203F: return UInt32(table[0x200 | Int(scalar.value & 0x3F)])
    default: return Rules.other(scalar)
    }
  }

  /// What a scalar of U+0600–06FF does to a word; `nil` where another or none begins.
  @inline(__always)
  private func arabicCode() -> UInt32? {
    // D8–DB and a second byte, which valid UTF-8 has.
    guard position < utf8.count, utf8[position] ^ 0xD8 < 4 else { return nil }
    let lead = Int(utf8[position] ^ 0xD8)
    return UInt32(table[0x100 | lead << 6 | Int(utf8[position &+ 1] & 0x3F)])
  }
}
