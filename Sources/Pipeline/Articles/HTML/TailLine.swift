import ArabicText

/// A line under the text that announces itself as the article's: its date, its credit, its keywords.
enum TailLine {
  private static let longest = 300

  static func isOne(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= longest else { return false }
    let subject = Phrase.subject(text)
    if CreditLine.isAnnounced(subject) { return CreditLine(text) != nil }
    if KeywordsRule.runInLabels.begins(subject) { return true }
    return text.unicodeScalars.count <= 100 && DateStamp.read(text)?.isLabelled == true
  }
}
