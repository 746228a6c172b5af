/// The ways in which a word is written in one with the particles before it.
///
/// A word is found under its particles by looking for its forms, which costs less than taking the
/// particles off every word of a text.
package enum CliticForms {
  /// What may stand before a word, folded for `search` and given by its letters; nothing comes first,
  /// then the shorter before the longer.
  ///
  /// `نفط` may be written `والنفط`, so `وال` is among its prefixes.
  package static func prefixes(of word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var prefixes: [[Unicode.Scalar]] = [[]]
    if word.count >= 4 { prefixes += particles }
    if word.count >= 3 { prefixes += articles }
    // Of «للبن» with its four letters the article cannot be taken: then one lam is a preposition.
    if word.count == 3, word.first == Scalars.lam { prefixes += afterConjunctions("ل") }
    return prefixes.sorted { $0.count < $1.count }
  }

  private static let particles = afterConjunctions("", "ب", "ك", "ل").filter { !$0.isEmpty }
  private static let articles = afterConjunctions("ال", "بال", "كال", "لل")

  /// The letters of each particle, alone and after each conjunction.
  private static func afterConjunctions(_ particles: String...) -> [[Unicode.Scalar]] {
    ["", "و", "ف"].flatMap { conjunction in
      particles.map { Array((conjunction + $0).unicodeScalars) }
    }
  }
}
