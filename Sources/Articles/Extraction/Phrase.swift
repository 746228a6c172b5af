import ArabicText

/// A fixed expression by which a line is known, compared without regard to spelling.
///
/// Hamzas, vowel marks, tatweel and the dots of ى and ة do not count, so «اقرأ أيضا» and «إقرأ
/// أيضاً» are one phrase.
struct Phrase: Sendable, Hashable {
  private let folded: [UInt8]

  init(_ text: String) {
    folded = Array(ArabicText.folded(text, for: .search).utf8)
  }

  /// A line's text as phrases are compared with it, folded once for many phrases.
  static func subject(_ line: Line) -> [UInt8] {
    Array(ArabicText.folded(line.text, for: .search).utf8)
  }

  /// Whether the phrase begins the text and ends at the end of a word.
  func begins(_ subject: [UInt8]) -> Bool {
    subject.starts(with: folded) && Self.isBoundary(subject, folded.count)
  }

  /// Whether the phrase is the text, but for marks after it.
  func fills(_ subject: [UInt8]) -> Bool {
    begins(subject) && subject[folded.count...].allSatisfy { $0 < 0x80 && !Self.isWordByte($0) }
  }

  /// Whether the phrase stands in the text as whole words.
  func occurs(in subject: [UInt8]) -> Bool {
    guard let first = folded.first, subject.count >= folded.count else { return false }
    for start in 0...(subject.count - folded.count) where subject[start] == first {
      if subject[start...].starts(with: folded), start == 0 || !Self.isWordByte(subject[start - 1]),
        Self.isBoundary(subject, start + folded.count)
      {
        return true
      }
    }
    return false
  }
}

extension Phrase {
  /// Whether no word goes on at `offset`.
  private static func isBoundary(_ subject: [UInt8], _ offset: Int) -> Bool {
    offset >= subject.count || !isWordByte(subject[offset])
      || isPunctuation(subject, offset)
  }

  /// Bytes of letters and digits: ASCII ones, and all of other scripts.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }

  /// Whether a mark beyond ASCII stands at `offset`: `،` `؛` `؟`, or one of U+2000–U+206F.
  private static func isPunctuation(_ subject: [UInt8], _ offset: Int) -> Bool {
    let rest = subject[offset...].prefix(2)
    return rest.elementsEqual([0xD8, 0x8C]) || rest.elementsEqual([0xD8, 0x9B])
      || rest.elementsEqual([0xD8, 0x9F]) || rest.elementsEqual([0xE2, 0x80])
      || rest.elementsEqual([0xC2, 0xAB]) || rest.elementsEqual([0xC2, 0xBB])
  }
}

extension Sequence<Phrase> {
  /// The first phrase that begins the text.
  func first(beginning subject: [UInt8]) -> Phrase? { first { $0.begins(subject) } }
}
