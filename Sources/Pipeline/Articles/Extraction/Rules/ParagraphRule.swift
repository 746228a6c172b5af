/// Takes what no other rule claimed for running text, so that no line is lost.
struct ParagraphRule: LineRule {
  func apply(to labelling: inout Labelling) {
    for index in labelling.open {
      let reason =
        labelling.lines[index].isParagraphLike
        ? "long, or closed as a sentence is" : "nothing marks it as anything but text"
      labelling.label(index, .paragraph, because: reason)
    }
  }
}
