import ArabicText

/// Labels the lines of a saved page that are a link and nothing else: headlines of other articles,
/// and ways to other parts of the site.
struct LinkRule: LineRule {
  func apply(to labelling: inout Labelling) {
    for index in labelling.open where labelling.lines[index].markup != nil {
      let line = labelling.lines[index]
      // A paragraph may be a quotation from elsewhere, link and all.
      guard let markup = line.markup, markup.isLink, line.ending != .stop else { continue }
      if line.isHeadlineLike, !line.isLabelLike {
        labelling.label(index, .related, because: "a link to another article")
      } else {
        labelling.label(index, .furniture, because: "a link and nothing else")
      }
    }
  }
}
