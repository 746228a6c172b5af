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
  /// A shorter line without a full stop is rather a sub-title or a sub-heading.
  private static let shortestUnclosed = 60
  /// How many paragraphs with a full stop make its absence telling.
  private static let fewestClosed = 4

  private func isSeparator(_ index: Int, in labelling: Labelling) -> Bool {
    labelling.label(at: index).map(Self.separators.contains) ?? false
  }

  /// Whether a later line opens with the same words, «و» before them aside.
  private func isRepeated(_ index: Int, in labelling: Labelling) -> Bool {
    let opening = Array(Phrase.subject(labelling.lines[index].text).prefix(50))
    let openings = [opening, Array("و".utf8) + opening]
    let hashes = openings.map { Self.firstWord($0, before: $0.count) }
    return labelling.open.contains { other in
      guard other > index, labelling.isParagraph(other) else { return false }
      var text = labelling.lines[other].text
      // Nearly all lines differ in their first word.
      if let hash = text.withUTF8({ Self.firstWord($0, before: opening.count) }), !hashes.contains(hash), !hashes.contains(nil) {
        return false
      }
      let subject = Phrase.subject(text.unicodeScalars.prefix(60))
      return openings.contains { subject.starts(with: $0) }
    }
  }

  /// The hash of the first word, if it certainly ends before a place.
  private static func firstWord(_ subject: [UInt8], before end: Int) -> UInt64? {
    subject.withUnsafeBufferPointer { firstWord($0, before: end) }
  }

  private static func firstWord(_ utf8: UnsafeBufferPointer<UInt8>, before end: Int) -> UInt64? {
    HashedWords.first(utf8).flatMap { $0.range.upperBound < end ? $0.hash : nil }
  }

  /// Whether the line is open and all paragraphs of the text are closed.
  private func isOnlyUnclosed(_ index: Int, in labelling: Labelling) -> Bool {
    guard labelling.lines[index].ending == .open else { return false }
    let paragraphs = labelling.open.filter { $0 > index && labelling.lines[$0].length >= 100 }
    return paragraphs.count >= Self.fewestClosed
      && paragraphs.allSatisfy { labelling.lines[$0].endsSentence }
  }
}
