import ArabicText

/// One spelling of a name as ``NameMatcher`` compares it: its words by their numbers.
struct NameSpelling: Sendable {
  /// The number of the first word as it stands.
  let first: UInt64
  /// The numbers of the first word with each particle that may stand before it, and how many letters
  /// the particle has.
  let forms: [(word: UInt64, prefix: Int)]
  let rest: [UInt64]

  /// The spellings in which a name that is written so may occur; none for a text without words.
  static func spellings(of name: String) -> [NameSpelling] {
    let words = WordHashes.letters(ofWordsOf: name)
    guard let first = words.first else { return [] }
    let rest = words.dropFirst().map { WordHashes.number(of: $0) }
    return [first, afterLam(first)].compactMap(\.self).map { first in
      let forms = CliticForms.prefixes(of: first).map { prefix in
        (WordHashes.number(of: first, after: prefix), prefix.count)
      }
      return NameSpelling(first: WordHashes.number(of: first), forms: forms, rest: rest)
    }
  }

  /// A word with the article as it is written after the preposition ل: «للأمم» of «الأمم», «للجنة» of
  /// «اللجنة»; `nil` for a word without the article.
  private static func afterLam(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard word.starts(with: [Scalars.alef, Scalars.lam]) else { return nil }
    let stem = Array(word.dropFirst(2))
    return stem.first == Scalars.lam ? [Scalars.lam] + stem : [Scalars.lam, Scalars.lam] + stem
  }
}
