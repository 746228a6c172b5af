import ArabicText

/// Labels the line that names who wrote the text.
struct BylineRule: LineRule {
  static let openings = PhraseList(
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
      guard line.length <= Self.longest, line.wordCount <= Self.mostWords, line.ending == .open
      else { continue }
      if let reason = Self.announcement(line) {
        labelling.label(index, .byline, because: reason)
        // The first line is the headline's unless it says that it names the author.
      } else if index != labelling.firstOpen || isAboveHeadline(index, in: labelling),
        let reason = name(index, in: labelling)
      {
        labelling.label(index, .byline, because: reason)
      }
    }
  }
}

extension BylineRule {
  private static let longest = 60
  private static let mostWords = 9
  /// How many lines a text without paragraphs, such as a poem, has at its head.
  private static let reach = 4

  /// Why a line says that it names an author.
  private static func announcement(_ line: Line) -> String? {
    guard line.wordCount >= 2, line.openings.contains(.byline), openings.begins(line.subject),
      line.wordCount <= 4 || setsOff(line, by: ":-/")
    else { return nil }
    return "begins with a word such as «بقلم»"
  }

  /// Why a line is the name of an author.
  private func name(_ index: Int, in labelling: Labelling) -> String? {
    let line = labelling.lines[index]
    if line.wordCount <= 6, Self.works.occurs(in: line.subject), Self.setsOff(line, by: "-–/:|") {
      return "holds a word such as «ترجمة»"
    }
    if line.wordCount <= 5, PersonNames.cover(line.text, line.subject) { return "a person's name" }
    let isUnderDate = index > 0 && labelling.label(at: index - 1) == .date
    return isUnderDate && Self.isBareName(line) ? "a name under the date line" : nil
  }

  private func isAboveHeadline(_ index: Int, in labelling: Labelling) -> Bool {
    labelling.isOpen(index + 1) && labelling.lines[index + 1].isHeadlineLike
      && labelling.lines[index + 1].wordCount > 3
  }

  private static func setsOff(_ line: Line, by marks: String) -> Bool {
    line.text.unicodeScalars.contains { marks.unicodeScalars.contains($0) }
  }

  /// Two or three words of letters alone.
  private static func isBareName(_ line: Line) -> Bool {
    (2...3).contains(line.wordCount) && line.length <= 30 && line.digits == 0
      && line.text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || Scalars.isSpace($0) }
  }
}
