/// Unicode scalars that the rules name, so that none of them has to be pasted into the source.
package enum Scalars {
  /// ا, the letter of the article, and the base of آ أ إ.
  package static let alef: Unicode.Scalar = "\u{0627}"
  /// ل, the second letter of the article, and a preposition.
  package static let lam: Unicode.Scalar = "\u{0644}"
  /// The joining stroke, which stretches a word («روســيا») and also serves as a dash.
  package static let tatweel: Unicode.Scalar = "\u{0640}"
  /// What stands for bytes that could not be decoded.
  package static let replacement: Unicode.Scalar = "\u{FFFD}"

  // The bidi controls, with their abbreviations in UAX #9.

  /// ALM: an invisible character with the direction of an Arabic letter.
  package static let arabicLetterMark: Unicode.Scalar = "\u{061C}"
  /// LRM: an invisible character with the direction of a Latin letter.
  package static let leftToRightMark: Unicode.Scalar = "\u{200E}"
  /// RLM: an invisible character with the direction of a Hebrew letter.
  package static let rightToLeftMark: Unicode.Scalar = "\u{200F}"
  /// PDF: closes an embedding or an override.
  package static let popDirectionalFormatting: Unicode.Scalar = "\u{202C}"
  /// FSI: opens an isolate that runs as its first strong character does.
  package static let firstStrongIsolate: Unicode.Scalar = "\u{2068}"
  /// PDI: closes an isolate, and what is open in it.
  package static let popDirectionalIsolate: Unicode.Scalar = "\u{2069}"

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
