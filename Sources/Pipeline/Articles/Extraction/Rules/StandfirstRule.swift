import ArabicText

/// Labels the standfirst: the sentence or two under the headline that are not yet the text.
///
/// A first running line is one where a picture's credit, an agency line or a by-line stands between
/// it and the text, where the text repeats it, or where it alone has no full stop.
struct StandfirstRule: LineRule {
  private static let separators: Set<LineLabel> = [
    .photoCredit, .agency, .byline, .date, .caption, .repeatedTitle,
  ]

  func apply(to labelling: inout Labelling) {
    guard let title = labelling.lines.indices.first(where: { labelling.label(at: $0) == .title }),
      let first = labelling.open.first(where: { $0 > title }),
      labelling.lines[first].length <= Self.longest,
      let second = labelling.open.first(where: { $0 > first }), labelling.isParagraph(second)
    else { return }
    let line = labelling.lines[first]
    if line.isParagraphLike, line.role == .head {
      labelling.label(first, .summary, because: "between the headline and the text of the page")
    } else if line.isParagraphLike,
      (first + 1..<second).contains(where: { isSeparator($0, in: labelling) })
    {
      labelling.label(first, .summary, because: "stands above the line that opens the text")
    } else if line.isParagraphLike, isRepeated(first, in: labelling) {
      labelling.label(first, .summary, because: "a summary that the text repeats")
    } else if line.length >= Self.shortestUnclosed, isOnlyUnclosed(first, in: labelling) {
      labelling.label(first, .summary, because: "under the headline, alone without a full stop")
    }
  }
}

extension StandfirstRule {
  private static let longest = 320
  /// How much of two lines is compared, in bytes.
  private static let lengthOfOpening = 50
  /// A shorter line without a full stop is rather a sub-title or a sub-heading.
  private static let shortestUnclosed = 60
  /// How many paragraphs with a full stop make its absence telling.
  private static let fewestClosed = 4

  private func isSeparator(_ index: Int, in labelling: Labelling) -> Bool {
    labelling.label(at: index).map(Self.separators.contains) ?? false
  }

  /// Whether a later line opens with the same words, «و» before them aside.
  private func isRepeated(_ index: Int, in labelling: Labelling) -> Bool {
    let line = labelling.lines[index].text
    let words = [Self.firstWord(of: line), Self.firstWord(of: "و" + line)]
    return labelling.open.contains { other in
      guard other > index, labelling.isParagraph(other) else { return false }
      let text = labelling.lines[other].text
      // Nearly all lines differ in their first word.
      if let word = Self.firstWord(of: text), !words.contains(word), !words.contains(nil) {
        return false
      }
      let opening = Phrase.subject(line).prefix(Self.lengthOfOpening)
      let subject = Phrase.subject(text.unicodeScalars.prefix(60))
      return subject.starts(with: opening)
        || (subject.starts(with: "و".utf8) && subject.dropFirst(2).starts(with: opening))
    }
  }

  /// The hash of the first word, if it certainly stands whole in the opening of a line.
  private static func firstWord(of text: String) -> UInt64? {
    var text = text
    return text.withUTF8(HashedWords.first).flatMap { word in
      // A mark after it has at most three bytes.
      word.range.upperBound + 3 < lengthOfOpening ? word.hash : nil
    }
  }

  /// Whether the line is open and all paragraphs of the text are closed.
  private func isOnlyUnclosed(_ index: Int, in labelling: Labelling) -> Bool {
    guard labelling.lines[index].ending == .open else { return false }
    let paragraphs = labelling.open.filter { $0 > index && labelling.lines[$0].length >= 100 }
    return paragraphs.count >= Self.fewestClosed
      && paragraphs.allSatisfy { labelling.lines[$0].endsSentence }
  }
}
