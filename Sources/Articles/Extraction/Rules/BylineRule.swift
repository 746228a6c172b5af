/// Labels the line that names who wrote the text.
struct BylineRule: LineRule {
  private static let openings = PhraseList(
    """
    بقلم، كتب، كتبت، كتبه، كتبها، إعداد، تحرير، ترجمة، تقرير، حوار، حاوره، حاورها، حاورته، حاورتها، يكتب
    أجرى الحوار، أجرت الحوار، أجرى المقابلة، مراسل، مراسلنا، مراسلتنا، متابعة، تغطية، تحقيق، نقله، رصد
    الكاتب، المحرر، شعر، قصة، نص، By
    """)

  /// Words that name the work within a line: «هو جيا - ترجمة - الصباح».
  private static let works = PhraseList("ترجمة، بقلم، إعداد، تحرير، حوار، تقرير، كتب، كتبت، مراسل")

  func apply(to labelling: inout Labelling) {
    let end = labelling.firstParagraph ?? min(Self.reach, labelling.lines.count)
    for index in labelling.open where index < end {
      let line = labelling.lines[index]
      guard line.length <= Self.longest, line.wordCount <= Self.mostWords, line.ending == .open,
        let reason = Self.reason(line)
      else { continue }
      let isUnderDate = index > 0 && labelling.label(at: index - 1) == .date
      // The first line is the headline's unless it says that it names the author.
      let isFirst = index == labelling.open.first && !isAboveHeadline(index, in: labelling)
      if reason.isSure || (!isFirst && (reason.isName || isUnderDate)) {
        labelling.label(index, .byline, because: reason.text)
      }
    }
  }
}

extension BylineRule {
  private static let longest = 60
  private static let mostWords = 9
  /// How many lines a text without paragraphs, such as a poem, has at its head.
  private static let reach = 4

  private func isAboveHeadline(_ index: Int, in labelling: Labelling) -> Bool {
    labelling.isOpen(index + 1) && labelling.lines[index + 1].isHeadlineLike
      && labelling.lines[index + 1].wordCount > 3
  }

  private struct Reason {
    let text: String
    let isSure: Bool
    let isName: Bool
  }

  private static func reason(_ line: Line) -> Reason? {
    let isName = PersonNames.cover(line.text, line.subject)
    if openings.begins(line.subject), line.wordCount >= 2 {
      let isMarked = line.text.unicodeScalars.contains { $0 == ":" || $0 == "-" || $0 == "/" }
      let isCredit = line.wordCount <= 4 || isMarked
      if isCredit {
        return Reason(
          text: "begins with a word such as «بقلم»", isSure: isMarked || line.wordCount <= 4,
          isName: true)
      }
    }
    if works.occurs(in: line.subject), line.wordCount <= 6,
      line.text.unicodeScalars.contains(where: { "-–/:|".unicodeScalars.contains($0) })
    {
      return Reason(text: "holds a word such as «ترجمة»", isSure: false, isName: true)
    }
    if isName, line.wordCount <= 5 {
      return Reason(text: "a person's name", isSure: false, isName: true)
    }
    if isBareName(line) {
      return Reason(text: "a name under the date line", isSure: false, isName: false)
    }
    return nil
  }

  /// Two or three words of letters alone.
  private static func isBareName(_ line: Line) -> Bool {
    (2...3).contains(line.wordCount) && line.length <= 30 && line.digits == 0
      && line.text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || Line.isSpace($0) }
  }
}
