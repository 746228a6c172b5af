/// Labels the headlines of other articles that a page carries at its end.
///
/// They follow a line that announces them, or the keyword block or credit that closes the article,
/// and go on to the end of the text or to its next running text.
struct RelatedRule: LineRule {
  private static let labels = [
    "اقرأ أيضا", "اقرأ أيضاً", "إقرأ أيضا", "اقرأوا أيضا", "طالع أيضا", "شاهد أيضا", "انظر أيضا",
    "مواضيع ذات صلة", "موضوعات ذات صلة", "مقالات ذات صلة", "أخبار ذات صلة", "أخبار متعلقة",
    "مواضيع متعلقة", "موضوعات متعلقة", "ذات صلة", "الأكثر قراءة", "الأكثر تصفحا", "الأكثر مشاهدة",
    "قد يعجبك أيضا", "قد يهمك", "قد يهمك أيضا", "أخبار أخرى", "مواضيع أخرى", "المزيد من الأخبار",
    "مقالات متعلقة", "للمزيد اقرأ",
  ].map(Phrase.init)

  func apply(to labelling: inout Labelling) {
    for index in labelling.open {
      let line = labelling.lines[index]
      guard line.length <= Self.longestLabel, Self.isLabel(line) else { continue }
      labelling.label(index, .relatedLabel, because: "announces other articles")
      labelRun(from: index + 1, in: &labelling, because: "stands under «\(line.text)»")
    }
    let closings: [LineLabel] = [.keywords, .source]
    guard
      let end = labelling.lines.indices.last(where: { index in
        labelling.label(at: index).map(closings.contains) ?? false
      })
    else { return }
    let rest = labelling.lines.indices[(end + 1)...].filter { labelling.label(at: $0) == nil }
    // A single line after a credit may be a signature; headlines come in numbers.
    guard rest.count >= 2, rest.allSatisfy({ Self.isHeadline(labelling.lines[$0]) }) else { return }
    labelRun(from: end + 1, in: &labelling, because: "a headline after the end of the article")
  }
}

extension RelatedRule {
  private static let longestLabel = 40
  /// The longest headline seen has 90 scalars; one that is a question or two may be longer.
  private static let longestHeadline = 120

  private static func isLabel(_ line: Line) -> Bool {
    let subject = Phrase.subject(line)
    return labels.contains { $0.fills(subject) }
  }

  /// A headline is short and does not end with a full stop.
  private static func isHeadline(_ line: Line) -> Bool {
    line.length <= longestHeadline && line.wordCount >= 2
      && line.text.utf8.last != UInt8(ascii: ".")
  }

  private func labelRun(from start: Int, in labelling: inout Labelling, because reason: String) {
    for index in labelling.lines.indices[min(start, labelling.lines.count)...]
    where labelling.label(at: index) == nil {
      guard Self.isHeadline(labelling.lines[index]) else { return }
      labelling.label(index, .related, because: reason)
    }
  }
}
