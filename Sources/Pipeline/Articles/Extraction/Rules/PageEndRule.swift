/// Labels what is left of a page under the text where other parts of the page stand there too.
///
/// Headlines come in runs and have more words than a label. Without such company a short line after
/// the text is left to be text.
struct PageEndRule: LineRule {
  private static let company: Set<LineLabel> = [
    .furniture, .related, .relatedLabel, .keywords, .keywordsLabel, .source,
  ]

  func apply(to labelling: inout Labelling) {
    guard let last = labelling.lastParagraph else { return }
    let tail = labelling.lines.indices[(last + 1)...]
    let furniture = tail.filter { index in
      labelling.label(at: index).map(Self.company.contains) ?? false
    }
    guard let first = furniture.first else { return }
    for index in tail where labelling.isOpen(index) && index > first {
      let line = labelling.lines[index]
      if line.isLabelLike {
        labelling.label(index, .furniture, because: "a label under the text, among others")
      } else if line.isHeadlineLike {
        labelling.label(index, .related, because: "a headline under the text, after its end")
      } else if line.latinLetters > line.arabicLetters {
        labelling.label(index, .furniture, because: "Latin letters under the text, after its end")
      }
    }
  }
}
