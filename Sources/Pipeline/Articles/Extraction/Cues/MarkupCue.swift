import ArabicText

/// Sees what the markup of a saved page is sure of: the headline, the keywords, captions, links.
///
/// This alone limits the labels that a line may have, for no text shows how sure a page is.
struct MarkupCue: Cue {
  func look(at evidence: inout LineEvidence) {
    guard evidence.lines.contains(where: { $0.markup != nil }) else { return }
    let hasTitle = evidence.lines.contains { $0.role == .title }
    for index in evidence.lines.indices {
      let line = evidence.lines[index]
      switch line.role {
      case .title: evidence.clamp(index, to: LabelSet(.title))
      case .keywords:
        let isLabel = KeywordsCue.labels.fills(line.subject)
        evidence.clamp(index, to: isLabel ? LabelSet(.keywordsLabel) : LabelSet(.keywords))
      case .head, nil:
        if hasTitle { evidence.clamp(index, to: Self.notTitle) }
        look(at: index, of: &evidence)
      }
    }
  }
}

extension MarkupCue {
  private static let notTitle = LabelSet.all.subtracting(LabelSet(.title))
  private static let text = LabelSet(.paragraph, .question, .subhead)
  private static let linked = LabelSet.all.subtracting(
    LabelSet(.paragraph, .question, .subhead, .title, .kicker, .subtitle, .summary))
  private static let headings = LabelSet.all.subtracting(
    LabelSet(.paragraph, .summary, .caption, .byline, .agency))
  /// A longer heading is a paragraph that is set large.
  private static let longestHeading = 160

  private func look(at index: Int, of evidence: inout LineEvidence) {
    let line = evidence.lines[index]
    guard let markup = line.markup else { return }
    if line.role == .head {
      evidence.add(.underPageTitle, at: index)
      if !line.isParagraphLike { evidence.clamp(index, to: .all.subtracting(Self.text)) }
    }
    switch markup.block {
    case .caption: evidence.clamp(index, to: LabelSet(.caption))
    case .heading where line.length <= Self.longestHeading:
      evidence.add(.heading, at: index)
      evidence.clamp(index, to: Self.headings)
    case .listItem: evidence.add(.listItem, at: index)
    default: break
    }
    // A paragraph may be a quotation from elsewhere, link and all.
    if markup.isLink, line.ending != .stop {
      evidence.add(.link, at: index)
      evidence.clamp(index, to: Self.linked)
    }
  }
}
