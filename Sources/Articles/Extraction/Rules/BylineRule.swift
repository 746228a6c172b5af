/// Labels the line that names who wrote the text.
struct BylineRule: LineRule {
  private static let openings = [
    "بقلم", "كتب", "كتبت", "كتبه", "كتبها", "إعداد", "تحرير", "ترجمة", "تقرير", "حوار", "حاوره",
    "حاورها", "أجرى الحوار", "مراسل", "By",
  ].map(Phrase.init)

  func apply(to labelling: inout Labelling) {
    guard let paragraph = labelling.firstParagraph else { return }
    for index in labelling.open.dropFirst() where index < paragraph {
      let line = labelling.lines[index]
      guard line.length <= Self.longest, line.wordCount <= Self.mostWords, !line.endsSentence else {
        continue
      }
      let subject = Phrase.subject(line)
      if Self.openings.first(beginning: subject) != nil {
        labelling.label(index, .byline, because: "begins with a word such as «بقلم»")
      } else if Self.openings.contains(where: { $0.occurs(in: subject) }), line.wordCount <= 6 {
        labelling.label(index, .byline, because: "holds a word such as «ترجمة»")
      } else if Self.isName(line), follows(.date, index, in: labelling) {
        labelling.label(index, .byline, because: "a name under the date line")
      }
    }
  }
}

extension BylineRule {
  private static let longest = 60
  private static let mostWords = 9

  /// Two or three words of letters alone.
  private static func isName(_ line: Line) -> Bool {
    (2...3).contains(line.wordCount) && line.length <= 30 && line.digits == 0
      && line.text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || Line.isSpace($0) }
  }

  private func follows(_ label: LineLabel, _ index: Int, in labelling: Labelling) -> Bool {
    index > 0 && labelling.label(at: index - 1) == label
  }
}
