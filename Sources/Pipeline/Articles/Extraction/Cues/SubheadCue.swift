import ArabicText

/// Sees what has the form of a sub-heading, which scraped text sets off by nothing else: short, not
/// closed, with running text after it.
///
/// Of 27 labelled ones the median has 17 scalars and the longest 46.
struct SubheadCue: Cue {
  /// Words that lead into what follows, or go on with what stood before.
  static let links = PhraseList(
    "وقال، وأضاف، وأضافت، وتابع، وأكد، وأوضح، وأشار، وقالت، وذكر، قائلا، مضيفا، وهي، وهو، وهم، أي، مثل"
  )
  private static let longest = 60
  private static let mostWords = 9

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices {
      let line = evidence.lines[index]
      guard line.length <= Self.longest, line.wordCount <= Self.mostWords else { continue }
      if Self.opensList(line)
        || (line.openings.contains(.leadIn) && Self.links.begins(line.subject))
      {
        evidence.add(.listLeadIn, at: index)
      }
      guard line.isHeadingLike, line.arabicLetters > 2, index > 0,
        isText(index + 1, under: line, in: evidence),
        evidence.layout.isLong[index - 1] || evidence.lines[index - 1].endsSentence
      else { continue }
      evidence.add(line.isQuotation ? .quotedPhrase : .subheading, at: index)
    }
  }
}

extension SubheadCue {
  /// The shortest closed line that may be all that stands under a sub-heading.
  private static let shortestText = 30

  private func isText(_ index: Int, under heading: Line, in evidence: LineEvidence) -> Bool {
    guard index < evidence.lines.count else { return false }
    let line = evidence.lines[index]
    return line.length > heading.length
      && (line.isParagraphLike || (line.endsSentence && line.length >= Self.shortestText))
  }

  /// «وقال:», «-» and the like lead into what follows.
  private static func opensList(_ line: Line) -> Bool {
    guard let first = line.text.unicodeScalars.first, let last = line.text.unicodeScalars.last
    else { return true }
    return "-–—•*".unicodeScalars.contains(first) || "،,:".unicodeScalars.contains(last)
  }
}
