/// Labels the headline and, where one stands above it, the over-title.
///
/// The headline is the first line before the running text that has the form of a heading. Where two
/// such lines stand directly one above the other, before anything else, the upper one is the
/// over-title (6 of 39 papers seen set it so). A text that opens with running text has no headline,
/// and none is made up.
struct TitleRule: LineRule {
  func apply(to labelling: inout Labelling) {
    let open = labelling.open
    let end = labelling.firstParagraph ?? labelling.lines.endIndex
    guard let first = open.first(where: { $0 < end && Self.isHeadline(labelling.lines[$0]) }) else {
      return
    }
    let second = first + 1
    if second < end, labelling.isOpen(second), Self.isHeadline(labelling.lines[second]),
      labelling.lines[second].length >= Self.shortestUnderKicker,
      !labelling.isOpen(second + 1) || !labelling.lines[second + 1].isParagraphLike
        || labelling.lines[second + 1].blanksBefore > labelling.lines[second].blanksBefore
    {
      labelling.label(first, .kicker, because: "a heading directly above the headline")
      labelling.label(second, .title, because: "the headline, under its over-title")
    } else {
      labelling.label(
        first, .title, because: "the first line, before the text, without a full stop")
    }
  }
}

extension TitleRule {
  /// A shorter second line is rather a by-line or a sub-heading.
  private static let shortestUnderKicker = 24
  /// The longest headline seen has 146 scalars.
  private static let longest = 160

  private static func isHeadline(_ line: Line) -> Bool {
    line.length <= longest && line.wordCount >= 2 && line.arabicLetters > line.latinLetters
      && line.text.utf8.last != UInt8(ascii: ".")
  }
}
