import ArabicText

/// Sees how over-titles and headlines open and close.
struct HeadlineCue: Cue {
  static let adverbials = PhraseList(
    """
    خلال، في، ضمن، قبيل، عقب، بعد، قبل، على هامش، بمناسبة، بحضور، برعاية، وسط، بمشاركة، إثر، أثناء، لدى، مع، رغم
    """)
  /// Words for kinds of articles, with which headlines begin as bylines do.
  static let kinds = PhraseList(
    """
    تقرير، حوار مع، حوار، تحليل، تحقيق، مقابلة، بالصور، صور، بالفيديو، فيديو، شاهد، عاجل، ترجمة، دراسة، خاص
    رأي، إنفوغراف، بالأرقام، استطلاع
    """)
  private static let longest = 160

  func look(at evidence: inout LineEvidence) {
    let end = max(evidence.layout.body.lowerBound, 1)
    for index in evidence.lines.indices.prefix(end + 1) {
      let line = evidence.lines[index]
      guard line.length <= Self.longest, line.wordCount >= 2 else { continue }
      if line.text.utf8.last == UInt8(ascii: ":")
        || line.text.utf8.suffix(2).elementsEqual("..".utf8)
      {
        evidence.add(.leadIn, at: index)
      }
      guard line.openings.contains(.headline) else { continue }
      if Self.adverbials.begins(line.subject) { evidence.add(.adverbialOpening, at: index) }
      if line.wordCount >= 4, Self.kinds.begins(line.subject) {
        evidence.add(.headlineLabel, at: index)
      }
    }
  }
}
