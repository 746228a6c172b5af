import ArabicText

/// Chooses the name of a subject that is spelt in several ways.
enum SpellingChoice {
  /// The most frequent proper spelling; of equally frequent ones the first in dictionary order.
  ///
  /// Spellings of one identity differ in what folding drops: hamzas, dots, vowel marks. A spelling is
  /// proper if no other has more hamzas and dots, so إيران names the tag even where ايران is more
  /// frequent.
  static func best(of spellings: [Subject.Spelling]) -> String {
    guard spellings.count > 1 else { return spellings.first?.text ?? "" }
    let marks = spellings.map { markCount($0.text) }.max() ?? 0
    let proper = spellings.filter { markCount($0.text) == marks }
    let best = proper.min { left, right in
      (-left.count, CollationKey(left.text)) < (-right.count, CollationKey(right.text))
    }
    return best?.text ?? ""
  }

  /// How many letters of a spelling carry a hamza, a madda or the dots of ة.
  private static func markCount(_ spelling: String) -> Int {
    spelling.unicodeScalars.count { "أإآٱؤئة".unicodeScalars.contains($0) }
  }
}
