import ArabicText

/// Sees the line that announces what readers wrote under the text.
struct CommentsCue: Cue {
  static let labels = PhraseList(
    """
    التعليقات، تعليقات، تعليقات القراء، تعليقات الزوار، آراء القراء، ردود القراء، تعليقاتكم، الردود
    تعليقات فيسبوك، عدد التعليقات، تعليق، التعليقات على الخبر، التعليقات على المقال، Comments
    """)
  private static let longest = 30

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices {
      let line = evidence.lines[index]
      guard line.openings.contains(.comments), line.length <= Self.longest,
        Self.labels.fills(line.subject)
      else { continue }
      evidence.add(.commentsLabel, at: index)
    }
  }
}
