import ArabicText

/// Sees the name or the office of the author where a column ends with it: «* كاتب من الأردن».
struct SignatureCue: Cue {
  /// Those who write, whom a line may name without more.
  static let writers = PhraseList(
    """
    كاتب، كاتبة، الكاتب، الكاتبة، باحث، باحثة، أكاديمي، أكاديمية، محلل، أستاذ، أستاذة، رئيس تحرير
    صحافي، صحافية، صحفي، صحفية، إعلامي، إعلامية، روائي، روائية، شاعر، شاعرة، ناقد، ناقدة، مفكر، مؤرخ
    """)

  /// Others, of whom headlines speak too: a star says that the author is meant.
  static let offices = PhraseList(
    """
    خبير، خبيرة، مدير، مديرة، سفير، دبلوماسي، ناشط، ناشطة، عضو، نائب، وزير، رئيس، محام، محامية، اقتصادي
    مستشار، مستشارة، مترجم، مترجمة، عميد، جامعي، طبيب، طبيبة
    """)
  private static let longest = 140

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices {
      let line = evidence.lines[index]
      guard line.length <= Self.longest, line.openings.contains(.office) else { continue }
      let isWriter = Self.writers.begins(line.subject)
      if line.text.utf8.first == UInt8(ascii: "*"), isWriter || Self.offices.begins(line.subject) {
        evidence.add(.officeWithStar, at: index)
      } else if isWriter, line.wordCount <= 8, line.ending != .mark {
        evidence.add(.office, at: index)
      }
    }
  }
}
