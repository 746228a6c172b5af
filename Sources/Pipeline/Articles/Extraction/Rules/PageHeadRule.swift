/// Labels the short lines that are left between the headline of a saved page and its text: counters,
/// the name of a section, and what else the words do not tell.
struct PageHeadRule: LineRule {
  func apply(to labelling: inout Labelling) {
    for index in labelling.open
    where labelling.lines[index].role == .head && !labelling.lines[index].isParagraphLike {
      labelling.label(
        index, .furniture, because: "between the headline and the text, and neither of them")
    }
  }
}
