/// What cleaning does to a scalar; the raw value names it in reports.
package enum CleaningChange: String, Sendable, Hashable, CaseIterable {
  /// Removed U+202A–202E or U+2066–2069, which reorder what they enclose.
  case bidiFormatting = "bidi-formatting"
  /// Removed U+200E, U+200F or U+061C, for which the markup of the page stands in.
  case directionalMark = "directional-mark"
  /// Removed a zero-width space, word joiner, byte order mark, soft hyphen, interlinear annotation,
  /// tag or deprecated format character.
  case invisible
  /// Removed a zero-width joiner or non-joiner that did not stand between Arabic letters.
  case joiner
  /// Removed a control character (C0 or C1) other than a tab or line feed, or a noncharacter, such as
  /// U+FFFF.
  case control
  /// Wrote a space for a no-break or fixed-width one.
  case space
  /// Wrote a line feed for U+0085, U+2028, U+2029, or a carriage return or pair.
  case newline
  /// Wrote letters for the forms of Arabic presentation that stand for their shapes.
  case presentationForm = "presentation-form"
  /// Wrote one letter for a letter and a mark that together are one, as normalisation form C does.
  case composition
  /// Put a scalar of a line that stood in the order of the screen where it is read.
  case visualOrder = "visual-order"
  /// Wrote what a character reference of HTML in a plain text stands for: `&quot;`, `&#8220;`.
  case reference
}
