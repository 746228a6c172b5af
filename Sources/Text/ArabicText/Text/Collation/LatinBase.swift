/// The plain Latin letters that letters with diacritics file as.
enum LatinBase {
  /// The letter a–z under a composed Latin letter in lower case: `é` and `ế` are `e`; `nil` for
  /// letters that have no decomposition, such as `ø`.
  static func base(of letter: Unicode.Scalar) -> Unicode.Scalar? { bases[letter] }

  /// The marks that compose with Latin letters.
  private static let marks = [
    0x300...0x304, 0x306...0x30C, 0x30F...0x30F, 0x311...0x311, 0x31B...0x31B, 0x323...0x328,
    0x32D...0x32E, 0x330...0x331 as ClosedRange<UInt32>,
  ].joined().compactMap(Unicode.Scalar.init)

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    var letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map {
      (Unicode.Scalar($0), Unicode.Scalar($0))
    }
    while let (letter, base) = letters.popLast() {
      for mark in marks {
        guard let composite = CanonicalComposition.composite(letter, mark) else { continue }
        if bases.updateValue(base, forKey: composite) == nil { letters.append((composite, base)) }
      }
    }
    return bases
  }()
}
