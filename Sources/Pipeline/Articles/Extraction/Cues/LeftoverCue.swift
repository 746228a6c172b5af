import ArabicText

/// Sees what word processors and pages leave behind.
struct LeftoverCue: Cue {
  static let leftovers = PhraseList(
    "Top of Form، Bottom of Form، INCLUDEPICTURE، MERGEFORMAT، تم قراءة الموضوع، HYPERLINK، null، undefined"
  )

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices where evidence.lines[index].openings.contains(.leftover) {
      guard Self.leftovers.begins(evidence.lines[index].subject) else { continue }
      evidence.add(.leftover, at: index)
    }
  }
}
