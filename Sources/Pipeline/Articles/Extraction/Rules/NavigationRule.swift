/// Labels the menu that a page's dump opens with: a run of labels of one to three words.
///
/// An article has one or two such lines above its headline (a section, an over-title), a menu has
/// many. The clock of the site stands in it or above it, and so is no date of publication.
struct NavigationRule: LineRule {
  func apply(to labelling: inout Labelling) {
    guard let body = labelling.firstParagraph else { return }
    let head = labelling.lines[..<body].indices
    guard
      let headline = head.last(where: { labelling.isOpen($0) && isHeadline(labelling.lines[$0]) }),
      let end = Self.endOfMenu(in: labelling.lines[..<headline])
    else { return }
    for index in 0..<end {
      labelling.label(index, .furniture, because: "navigation above the headline")
    }
  }
}

extension NavigationRule {
  /// How many labels make a menu.
  private static let fewest = 5

  private func isHeadline(_ line: Line) -> Bool { line.isHeadlineLike && !line.isLabelLike }

  /// Where the last run of at least `fewest` labels ends; lines with a date may stand in it.
  private static func endOfMenu(in lines: ArraySlice<Line>) -> Int? {
    var (end, run): (Int?, Int) = (nil, 0)
    for (index, line) in zip(lines.indices, lines) {
      run = line.isLabelLike || line.wordCount == 0 ? run + 1 : line.digits > 0 ? run : 0
      if run >= fewest { end = index + 1 }
    }
    return end
  }
}
