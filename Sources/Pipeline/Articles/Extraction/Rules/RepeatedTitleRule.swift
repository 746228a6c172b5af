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
      // A sentence that opens with the headline's words is text.
      let isWithName = line.isHeadlineLike && line.subject.starts(with: title.subject)
      guard line.subject == title.subject || isWithName else { continue }
      labelling.label(index, .repeatedTitle, because: "the headline once more")
    }
  }
}

extension RepeatedTitleRule {
  /// «… | صحيفة الغد».
  private static let longestName = 30
}
