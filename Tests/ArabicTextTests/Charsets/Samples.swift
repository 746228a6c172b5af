@testable import ArabicText

/// Sentences of our own in the manner of the press, long enough to tell one charset from another.
enum Samples {
  static let sentences = [
    "قال وزير الخارجية إن المحادثات مع الوفد الزائر كانت «مثمرة»، وإن البلدين سيوقعان اتفاقا قريبا.",
    "في عام 2015 تسلمت الدولة منظومة S-300 بعد خلاف دام ثلاث سنوات",
    "الأربعاء 21 يناير 2015 - وكالات",
    "هل يتغير سعر النفط؟ سؤال يطرحه الجميع",
    "إيران روسيا",
  ]

  static let article = sentences.joined(separator: "\n")

  /// The bytes of a text in a charset; `nil` where it cannot be written in it.
  static func bytes(_ text: String, in charset: Charset) -> [UInt8]? {
    switch charset {
    case .ascii: text.utf8.allSatisfy { $0 < 0x80 } ? Array(text.utf8) : nil
    case .utf8: Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1256: SingleByteCharset.windows1256.encode(text)
    case .iso88596: SingleByteCharset.iso88596.encode(text)
    }
  }
}
