import ArabicText

/// Labels the name or the office of the author where a column ends with it: «* كاتب من الأردن».
struct SignatureRule: LineRule {
  /// Those who write, whom a line may name without more.
  private static let writers = PhraseList(
    """
    كاتب، كاتبة، الكاتب، الكاتبة، باحث، باحثة، أكاديمي، أكاديمية، محلل، أستاذ، أستاذة، رئيس تحرير
    صحافي، صحافية، صحفي، صحفية، إعلامي، إعلامية، روائي، روائية، شاعر، شاعرة، ناقد، ناقدة، مفكر، مؤرخ
    """)

  /// Others, of whom headlines speak too: a star says that the author is meant.
  private static let offices = PhraseList(
    """
    خبير، خبيرة، مدير، مديرة، سفير، دبلوماسي، ناشط، ناشطة، عضو، نائب، وزير، رئيس، محام، محامية، اقتصادي
    مستشار، مستشارة، مترجم، مترجمة، عميد، جامعي، طبيب، طبيبة
    """)

  func apply(to labelling: inout Labelling) {
    guard let last = labelling.lastParagraph else { return }
    let tail = labelling.open.drop { $0 <= last }
    if let index = tail.first, index == last + 1 || labelling.label(at: index - 1) == .signature,
      let reason = Self.reason(labelling.lines[index])
    {
      labelling.label(index, .signature, because: reason)
    }
    // A closed line with a star after the text is a note on the author.
    guard last > (labelling.firstParagraph ?? 0) + 1 else { return }
    let line = labelling.lines[last]
    if line.length <= Self.longestNote, Self.hasStar(line) {
      labelling.label(last, .signature, because: "a note on the author, under the text")
    }
  }
}

extension SignatureRule {
  private static let longestNote = 140

  private static func hasStar(_ line: Line) -> Bool {
    line.text.utf8.first == UInt8(ascii: "*")
      && (writers.begins(line.subject) || offices.begins(line.subject))
  }

  private static func reason(_ line: Line) -> String? {
    guard line.wordCount <= 14, line.ending != .mark else { return nil }
    if (writers.begins(line.subject) && line.wordCount <= 8) || hasStar(line) {
      return "the office of the author, under the text"
    }
    let name = Trimming.marks(line.text.unicodeScalars.drop { $0 == "*" || $0 == "•" })
    if line.ending == .open, PersonNames.cover(name, Phrase.subject(name)) {
      return "a person's name under the text"
    }
    return nil
  }
}
