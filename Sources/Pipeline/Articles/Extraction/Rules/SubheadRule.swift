import ArabicText

/// Labels sub-headings, which scraped text sets off by nothing but their form.
///
/// A sub-heading is short, is not closed as a sentence is, opens no list or quotation that goes on,
/// has running text before and after it, and no other short line directly beside it, as the items of
/// a list have. Of 27 labelled ones the median has 17 scalars and the longest 46.
struct SubheadRule: LineRule {
  func apply(to labelling: inout Labelling) {
    let found = labelling.open.compactMap { index in
      reason(index, in: labelling).map { (index, $0) }
    }
    for (index, reason) in found { labelling.label(index, .subhead, because: reason) }
    labelHeadings(in: &labelling)
  }
}

extension SubheadRule {
  private static let longest = 60
  private static let mostWords = 9
  /// A longer heading is a paragraph that is set large.
  private static let longestHeading = 160
  /// The shortest closed line that may be all that stands under a sub-heading.
  private static let shortestText = 30

  /// Words that lead into what follows, or go on with what stood before.
  static let links = PhraseList(
    "وقال، وأضاف، وأضافت، وتابع، وأكد، وأوضح، وأشار، وقالت، وذكر، قائلا، مضيفا، وهي، وهو، وهم، أي، مثل"
  )

  /// Labels the headings of a saved page that text follows.
  private func labelHeadings(in labelling: inout Labelling) {
    for index in labelling.open where labelling.lines[index].markup?.isHeading == true {
      guard labelling.isTextOrOpen(index + 1), labelling.lines[index].length <= Self.longestHeading
      else {
        continue
      }
      labelling.label(index, .subhead, because: "a heading of the page")
    }
  }

  private func reason(_ index: Int, in labelling: Labelling) -> String? {
    guard labelling.lines[index].isHeadingLike else { return nil }
    let line = labelling.lines[index]
    if line.markup?.isInList == true { return nil }
    guard line.length <= Self.longest, line.wordCount <= Self.mostWords,
      line.arabicLetters > 2, !opensList(line),
      !line.openings.contains(.leadIn) || !Self.links.begins(line.subject),
      isText(index + 1, under: line, in: labelling), !continuesList(index, in: labelling)
    else { return nil }
    return line.isQuotation
      ? "one quoted phrase before running text" : "short, without a full stop, before running text"
  }

  private func isText(_ index: Int, under heading: Line, in labelling: Labelling) -> Bool {
    guard labelling.isOpen(index) else { return false }
    let line = labelling.lines[index]
    return line.length > heading.length
      && (line.isParagraphLike || (line.endsSentence && line.length >= Self.shortestText))
  }

  /// Whether the line directly before is another short one, which makes both the items of a list.
  private func continuesList(_ index: Int, in labelling: Labelling) -> Bool {
    guard labelling.isOpen(index - 1) else { return false }
    let before = labelling.lines[index - 1]
    return before.isHeadingLike && before.length <= Self.longest
  }

  /// «وقال:», «-» and the like lead into what follows.
  private func opensList(_ line: Line) -> Bool {
    guard let first = line.text.unicodeScalars.first, let last = line.text.unicodeScalars.last
    else {
      return true
    }
    return "-–—•*".unicodeScalars.contains(first) || "،,:".unicodeScalars.contains(last)
  }
}
