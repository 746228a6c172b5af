import ArabicText

/// Labels what readers wrote under the text, from the line that announces it to the end.
///
/// The word may stand in a row of buttons above the text too, so more than half of the running text
/// must stand before it.
struct CommentsRule: LineRule {
  static let labels = PhraseList(
    """
    التعليقات، تعليقات، تعليقات القراء، تعليقات الزوار، آراء القراء، ردود القراء، تعليقاتكم، الردود
    تعليقات فيسبوك، عدد التعليقات، تعليق، التعليقات على الخبر، التعليقات على المقال، Comments
    """)

  func apply(to labelling: inout Labelling) {
    let lines = labelling.lines
    guard
      let label = lines.indices.last(where: { index in
        lines[index].openings.contains(.comments) && lines[index].length <= Self.longestLabel
          && Self.labels.fills(lines[index].subject)
      }), label + 1 < lines.count
    else { return }
    let paragraphs = labelling.open.filter { lines[$0].isParagraphLike }
    let before = paragraphs.prefix { $0 < label }
    guard before.count >= Self.fewestBefore,
      length(of: before, lines) > length(of: paragraphs.drop { $0 < label }, lines)
    else { return }
    for index in label..<lines.count {
      labelling.label(index, .furniture, because: "stands under «\(lines[label].text)»")
    }
  }
}

extension CommentsRule {
  private static let longestLabel = 30
  private static let fewestBefore = 2

  private func length(of indices: ArraySlice<Int>, _ lines: [Line]) -> Int {
    indices.reduce(0) { $0 + lines[$1].length }
  }
}
