/// A day of the week; raw values count from Sunday = 0, as the Arabic names do (الأحد "the first").
package enum Weekday: Int, CaseIterable, Sendable {
  case sunday, monday, tuesday, wednesday, thursday, friday, saturday

  /// Its standard Arabic name with the article (CLDR `ar`, wide): «الأربعاء» for `wednesday`.
  package var arabicName: String { Self.arabicNames[rawValue] }

  /// Its English name.
  package var englishName: String { Self.englishNames[rawValue] }

  /// How many days later `other` comes, from 0 (the same day) to 6.
  package func days(until other: Weekday) -> Int {
    (other.rawValue - rawValue + 7) % 7
  }

  private static let englishNames = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  private static let arabicNames = [
    "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت",
  ]
}
