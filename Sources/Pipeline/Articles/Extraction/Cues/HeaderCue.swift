import ArabicText

/// Sees the header in which a scraper kept the fields of an article: «title: …», «الكاتب: …».
///
/// Two such lines at the head of a text are no chance: they have the labels that their keys say.
struct HeaderCue: Cue {
  private static let fewest = 2
  private static let longestKey = 20

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices where Self.key(of: evidence.lines[index]) != nil {
      evidence.add(.metadataKey, at: index)
    }
    let head = evidence.lines.indices.prefix {
      evidence.has(.metadataKey, at: $0) || evidence.has(.noLetters, at: $0)
    }.filter { evidence.has(.metadataKey, at: $0) && evidence.lines[$0].markup == nil }
    guard head.count >= Self.fewest else { return }
    var hasTitle = false
    for index in head {
      let label = Self.key(of: evidence.lines[index]).map(MetadataKeys.label) ?? .furniture
      evidence.clamp(index, to: LabelSet(label == .title && hasTitle ? .repeatedTitle : label))
      if label == .title { hasTitle = true }
    }
  }

  /// The key that a line opens with, folded; `nil` where there is none.
  private static func key(of line: Line) -> [UInt8]? {
    guard line.openings.contains(.field) else { return nil }
    let opening = line.text.unicodeScalars.prefix(longestKey)
    guard let colon = opening.firstIndex(of: ":") else { return nil }
    let key = Phrase.subject(opening[..<colon])
    return MetadataKeys.all.fills(key) ? key : nil
  }
}
