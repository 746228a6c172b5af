import ArabicText

/// Sees the line that names who wrote the text.
struct BylineCue: Cue {
  static let openings = PhraseList(
    """
    بقلم، كتب، كتبت، كتبه، كتبها، إعداد، تحرير، ترجمة، تقرير، حوار، حاوره، حاورها، حاورته، حاورتها، يكتب
    أجرى الحوار، أجرت الحوار، أجرى المقابلة، مراسل، مراسلنا، مراسلتنا، متابعة، تغطية، تحقيق، نقله، رصد
    الكاتب، المحرر، شعر، قصة، نص، By
    """)

  /// Words that a colon or a slash makes a label: «بقلم/ …», «حاوره: …».
  static let labels = PhraseList(
    """
    بقلم، كتب، كتبت، كتبه، كتبها، يكتب، يكتبها، يكتبه، إعداد، أعده، أعدها، تحرير، ترجمة، حاوره، حاورها
    حاورته، حاورتها، التقاه، التقتها، أجرى الحوار، أجرت الحوار، أجرى المقابلة، الكاتب، المحرر، تصوير، استطلاع
    تحقيق، متابعة، تغطية، رصد، مراسل، مراسلنا، مراسلتنا، بواسطة، المراسل، By
    """)

  /// Words that name the work within a line: «هو جيا - ترجمة - الصباح».
  private static let works = PhraseList("ترجمة، بقلم، إعداد، تحرير، حوار، تقرير، كتب، كتبت، مراسل")

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices {
      let line = evidence.lines[index]
      guard line.length <= Self.longest, line.wordCount <= Self.mostWords, line.ending == .open
      else { continue }
      if Self.hasLabel(line) {
        evidence.add(.bylineLabel, at: index)
      } else if Self.isAnnounced(line) {
        evidence.add(.bylineWord, at: index)
      } else if line.wordCount <= 6, Self.works.occurs(in: line.subject),
        Self.setsOff(line, by: "-–/:|")
      {
        evidence.add(.workWord, at: index)
      }
      if line.wordCount <= 5, PersonNames.cover(line.text, line.subject) {
        evidence.add(.personName, at: index)
      } else if Self.isBareName(line) {
        evidence.add(.bareName, at: index)
      }
    }
  }
}

extension BylineCue {
  private static let longest = 60
  private static let mostWords = 9
  private static let longestLabel = 20

  private static func isAnnounced(_ line: Line) -> Bool {
    line.wordCount >= 2 && line.openings.contains(.byline) && openings.begins(line.subject)
      && (line.wordCount <= 4 || setsOff(line, by: ":-/"))
  }

  /// Whether the line opens with a label of an author and a mark after it.
  private static func hasLabel(_ line: Line) -> Bool {
    let opening = line.text.unicodeScalars.prefix(longestLabel)
    guard let mark = opening.firstIndex(where: { $0 == ":" || $0 == "/" }) else { return false }
    return labels.fills(Phrase.subject(opening[..<mark]))
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
