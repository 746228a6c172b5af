import ArabicText

/// Sees what stands under a line that announces other articles, keywords, comments or a date, up to
/// the next running text.
struct AnnouncementCue: Cue {
  /// How far the headline of another article may be from the line that announces it.
  private static let reach = 12

  func look(at evidence: inout LineEvidence) {
    var (sign, left): (Sign?, Int) = (nil, 0)
    for index in evidence.lines.indices {
      if let found = sign, left > 0 {
        if evidence.layout.isLong[index], evidence.lines[index].ending == .stop {
          if found != .underComments { sign = nil }
        } else {
          evidence.add(found, at: index)
          left -= 1
        }
      }
      if let next = Self.announced(index, in: evidence) {
        (sign, left) = (next, next == .underComments ? .max : next == .underDate ? 1 : Self.reach)
      }
    }
  }

  private static func announced(_ index: Int, in evidence: LineEvidence) -> Sign? {
    if evidence.has(.relatedLabel, at: index) { return .underRelated }
    if evidence.has(.keywordsLabel, at: index) { return .underKeywords }
    if evidence.has(.commentsLabel, at: index), index > evidence.layout.body.lowerBound {
      return .underComments
    }
    if evidence.has(.dateLabel, at: index) || evidence.has(.dateAlone, at: index) {
      return .underDate
    }
    return evidence.has(.credit, at: index) && index >= evidence.layout.body.upperBound
      ? .afterSource : nil
  }
}
