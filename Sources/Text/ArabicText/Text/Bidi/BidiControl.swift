/// The formatting characters of the bidirectional algorithm, by what they do (UAX #9, section 2).
enum BidiControl: Sendable {
  /// U+200E, U+200F, U+061C: an invisible character with a direction.
  case mark
  /// U+202A, U+202B: opens an embedding, which U+202C closes.
  case embedding
  /// U+202D, U+202E: opens a span in which every character has one direction.
  case override
  /// U+202C: closes an embedding or an override.
  case popFormatting
  /// U+2066, U+2067, U+2068: opens an isolate, which U+2069 closes.
  case isolate
  /// U+2069: closes an isolate, and what is open in it.
  case popIsolate

  /// The control that a scalar is, or `nil` where it is none.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case Scalars.arabicLetterMark, Scalars.leftToRightMark, Scalars.rightToLeftMark: self = .mark
    case "\u{202A}", "\u{202B}": self = .embedding
    case "\u{202D}", "\u{202E}": self = .override
    case Scalars.popDirectionalFormatting: self = .popFormatting
    case "\u{2066}", "\u{2067}", Scalars.firstStrongIsolate: self = .isolate
    case Scalars.popDirectionalIsolate: self = .popIsolate
    default: return nil
    }
  }
}
