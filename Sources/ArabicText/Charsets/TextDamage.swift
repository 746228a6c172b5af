/// How much of a text was lost for good in an earlier conversion.
///
/// A program that could not write a letter wrote `?` for it, one that could not read a byte U+FFFD.
/// Nothing brings the letters back, and a text that lost many must not be published as if whole.
package struct TextDamage: Sendable, Hashable {
  /// How many letters were lost: every U+FFFD; each `?` of two or more that follow no letter; each
  /// `?` between Arabic letters.
  package let lost: Int
  /// How many letters are left.
  package let letters: Int

  /// The lost ones among all letters, from 0 to 1; 0 for a text without letters.
  package var share: Double {
    lost == 0 ? 0 : Double(lost) / Double(lost + letters)
  }

  /// Whether so much was lost that the text cannot be read: one letter in ten, and four at least.
  package var isDestroyed: Bool { lost >= 4 && share >= 0.1 }

  /// Counts what a text has lost: of «????? ???? روسيا» nine letters of fourteen.
  package init(of text: String) {
    var (lost, letters) = (0, 0)
    var questionMarks = 0
    var before = ScalarClass.separator
    for scalar in text.unicodeScalars {
      if scalar == "?" {
        questionMarks += 1
        continue
      }
      let scalarClass = ScalarClass(scalar)
      lost += Self.lost(questionMarks, between: before, and: scalarClass)
      questionMarks = 0
      if scalar == Scalars.replacement { lost += 1 }
      if scalarClass.isLetter { letters += 1 }
      before = scalarClass
    }
    self.lost = lost + Self.lost(questionMarks, between: before, and: .separator)
    self.letters = letters
  }

  /// How many of the question marks in a row stand for letters.
  private static func lost(
    _ questionMarks: Int, between before: ScalarClass, and after: ScalarClass
  ) -> Int {
    if before == .arabicLetter, after == .arabicLetter { return questionMarks }
    let isEmphasis = before.isLetter || before == .mark || before == .digit
    return questionMarks >= 2 && !isEmphasis ? questionMarks : 0
  }
}
