/// Labels the headline where a page prints it a second time.
struct RepeatedTitleRule: LineRule {
  func apply(to labelling: inout Labelling) {
    guard let title = labelling.lines(labelled: .title).first.map(Phrase.subject) else { return }
    for index in labelling.open where Phrase.subject(labelling.lines[index]) == title {
      labelling.label(index, .repeatedTitle, because: "the headline once more")
    }
  }
}
