/// Labels the headline where a page prints it a second time, with or without the paper's name.
struct RepeatedTitleRule: LineRule {
  func apply(to labelling: inout Labelling) {
    guard let title = labelling.lines(labelled: .title).first, !title.subject.isEmpty else {
      return
    }
    for index in labelling.open {
      let line = labelling.lines[index]
      guard line.length >= title.length, line.length <= title.length + Self.longestName else {
        continue
      }
      let isPlain = line.subject == title.subject
      let isWithName =
        !line.isParagraphLike || title.isParagraphLike
        ? line.subject.starts(with: title.subject) && line.ending == title.ending : false
      guard isPlain || isWithName else { continue }
      labelling.label(index, .repeatedTitle, because: "the headline once more")
    }
  }
}

extension RepeatedTitleRule {
  /// «… | صحيفة الغد».
  private static let longestName = 30
}
