/// Labels sub-headings, which scraped text sets off by nothing but their form.
///
/// A sub-heading is short, is not closed as a sentence is, opens no list or quotation that goes on,
/// and running text follows it. Of 27 labelled ones the median has 17 scalars and the longest 46.
struct SubheadRule: LineRule {
  func apply(to labelling: inout Labelling) {
    for index in labelling.open {
      guard let reason = reason(index, in: labelling) else { continue }
      labelling.label(index, .subhead, because: reason)
    }
  }
}

extension SubheadRule {
  private static let longest = 60
  private static let mostWords = 9

  private func reason(_ index: Int, in labelling: Labelling) -> String? {
    let line = labelling.lines[index]
    guard line.isHeadingLike, line.length <= Self.longest, line.wordCount <= Self.mostWords,
      line.wordCount > 0, !opensList(line), labelling.isOpen(index + 1)
    else { return nil }
    let next = labelling.lines[index + 1]
    guard next.isParagraphLike, next.length > line.length else { return nil }
    return line.isQuotation
      ? "one quoted phrase before running text" : "short, without a full stop, before running text"
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
