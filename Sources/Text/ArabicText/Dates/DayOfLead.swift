/// The day of publication as the lead gives it away: «اليوم الاثنين 20 يوليو 2015», «أمس الأحد (19
/// يوليو/تموز 2015)».
///
/// Papers write «اليوم» and «أمس» of the day they are printed. Only a date written out in full beside
/// such a word says which day that is, so nothing is reckoned from a weekday alone, which every week
/// has.
package enum DayOfLead {
  /// A day, and the date from which it follows.
  package struct Found: Sendable {
    /// The day of publication.
    package let day: CivilDate
    /// The first date that says so.
    package let mention: DateMention
    /// The line of that date, by its place among those of the lead, 0-based.
    package let line: Int
  }

  /// How many lines of text are the lead.
  private static let reach = 3

  /// The day, if the first of these lines of text name it and all that they say agrees.
  package static func found(in lines: some Sequence<String>) -> Found? {
    let reader = DateReader()
    var found: [Found] = []
    for (number, line) in lines.prefix(reach).enumerated() {
      let mentions = reader.mentions(in: line).filter { mention in
        mention.reference == .none && mention.warning == nil && !mention.edtf.isInterval
      }
      guard !mentions.isEmpty else { continue }
      let scalars = Array(line.unicodeScalars)
      for mention in mentions {
        guard let day = mention.edtf.civilDate, let offset = offset(before: mention, in: scalars)
        else { continue }
        found.append(Found(day: day.adding(days: offset), mention: mention, line: number))
      }
    }
    return Set(found.map(\.day)).count == 1 ? found.first : nil
  }

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
