import ArabicText

/// The day of publication as the lead gives it away: «اليوم الاثنين 20 يوليو 2015», «أمس الأحد (19
/// يوليو/تموز 2015)».
///
/// Papers write «اليوم» and «أمس» of the day they are printed. Only a date written out in full beside
/// such a word says which day that is, so nothing is reckoned from a weekday alone, which every week
/// has.
enum DayOfLead {
  /// How many lines of text are the lead.
  private static let reach = 3

  /// The day, if the lead names it and all that it says agrees; likely, for a report may be printed
  /// a day after it was written.
  static func publication(_ manuscript: Manuscript) -> Publication? {
    let reader = DateReader()
    var found: [(day: CivilDate, mention: DateMention, line: Int)] = []
    for line in manuscript.text.prefix(reach) {
      let mentions = reader.mentions(in: line.text).filter { mention in
        mention.reference == .none && mention.warning == nil && !mention.edtf.isInterval
      }
      guard !mentions.isEmpty else { continue }
      let scalars = Array(line.text.unicodeScalars)
      for mention in mentions {
        guard let day = mention.edtf.civilDate, let offset = offset(before: mention, in: scalars)
        else { continue }
        found.append((day.adding(days: offset), mention, line.number))
      }
    }
    guard let first = found.first, Set(found.map(\.day)).count == 1 else { return nil }
    return Publication(
      edtf: EDTF(first.day), printed: first.mention.text, basis: .relative, line: first.line,
      confidence: .likely)
  }
}

extension DayOfLead {
  /// How many scalars before a date its day word may stand: «اليوم الاثنين، الموافق ».
  private static let distance = 26

  /// How many days after the date the text was written: 0 after «اليوم», 1 after «أمس».
  private static func offset(before mention: DateMention, in scalars: [Unicode.Scalar]) -> Int? {
    let end = min(mention.range.lowerBound, scalars.count)
    let words = scalars[max(0, end - distance)..<end]
      .split { !$0.properties.isAlphabetic }.suffix(4)
      .map { Phrase.subject(String(String.UnicodeScalarView($0))) }
    for word in (words + [Phrase.subject(mention.text)]).reversed() {
      if today.begins(word) { return 0 }
      if yesterday.begins(word) { return 1 }
      guard company.covers(word) || word == Phrase.subject(mention.text) else { return nil }
    }
    return nil
  }

  private static let today = PhraseList("اليوم")
  private static let yesterday = PhraseList("أمس، امس")
  /// What may stand between the word and the date.
  private static let company = PhraseList(
    "الأحد، الاثنين، الإثنين، الثلاثاء، الأربعاء، الخميس، الجمعة، السبت، الموافق، يوم، مساء، صباح"
  )
}
