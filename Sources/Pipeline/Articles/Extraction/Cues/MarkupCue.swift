import ArabicText

/// Sees what the markup of a saved page is sure of: the headline, the keywords, captions, links.
///
/// This alone limits the labels that a line may have, for no text shows how sure a page is.
struct MarkupCue: Cue {
  func look(at evidence: inout LineEvidence) {
    guard evidence.lines.contains(where: { $0.markup != nil }) else { return }
    let title = evidence.lines.firstIndex { $0.role == .title }
    for index in evidence.lines.indices {
      let line = evidence.lines[index]
      switch line.role {
      case .title: evidence.clamp(index, to: LabelSet(.title))
      case .keywords:
        let isLabel = KeywordsCue.labels.fills(line.subject)
        evidence.clamp(index, to: isLabel ? LabelSet(.keywordsLabel) : LabelSet(.keywords))
      case .text:
        let isHeading = line.markup?.isHeading == true
        evidence.clamp(index, to: isHeading ? LabelSet(.subhead) : LabelSet(.paragraph))
      case .head, nil:
        if title != nil { evidence.clamp(index, to: Self.notTitle) }
        look(at: index, of: &evidence)
      }
    }
    if let title { lookAround(title, in: &evidence) }
  }
}

extension MarkupCue {
  private static let notTitle = LabelSet.all.subtracting(LabelSet(.title))
  private static let text = LabelSet(.paragraph, .question, .subhead)
  private static let linked = LabelSet.all.subtracting(
    LabelSet(.paragraph, .question, .subhead, .title, .kicker, .subtitle, .summary))
  private static let times = LabelSet(.date)
  private static let notOfPage = LabelSet.all.subtracting(LabelSet(.furniture, .repeatedTitle))
  private static let entries = LabelSet(.paragraph, .question)
  private static let notAuthors = LabelSet.all.subtracting(LabelSet(.byline))
  private static let headings = LabelSet.all.subtracting(
    LabelSet(.paragraph, .summary, .caption, .byline, .agency, .signature, .question))
  private static let quoted = LabelSet.all.subtracting(
    LabelSet(.subhead, .title, .kicker, .subtitle, .furniture))
  /// A longer heading is a paragraph that is set large.
  private static let longestHeading = 160

  /// What says that a line above the headline belongs to the page, or is a field.
  private static let known: [Sign] = [
    .noLetters, .rowOfLinks, .copyright, .pageAddress, .path, .buttons, .pageNotice, .clock,
    .dateAlone,
    .dateInCompany, .labelledDate, .dateBesidePaper, .dateLabel, .sectionName, .personName,
    .bylineLabel, .bylineWord, .datelineAuthor, .datelineAgency, .datelinePlace, .relatedLabel,
  ]
  private static let authors: [Sign] = [.personName, .bylineLabel, .bylineWord, .datelineAuthor]
  private static let longestStandfirst = 320

  /// The kicker above the headline of a page; the standfirst and the author between it and the text.
  private func lookAround(_ title: Int, in evidence: inout LineEvidence) {
    let above = title - 1
    if above >= 0, evidence.lines[above].wordCount > 0, !evidence.layout.isLong[above],
      evidence.lines[above].ending != .stop,
      !Self.known.contains(where: { evidence.has($0, at: above) })
    {
      evidence.clamp(above, to: LabelSet(.kicker))
    }
    var hasStandfirst = false
    for index in evidence.lines.indices.dropFirst(title + 1)
    where evidence.lines[index].role == .head {
      if evidence.layout.isLong[index], !hasStandfirst,
        evidence.lines[index].length <= Self.longestStandfirst
      {
        evidence.clamp(index, to: LabelSet(.summary))
        hasStandfirst = true
      } else if Self.authors.contains(where: { evidence.has($0, at: index) }),
        !RelativeTime.isOne(evidence.lines[index])
      {
        evidence.clamp(index, to: LabelSet(.byline))
      }
    }
  }

  private func look(at index: Int, of evidence: inout LineEvidence) {
    let line = evidence.lines[index]
    guard let markup = line.markup else { return }
    if line.role == .head {
      evidence.add(.underPageTitle, at: index)
      if !line.isParagraphLike { evidence.clamp(index, to: .all.subtracting(Self.text)) }
    }
    if RelativeTime.isOne(line) { evidence.clamp(index, to: Self.times) }
    if evidence.has(.datelinePlace, at: index) { evidence.clamp(index, to: Self.notAuthors) }
    switch markup.block {
    case .caption: evidence.clamp(index, to: LabelSet(.caption))
    case .heading where line.length <= Self.longestHeading:
      evidence.add(.heading, at: index)
      evidence.clamp(index, to: Self.headings)
    case .cell: evidence.clamp(index, to: LabelSet(.paragraph))
    case .paragraph where line.isParagraphLike && !evidence.isPartOfPage(index):
      // What belongs to the page and not to the article is rarely told in whole paragraphs.
      evidence.clamp(index, to: Self.notOfPage)
    case .paragraph, .heading: break
    }
    if markup.isQuoted, !markup.isHeading { evidence.clamp(index, to: Self.quoted) }
    if markup.isInList, markup.cell == nil, !markup.isHeading {
      evidence.add(.listItem, at: index)
      if !markup.isLink, !Self.known.contains(where: { evidence.has($0, at: index) }) {
        evidence.clamp(index, to: Self.entries)
      }
    }
    // A paragraph may be a quotation from elsewhere, link and all.
    if markup.isLink, line.ending != .stop {
      evidence.add(.link, at: index)
      evidence.clamp(index, to: Self.linked)
    }
  }
}
