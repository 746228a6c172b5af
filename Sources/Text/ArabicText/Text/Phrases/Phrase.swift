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
    return end == subject.count || markWidth(subject, at: end) != nil
  }
}

extension Phrase {
  /// Where the first word at or after `offset` begins, which is no place within a word; `nil` where
  /// none follows.
  package static func wordStart(in subject: [UInt8], from offset: Int) -> Int? {
    subject.withUnsafeBufferPointer { wordStart(in: $0, from: offset) }
  }

  static func wordStart(in subject: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int? {
    var offset = offset
    while offset < subject.count {
      guard let width = markWidth(subject, at: offset) else { return offset }
      offset += width
    }
    return nil
  }

  /// Where the word ends that goes on at `offset`.
  package static func wordEnd(in subject: [UInt8], from offset: Int) -> Int {
    subject.withUnsafeBufferPointer { wordEnd(in: $0, from: offset) }
  }

  static func wordEnd(in subject: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
    var offset = offset
    while offset < subject.count {
      // Most are U+0620–063F or U+0660–067F, or U+0641–065F.
      if offset + 1 < subject.count, subject[offset] & 0xFE == 0xD8,
        subject[offset + 1] >= 0xA0 || (subject[offset] == 0xD9 && subject[offset + 1] > 0x80)
      {
        offset += 2
      } else if markWidth(subject, at: offset) == nil {
        offset += 1
      } else {
        break
      }
    }
    return offset
  }

  /// Whether a word may begin at a place in valid UTF-8: at the start or after a mark.
  static func isWordStart(_ offset: Int, in subject: UnsafeBufferPointer<UInt8>) -> Bool {
    offset == 0
      || (1...3).contains { $0 <= offset && markWidth(subject, at: offset - $0) == $0 }
  }

  /// The bytes of what stands at `offset` where it is no letter or digit: white space and marks of
  /// ASCII, `،` `؛` `؟` `ـ` `«` `»` `·` `©` and U+2000–203F; `nil` for all else.
  static func markWidth(_ subject: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    let byte = subject[offset]
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return nil
    case 0x00...0x7F: return 1
    case 0xC2, 0xD8, 0xD9, 0xE2: break
    default: return nil
    }
    guard offset + 1 < subject.count else { return nil }
    return switch (byte, subject[offset + 1]) {
    case (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F), (0xD9, 0x80), (0xC2, 0xA0...0xBF): 2
    case (0xE2, 0x80): 3
    default: nil
    }
  }
}
