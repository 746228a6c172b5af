/// How much of a text was lost for good in an earlier conversion.
///
/// A program that could not write a letter wrote `?` for it, one that could not read a byte U+FFFD.
/// Nothing brings the letters back, and a text that lost many must not be published as if whole.
package struct TextDamage: Sendable, Hashable {
  /// How many letters were lost: every U+FFFD; each `?` of two or more that follow no letter; each
  /// `?` between Arabic letters; each letter of a line that is UTF-8 read by the wrong charset, if
  /// `Mojibake` could not repair it.
  package let lost: Int
  /// Where the first of them stood: a 0-based offset in Unicode scalars; `nil` where none was lost.
  package let firstLost: Int?
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
    var total = LineDamage()
    var line = LineDamage()
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "\n" {
        total.add(line.finished())
        line = LineDamage()
      } else {
        line.read(scalar, at: offset)
      }
    }
    total.add(line.finished())
    (lost, letters, firstLost) = (total.lost, total.letters, total.first)
  }
}
