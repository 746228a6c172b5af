import ArabicText

/// Labels the headlines of other articles that a page carries at its end or amid the text.
///
/// They follow a line that announces them, or the keyword block or credit that closes the article,
/// and go on to the end of the text or to its next running text.
struct RelatedRule: LineRule {
  static let labels = PhraseList(
    """
    اقرأ أيضا، اقرأ ايضا، اقرا أيضا، اقرأي أيضا، اقرأوا أيضا، اقرؤوا أيضا، اقرأ المزيد، اقرأ كذلك
    اقرأ أكثر، طالع أيضا، طالع المزيد، طالع، شاهد أيضا، شاهد أيضاً، شاهدوا أيضا، انظر أيضا، تابع أيضا
    مواضيع ذات صلة، موضوعات ذات صلة، مقالات ذات صلة، أخبار ذات صلة، مواد ذات صلة، روابط ذات صلة
    المواضيع ذات الصلة، أخبار متعلقة، الأخبار المتعلقة، مواضيع متعلقة، موضوعات متعلقة، مقالات متعلقة
    روابط متعلقة، مواضيع مرتبطة، أخبار مرتبطة، ذات صلة، مواضيع مشابهة، مقالات مشابهة، أخبار مشابهة
    مواد مشابهة، الأكثر قراءة، الأكثر قراءةً، الأكثر تصفحا، الأكثر مشاهدة، الأكثر تعليقا، الأكثر تداولا
    الأكثر إرسالا، الأكثر شعبية، الأكثر رواجا، الأكثر مشاركة، الأكثر زيارة، قد يعجبك، قد يعجبك أيضا
    قد يهمك، قد يهمك أيضا، ربما يعجبك أيضا، قد تعجبك، ربما يهمك، قد يعجبكم أيضا، أخبار أخرى
    مواضيع أخرى، موضوعات أخرى، مقالات أخرى، المزيد من الأخبار، المزيد من أخبار، للمزيد اقرأ
    أخبار قد تهمك، مواضيع قد تهمك، اخترنا لك، اخترنا لكم، مختارات، من اختيار المحرر، آخر الأخبار
    أحدث الأخبار، أهم الأخبار، أبرز الأخبار، أخبار الساعة، عناوين أخرى، عناوين ذات صلة، في هذا القسم
    المزيد في هذا القسم، المزيد من الموضوعات، المزيد من المواضيع، من الأرشيف، لا تفوت قراءة، يهمك أيضا
    اخبار ذات علاقة، أخبار ذات علاقة، مواضيع ذات علاقة، موضوعات قد تهمك، تابعوا أيضا، وقد يهمك
    مقالات قد تهمك، مقالات قد تعجبك، مواضيع قد تعجبك، أخبار قد تعجبك، المزيد من المقالات، موضوعات متصلة
    مواضيع متصلة، مقالات متصلة، من القسم نفسه، من نفس القسم، في القسم نفسه، في نفس القسم، لا يفوتك، لا تفوتك
    لا تفوت، مقالات أخرى قد تهمك، قراءات أخرى، اقرأ في الموقع، إقرأ من الموقع، تصفح أيضا، أخبار مختارة
    """)

  func apply(to labelling: inout Labelling) {
    // Lines are only labelled here, so the last paragraph can only move up.
    var lastParagraph = labelling.lastParagraph ?? -1
    for index in labelling.open where labelling.lines[index].openings.contains(.related) {
      let line = labelling.lines[index]
      guard !line.subject.isEmpty else { continue }
      if line.length <= Self.longestLabel, Self.labels.fills(line.subject) {
        labelling.label(index, .relatedLabel, because: "announces other articles")
        while lastParagraph >= 0, !labelling.isParagraph(lastParagraph) { lastParagraph -= 1 }
        labelRun(
          from: index + 1, in: &labelling, isAmidText: lastParagraph > index,
          because: "stands under «\(line.text)»")
      } else if line.ending != .stop, Self.labels.begins(line.subject),
        Self.isLabelAndHeadline(line.text)
      {
        labelling.label(index, .related, because: "a headline after words such as «اقرأ أيضا»")
      }
    }
    labelTail(of: &labelling)
  }
}

extension RelatedRule {
  private static let longestLabel = 40
  /// The longest headline seen has 90 scalars; one that is a question or two may be longer.
  private static let longestHeadline = 120

  /// «اقرأ أيضا: …» on one line.
  static func isLabelAndHeadline(_ text: String) -> Bool {
    let label = text.unicodeScalars.prefix(longestLabel)
    guard let mark = label.firstIndex(where: { isMark($0) }) else { return false }
    return labels.fills(Phrase.subject(label[..<mark]))
  }

  /// Words only announce when something stands between them and what they announce.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "|", "»", ">", "-", "–": true
    default: false
    }
  }

  /// A headline is short and does not end with a full stop.
  private static func isHeadline(_ line: Line) -> Bool {
    line.length <= longestHeadline && line.wordCount >= 2 && line.ending != .stop
      && line.arabicLetters > line.latinLetters
  }

  private func labelTail(of labelling: inout Labelling) {
    let closings: [LineLabel] = [.keywords, .source]
    guard
      let end = labelling.lines.indices.last(where: { index in
        labelling.label(at: index).map(closings.contains) ?? false
      })
    else { return }
    let rest = labelling.lines.indices[(end + 1)...].filter { labelling.label(at: $0) == nil }
    // A single line after a credit may be a signature; headlines come in numbers.
    guard rest.count >= 2, rest.allSatisfy({ Self.isHeadline(labelling.lines[$0]) }) else { return }
    labelRun(
      from: end + 1, in: &labelling,
      isAmidText: labelling.lastParagraph.map { $0 > end } ?? false,
      because: "a headline after the end of the article")
  }

  /// Labels headlines up to the text.
  ///
  /// Amid the text, where more running text follows, a heading directly above a paragraph is the
  /// paragraph's.
  private func labelRun(
    from start: Int, in labelling: inout Labelling, isAmidText: Bool, because reason: String
  ) {
    guard start < labelling.lines.count else { return }
    for index in labelling.lines.indices[start...] where labelling.label(at: index) == nil {
      let line = labelling.lines[index]
      guard Self.isHeadline(line), !Self.labels.fills(line.subject) else { return }
      let isHeading = index > start && line.length <= Self.longestLabel
      if isAmidText, isHeading, labelling.isParagraph(index + 1) { return }
      labelling.label(index, .related, because: reason)
    }
  }
}
