/// How the fixed expressions are compared by which a line is known: without regard to spelling.
///
/// Hamzas, vowel marks, tatweel and the dots of ى and ة do not count, so «اقرأ أيضا» and «إقرأ
/// أيضاً» are one phrase.
package enum Phrase {
  /// A text as phrases are compared with it.
  package static func subject(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8(subject)
  }

  /// The same of valid UTF-8.
  package static func subject(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    foldedBytes(utf8, for: .search)
  }

  /// The same of a part of a text.
  package static func subject(_ part: Substring.UnicodeScalarView) -> [UInt8] {
    var part = Substring(part)
    return part.withUTF8(subject)
  }

  /// Whether a folded phrase stands at `start` and ends there at the end of a word.
  static func matches(
    _ phrase: [UInt8], _ subject: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    let end = start + phrase.count
    guard end <= subject.count else { return false }
    for offset in phrase.indices where subject[start + offset] != phrase[offset] { return false }
    return isWordEnd(end, in: subject)
  }
}

extension Phrase {
  /// Where the first word at or after `offset` begins, which is no place within a word; `nil` where
  /// none follows.
  package static func wordStart(in subject: [UInt8], from offset: Int) -> Int? {
    subject.withUnsafeBufferPointer { wordStart(in: $0, from: offset) }
  }

  static func wordStart(in subject: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int? {
    Tokenizer<Rules>.with(subject, from: offset) { $0.wordStart() }
  }

  /// Where the word ends that goes on at `offset`.
  package static func wordEnd(in subject: [UInt8], from offset: Int) -> Int {
    subject.withUnsafeBufferPointer { wordEnd(in: $0, from: offset) }
  }

  static func wordEnd(in subject: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
    Tokenizer<Rules>.with(subject, from: offset) { $0.wordEnd() }
  }

  /// Whether a word may begin at a place in valid UTF-8: at the start or after a mark.
  static func isWordStart(_ offset: Int, in subject: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset > 0 else { return true }
    let before = subject[..<offset].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    return isWordEnd(before, in: subject)
  }

  /// Whether no word goes on at a place in valid UTF-8: at the end or before a mark.
  private static func isWordEnd(_ offset: Int, in subject: UnsafeBufferPointer<UInt8>) -> Bool {
    Tokenizer<Rules>.with(subject, from: offset) { $0.isAtWordEnd() }
  }

  /// White space and marks of ASCII, `،` `؛` `؟` `ـ` `«` `»` `·` `©` and U+2000–203F end a word;
  /// whatever else is left of a folded text is part of one.
  private enum Rules: WordRules {
    static let table: [UInt16] = makeTable { scalar in
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: scalar.value
      case 0x00...0x7F, 0xA0...0xBF, 0x60C, 0x61B, 0x61F, 0x640, 0x2000...0x203F:
        WordEffect.separator
      default: scalar.value
      }
    }

    static func other(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }
  }
}
