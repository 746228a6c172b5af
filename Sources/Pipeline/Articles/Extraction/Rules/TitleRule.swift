import ArabicText

/// Labels the headline with the over-title above it and the sub-title under it.
///
/// The headline is the first line before the running text that has the form of one. Where two such
/// lines stand directly one above the other, the lower is the headline under its over-title (6 of 39
/// papers seen set it so), unless its form or the first paragraph says otherwise. A text that opens
/// with running text has no headline, and none is made up.
struct TitleRule: LineRule {
  func apply(to labelling: inout Labelling) {
    let end = labelling.firstParagraph ?? labelling.lines.endIndex
    if let title = labelling.lines.indices.first(where: { labelling.label(at: $0) == .title }) {
      return labelNeighbours(of: title, end: end, in: &labelling)
    }
    guard
      let first = labelling.open.first(where: { $0 < end && labelling.lines[$0].isHeadlineLike })
    else { return }
    let run = labelling.open.drop { $0 < first }.prefix { index in
      index < end && index - first < 3 && labelling.lines[index].isHeadlineLike
    }
    if first > 0, labelling.isOpen(first - 1), labelling.lines[first - 1].isLabelLike {
      labelling.label(first - 1, .kicker, because: "a word above the headline")
    }
    // Directly one above the other: nothing labelled may stand between.
    let lines = Array(zip(run, first...).prefix { $0 == $1 }.map(\.0))
    guard lines.count > 1, isUnderOverTitle(lines, in: labelling) else {
      labelling.label(
        first, .title, because: "the first line, before the text, without a full stop")
      return labelSubtitle(below: first, end: end, in: &labelling)
    }
    if !labelling.lines[first].subject.starts(with: labelling.lines[first + 1].subject) {
      labelling.label(first, .kicker, because: "a heading directly above the headline")
    }
    labelling.label(first + 1, .title, because: "the headline, under its over-title")
    labelSubtitle(below: first + 1, end: end, in: &labelling)
  }
}

extension TitleRule {
  /// A shorter second line is rather a by-line or a sub-heading.
  private static let shortestUnderOverTitle = 24
  /// A shorter line under the headline is rather the first sub-heading.
  private static let shortestSubtitle = 40
  /// How much of each of the first paragraphs is compared with a heading, in scalars.
  private static let leadLength = 200
  /// How much more of a line the first paragraph must take up for it to be the headline.
  private static let margin = 0.2

  /// Labels what stands round a headline that the markup has told.
  private func labelNeighbours(of title: Int, end: Int, in labelling: inout Labelling) {
    let above = title - 1
    if labelling.isOpen(above), labelling.lines[above].wordCount > 0,
      !labelling.isParagraph(above), labelling.lines[above].ending != .stop
    {
      labelling.label(above, .kicker, because: "directly above the headline")
    }
    labelSubtitle(below: title, end: end, in: &labelling)
  }

  /// Whether the second of two headings is the headline.
  private func isUnderOverTitle(_ run: [Int], in labelling: Labelling) -> Bool {
    let (upper, lower) = (labelling.lines[run[0]], labelling.lines[run[1]])
    if repeats(upper, in: labelling) || lower.subject.starts(with: upper.subject) { return false }
    if repeats(lower, in: labelling) { return true }
    // A lead-in stays open: «في أول رد على القرار:», «في ختام الاجتماعات ..».
    if upper.text.utf8.last == UInt8(ascii: ":")
      || upper.text.utf8.suffix(2).elementsEqual("..".utf8)
      || upper.subject.starts(with: lower.subject)
    {
      return true
    }
    guard lower.length >= Self.shortestUnderOverTitle else { return false }
    let lead = labelling.open.drop { $0 <= run[1] || !labelling.lines[$0].isParagraphLike }.prefix(
      2)
    let overlap = WordOverlap(
      lead.map { String(labelling.lines[$0].text.unicodeScalars.prefix(Self.leadLength)) }
        .joined(separator: " "))
    let advantage = overlap.share(of: lower) - overlap.share(of: upper)
    // Directly above the text a second heading may be the text's first sub-heading.
    if run.count == 2, labelling.isParagraph(run[1] + 1),
      labelling.lines[run[1] + 1].blanksBefore <= lower.blanksBefore
    {
      return advantage > Self.margin && !hasSubheads(after: run[1], in: labelling)
    }
    return advantage >= -Self.margin
  }

  /// Whether the line stands in the text once more, as headlines do and over-titles do not.
  private func repeats(_ line: Line, in labelling: Labelling) -> Bool {
    labelling.lines.count { $0.length == line.length && $0.subject == line.subject } > 1
  }

  private func hasSubheads(after index: Int, in labelling: Labelling) -> Bool {
    labelling.open.contains { other in
      other > index + 1 && labelling.lines[other].isHeadingLike
        && labelling.isParagraph(other - 1) && labelling.isParagraph(other + 1)
    }
  }

  private func labelSubtitle(below title: Int, end: Int, in labelling: inout Labelling) {
    let index = title + 1
    guard index < end, labelling.isOpen(index), labelling.lines[index].isHeadlineLike,
      labelling.lines[index].length >= Self.shortestSubtitle,
      !labelling.lines[index].subject.starts(with: labelling.lines[title].subject),
      !hasSubheads(after: index, in: labelling) || !labelling.isParagraph(index + 1)
    else { return }
    labelling.label(index, .subtitle, because: "a heading directly under the headline")
  }
}
