import ArabicText

/// Sees what word processors and pages leave behind, and the keys of a metadata header.
struct LeftoverCue: Cue {
  static let leftovers = PhraseList(
    "Top of Form، Bottom of Form، INCLUDEPICTURE، MERGEFORMAT، تم قراءة الموضوع، HYPERLINK، null، undefined"
  )
  static let keys = PhraseList(
    """
    title، url، date، author، source، category، section، tags، keywords، text، content، id، link، العنوان، الرابط
    التاريخ، الكاتب، المصدر، القسم، التصنيف، النص، المحتوى، رابط، عنوان
    """)
  private static let longestKey = 16

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices {
      let line = evidence.lines[index]
      if line.openings.contains(.leftover), Self.leftovers.begins(line.subject) {
        evidence.add(.leftover, at: index)
      }
      guard line.openings.contains(.field) else { continue }
      let opening = line.text.unicodeScalars.prefix(Self.longestKey)
      guard let colon = opening.firstIndex(of: ":"),
        Self.keys.fills(Phrase.subject(opening[..<colon]))
      else { continue }
      evidence.add(.metadataKey, at: index)
    }
  }
}
