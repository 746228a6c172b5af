/// Letters for the presentation forms of a text, and composed letters for those in two parts, counted.
struct LetterFolding {
  /// The text in letters; as it was where it had neither.
  let text: String
  private(set) var changes: [CleaningChange: Int] = [:]

  init(_ text: String) {
    var (forms, expanded) = (0, 0)
    for scalar in text.unicodeScalars {
      guard let letters = PresentationForms.letters(for: scalar) else {
        expanded += 1
        continue
      }
      forms += 1
      expanded += letters.count
    }
    let folded = DisplayFolding.folded(text)
    let joined = expanded - folded.count
    self.text = forms + joined > 0 ? String(folded) : text
    if forms > 0 { changes[.presentationForm] = forms }
    if joined > 0 { changes[.composition] = joined }
  }
}
