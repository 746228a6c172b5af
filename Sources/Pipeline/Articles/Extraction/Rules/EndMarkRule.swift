import ArabicText

/// Labels the marks with which agencies close a report: «// انتهى //», «(يتبع)», and the initials of
/// those who wrote and edited it, «ع م / م أ».
struct EndMarkRule: LineRule {
  static let words = PhraseList(
    "انتهى، يتبع، انتهت، النهاية، تمت، انتهى الخبر، للحديث بقية")

  func apply(to labelling: inout Labelling) {
    let last = labelling.lastParagraph ?? labelling.lines.count
    for index in labelling.open {
      let line = labelling.lines[index]
      if line.isLabelLike, line.openings.contains(.endMark), Self.words.fills(line.subject) {
        labelling.label(index, .endMark, because: "the closing mark of an agency report")
      } else if index > last, line.wordCount >= 2, Self.areInitials(line) {
        labelling.label(index, .endMark, because: "initials under the text")
      }
    }
  }
}

extension EndMarkRule {
  /// Whether each word is a single letter.
  private static func areInitials(_ line: Line) -> Bool {
    line.arabicLetters == line.wordCount && line.latinLetters == 0 && line.digits == 0
  }
}
