import ArabicText

/// Sees the name of a paper, a site or an agency on a line of its own.
struct PaperNameCue: Cue {
  static let kinds = PhraseList(
    """
    صحيفة، جريدة، موقع، شبكة، قناة، مجلة، وكالة، بوابة، إذاعة، راديو، تلفزيون، منصة، يومية، أسبوعية
    """)

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices {
      let line = evidence.lines[index]
      guard (1...5).contains(line.wordCount), line.ending == .open,
        line.openings.contains(.paper)
      else { continue }
      if AgencyNames.all.covers(line.subject) || Self.kinds.begins(line.subject) {
        evidence.add(.publisherName, at: index)
      }
    }
  }
}
