/// Unicode scalars that have a part in Arabic text, by name, so that none has to be pasted.
package enum Scalars {
  // Letters with a hamza, a madda or a wasla, and those they are written for.
  package static let hamza: Unicode.Scalar = "\u{0621}"
  package static let alefWithMadda: Unicode.Scalar = "\u{0622}"
  package static let alefWithHamzaAbove: Unicode.Scalar = "\u{0623}"
  package static let wawWithHamza: Unicode.Scalar = "\u{0624}"
  package static let alefWithHamzaBelow: Unicode.Scalar = "\u{0625}"
  package static let yehWithHamza: Unicode.Scalar = "\u{0626}"
  package static let alef: Unicode.Scalar = "\u{0627}"
  package static let beh: Unicode.Scalar = "\u{0628}"
  package static let tehMarbuta: Unicode.Scalar = "\u{0629}"
  package static let feh: Unicode.Scalar = "\u{0641}"
  package static let kaf: Unicode.Scalar = "\u{0643}"
  package static let lam: Unicode.Scalar = "\u{0644}"
  package static let heh: Unicode.Scalar = "\u{0647}"
  package static let waw: Unicode.Scalar = "\u{0648}"
  package static let alefMaksura: Unicode.Scalar = "\u{0649}"
  package static let yeh: Unicode.Scalar = "\u{064A}"
  package static let alefWasla: Unicode.Scalar = "\u{0671}"

  // Letters of Persian and Urdu keyboards that Arabic text is often typed with.
  package static let keheh: Unicode.Scalar = "\u{06A9}"
  package static let farsiYeh: Unicode.Scalar = "\u{06CC}"

  /// The joining stroke, used to stretch a word («روســيا») and also as a dash.
  package static let tatweel: Unicode.Scalar = "\u{0640}"

  // Harakat: the vowel marks, and the marks that compose with a letter.
  package static let fathatan: Unicode.Scalar = "\u{064B}"
  package static let fatha: Unicode.Scalar = "\u{064E}"
  package static let kasra: Unicode.Scalar = "\u{0650}"
  package static let shadda: Unicode.Scalar = "\u{0651}"
  package static let sukun: Unicode.Scalar = "\u{0652}"
  package static let maddaAbove: Unicode.Scalar = "\u{0653}"
  package static let hamzaAbove: Unicode.Scalar = "\u{0654}"
  package static let hamzaBelow: Unicode.Scalar = "\u{0655}"
  package static let superscriptAlef: Unicode.Scalar = "\u{0670}"

  // Punctuation.
  package static let comma: Unicode.Scalar = "\u{060C}"
  package static let semicolon: Unicode.Scalar = "\u{061B}"
  package static let questionMark: Unicode.Scalar = "\u{061F}"
  package static let decimalSeparator: Unicode.Scalar = "\u{066B}"
  package static let thousandsSeparator: Unicode.Scalar = "\u{066C}"
  package static let noBreakSpace: Unicode.Scalar = "\u{00A0}"

  // Invisible joiners.
  package static let zeroWidthNonJoiner: Unicode.Scalar = "\u{200C}"
  package static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
  package static let byteOrderMark: Unicode.Scalar = "\u{FEFF}"
  package static let replacement: Unicode.Scalar = "\u{FFFD}"

  // Bidi controls (UAX #9): marks, embeddings and overrides, isolates.
  package static let arabicLetterMark: Unicode.Scalar = "\u{061C}"
  package static let leftToRightMark: Unicode.Scalar = "\u{200E}"
  package static let rightToLeftMark: Unicode.Scalar = "\u{200F}"
  package static let leftToRightEmbedding: Unicode.Scalar = "\u{202A}"
  package static let rightToLeftEmbedding: Unicode.Scalar = "\u{202B}"
  package static let popDirectionalFormatting: Unicode.Scalar = "\u{202C}"
  package static let leftToRightOverride: Unicode.Scalar = "\u{202D}"
  package static let rightToLeftOverride: Unicode.Scalar = "\u{202E}"
  package static let leftToRightIsolate: Unicode.Scalar = "\u{2066}"
  package static let rightToLeftIsolate: Unicode.Scalar = "\u{2067}"
  package static let firstStrongIsolate: Unicode.Scalar = "\u{2068}"
  package static let popDirectionalIsolate: Unicode.Scalar = "\u{2069}"
}
