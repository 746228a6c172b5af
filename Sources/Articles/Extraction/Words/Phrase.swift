import ArabicText

/// A fixed expression by which a line is known, compared without regard to spelling.
///
/// Hamzas, vowel marks, tatweel and the dots of ى and ة do not count, so «اقرأ أيضا» and «إقرأ
/// أيضاً» are one phrase.
struct Phrase: Sendable, Hashable {
  let folded: [UInt8]

  init(_ text: String) {
    folded = Self.subject(text)
  }

  /// A text as phrases are compared with it.
  static func subject(_ text: String) -> [UInt8] {
    Array(ArabicText.folded(text, for: .search).utf8)
  }

  /// Whether the phrase stands at `start` and ends there at the end of a word.
  func matches(_ subject: [UInt8], at start: Int) -> Bool {
    let end = start + folded.count
    guard end <= subject.count else { return false }
    for offset in 0..<folded.count where subject[start + offset] != folded[offset] { return false }
    return !Self.isWord(subject, at: end)
  }
}

extension Phrase {
  /// Whether a letter or digit stands at `offset`: an ASCII one, or what is no mark beyond ASCII.
  static func isWord(_ subject: [UInt8], at offset: Int) -> Bool {
    guard offset < subject.count else { return false }
    switch subject[offset] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0x00...0x7F: return false
    default: return !isMark(subject, at: offset)
    }
  }

  /// Whether a mark beyond ASCII stands at `offset`: `،` `؛` `؟` `ـ` `«` `»` `·` `©`, or one of
  /// U+2000–U+203F.
  private static func isMark(_ subject: [UInt8], at offset: Int) -> Bool {
    guard offset + 1 < subject.count else { return false }
    return switch (subject[offset], subject[offset + 1]) {
    case (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F), (0xD9, 0x80), (0xC2, 0xA0...0xBF), (0xE2, 0x80):
      true
    default: false
    }
  }
}
