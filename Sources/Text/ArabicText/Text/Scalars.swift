/// Unicode scalars that the rules name, so that none of them has to be pasted into the source.
package enum Scalars {
  /// ا, the letter of the article, and the base of آ أ إ.
  package static let alef: Unicode.Scalar = "\u{0627}"
  /// ب, as a preposition written in one with its word.
  package static let beh: Unicode.Scalar = "\u{0628}"
  /// ف, as a conjunction written in one with its word.
  package static let feh: Unicode.Scalar = "\u{0641}"
  /// ك, as a preposition written in one with its word.
  package static let kaf: Unicode.Scalar = "\u{0643}"
  /// ل, the second letter of the article, and a preposition.
  package static let lam: Unicode.Scalar = "\u{0644}"
  /// و, as a conjunction written in one with its word.
  package static let waw: Unicode.Scalar = "\u{0648}"
  /// ٱ, an alef that is not pronounced after a vowel.
  package static let alefWasla: Unicode.Scalar = "\u{0671}"
  /// The joining stroke, which stretches a word («روســيا») and also serves as a dash.
  package static let tatweel: Unicode.Scalar = "\u{0640}"
  /// ٫, for the decimals of a number in Arabic-Indic digits.
  package static let decimalSeparator: Unicode.Scalar = "\u{066B}"
  /// ٬, for the thousands of a number in Arabic-Indic digits.
  package static let thousandsSeparator: Unicode.Scalar = "\u{066C}"
  /// What stands for bytes that could not be decoded.
  package static let replacement: Unicode.Scalar = "\u{FFFD}"

  // The bidi controls, with their abbreviations in UAX #9.

  /// ALM: an invisible character with the direction of an Arabic letter.
  package static let arabicLetterMark: Unicode.Scalar = "\u{061C}"
  /// LRM: an invisible character with the direction of a Latin letter.
  package static let leftToRightMark: Unicode.Scalar = "\u{200E}"
  /// RLM: an invisible character with the direction of a Hebrew letter.
  package static let rightToLeftMark: Unicode.Scalar = "\u{200F}"
  /// LRE: opens a span that runs left to right.
  package static let leftToRightEmbedding: Unicode.Scalar = "\u{202A}"
  /// RLE: opens a span that runs right to left.
  package static let rightToLeftEmbedding: Unicode.Scalar = "\u{202B}"
  /// PDF: closes an embedding or an override.
  package static let popDirectionalFormatting: Unicode.Scalar = "\u{202C}"
  /// LRO: opens a span whose every character runs left to right.
  package static let leftToRightOverride: Unicode.Scalar = "\u{202D}"
  /// RLO: opens a span whose every character runs right to left.
  package static let rightToLeftOverride: Unicode.Scalar = "\u{202E}"
  /// LRI: opens a span that runs left to right and does not touch the text round it.
  package static let leftToRightIsolate: Unicode.Scalar = "\u{2066}"
  /// RLI: opens a span that runs right to left and does not touch the text round it.
  package static let rightToLeftIsolate: Unicode.Scalar = "\u{2067}"
  /// FSI: opens an isolate that runs as its first strong character does.
  package static let firstStrongIsolate: Unicode.Scalar = "\u{2068}"
  /// PDI: closes an isolate, and what is open in it.
  package static let popDirectionalIsolate: Unicode.Scalar = "\u{2069}"
}

extension Scalars {
  /// Whether a scalar is white space (Unicode's `White_Space`).
  package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
