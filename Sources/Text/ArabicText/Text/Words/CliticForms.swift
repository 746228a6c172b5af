/// The ways in which a word is written in one with the particles before it: what ``CliticVariants``
/// takes off, put on.
///
/// A word is found under its particles by looking for its forms, which costs less than trying the
/// variants of every word of a text.
package enum CliticForms {
  /// What may stand before a word, folded for `search` and given by its letters; nothing comes first,
  /// then the shorter before the longer.
  ///
  /// `نفط` is a variant of `والنفط`, so `وال` is among its prefixes.
  package static func prefixes(of word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var prefixes: [[Unicode.Scalar]] = [[]]
    if word.count >= 4 { prefixes += particles }
    if word.count >= 3 { prefixes += articles }
    // Of «للبن» with its four letters the article cannot be taken: then one lam is a preposition.
    if word.count == 3, word.first == Scalars.lam {
      prefixes += conjunctions.map { $0 + [Scalars.lam] }
    }
    return prefixes.sorted { $0.count < $1.count }
  }
}

extension CliticForms {
  private static let conjunctions: [[Unicode.Scalar]] = [[], [Scalars.waw], [Scalars.feh]]

  private static let particles = conjunctions.flatMap { conjunction in
    ([[], [Scalars.beh], [Scalars.kaf], [Scalars.lam]] as [[Unicode.Scalar]])
      .map { conjunction + $0 }
  }.filter { !$0.isEmpty }

  private static let articles = conjunctions.flatMap { conjunction in
    ([
      [Scalars.alef, Scalars.lam], [Scalars.beh, Scalars.alef, Scalars.lam],
      [Scalars.kaf, Scalars.alef, Scalars.lam], [Scalars.lam, Scalars.lam],
    ] as [[Unicode.Scalar]]).map { conjunction + $0 }
  }
}
