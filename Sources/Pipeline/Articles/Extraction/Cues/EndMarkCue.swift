import ArabicText

/// Sees the marks with which agencies close a report: «// انتهى //», «(يتبع)», and the initials of
/// those who wrote and edited it, «ع م / م أ».
struct EndMarkCue: Cue {
  static let words = PhraseList(
    "انتهى، يتبع، انتهت، النهاية، تمت، انتهى الخبر، للحديث بقية")

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices {
      let line = evidence.lines[index]
      if line.isLabelLike, line.openings.contains(.endMark), Self.words.fills(line.subject) {
        evidence.add(.endMark, at: index)
      } else if line.wordCount >= 2, Self.areInitials(line) {
        evidence.add(.initials, at: index)
      }
    }
  }
}

extension EndMarkCue {
  /// Whether each word is a single letter.
  private static func areInitials(_ line: Line) -> Bool {
    line.arabicLetters == line.wordCount && line.latinLetters == 0 && line.digits == 0
  }
}
