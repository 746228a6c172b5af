/// Labels the standfirst: the sentence or two under the headline that are not yet the text.
///
/// A first running line is one where a picture's credit, an agency line or a by-line stands between
/// it and the text, or where the text repeats it.
struct StandfirstRule: LineRule {
  private static let separators: Set<LineLabel> = [.photoCredit, .agency, .byline, .date]

  func apply(to labelling: inout Labelling) {
    guard let title = labelling.lines.indices.first(where: { labelling.label(at: $0) == .title }),
      let first = labelling.open.first(where: { $0 > title }),
      labelling.lines[first].isParagraphLike, labelling.lines[first].length <= Self.longest,
      let second = labelling.open.first(where: { $0 > first })
    else { return }
    if labelling.lines[second].isParagraphLike,
      (first + 1..<second).contains(where: { isSeparator($0, in: labelling) })
    {
      labelling.label(first, .summary, because: "stands above the line that opens the text")
    } else if isRepeated(first, in: labelling) {
      labelling.label(first, .summary, because: "a summary that the text repeats")
    }
  }
}

extension StandfirstRule {
  private static let longest = 320

  private func isSeparator(_ index: Int, in labelling: Labelling) -> Bool {
    labelling.label(at: index).map(Self.separators.contains) ?? false
  }

  private func isRepeated(_ index: Int, in labelling: Labelling) -> Bool {
    let opening = Phrase.subject(labelling.lines[index]).prefix(60)
    return labelling.open.contains { other in
      other > index && Phrase.subject(labelling.lines[other]).starts(with: opening)
    }
  }
}
