/// The first step of every folding: letters for presentation forms, then composition.
enum DisplayFolding {
  /// Whether a text may hold anything to fold; `false` is certain, `true` is not.
  static func isNeeded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in bytes {
      // U+0300–036F begin with CC or CD, U+F000–FFFF with EF, and U+0653–0655 are D9 93–95.
      if byte == 0xCC || byte == 0xCD || byte == 0xEF { return true }
      if before == 0xD9, (0x93...0x95).contains(byte) { return true }
      before = byte
    }
    return false
  }

  /// Folds a text, each scalar with its place in the original.
  static func folded(_ text: String) -> [PlacedScalar] {
    var expanded: [PlacedScalar] = []
    expanded.reserveCapacity(text.utf8.count)
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if let letters = PresentationForms.letters(for: scalar) {
        expanded += letters.map { PlacedScalar(scalar: $0, offset: offset) }
      } else {
        expanded.append(PlacedScalar(scalar: scalar, offset: offset))
      }
    }
    return CanonicalComposition.composed(expanded)
  }
}
