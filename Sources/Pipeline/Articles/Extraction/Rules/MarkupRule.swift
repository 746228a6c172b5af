import ArabicText

/// Labels what the markup of a saved page is sure of: the headline, the keywords,
/// captions, the cells of tables.
struct MarkupRule: LineRule {
  func apply(to labelling: inout Labelling) {
    for index in labelling.open {
      switch labelling.lines[index].role {
      case .title: labelling.label(index, .title, because: "the headline of the page")
      case .keywords where KeywordsRule.labels.fills(labelling.lines[index].subject):
        labelling.label(index, .keywordsLabel, because: "announces the keywords")
      case .keywords:
        labelling.label(index, .keywords, because: "in the page's element for keywords")
      case .head, nil:
        switch labelling.lines[index].markup?.block {
        case .caption: labelling.label(index, .caption, because: "the caption of a picture")
        case .cell: labelling.label(index, .paragraph, because: "a cell of a table")
        case .paragraph, .heading, nil: break
        }
      }
    }
  }
}
