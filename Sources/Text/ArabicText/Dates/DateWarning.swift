/// Two parts of a printed date that contradict each other; what is left out of the value.
package enum DateWarning: Hashable, Sendable {
  /// The weekday that is printed is not that of the date.
  case weekdayMismatch(printed: Weekday, actual: Weekday)
  /// The Hijri date that is printed is more than one day from the Gregorian one.
  case calendarMismatch(hijri: HijriDate, civil: CivilDate)
}

extension DateWarning {
  /// What an editor is told.
  package var message: String {
    switch self {
    case .weekdayMismatch(let printed, let actual):
      "the weekday that is written, \(printed.arabicName) (\(printed.englishName)), is not that of the "
        + "date, \(actual.arabicName) (\(actual.englishName)); see which of the two is right"
    case .calendarMismatch(let hijri, let civil):
      "the Hijri date that is written, \(hijri.year)-\(hijri.month)-\(hijri.day), is not the day "
        + "\(civil.description); see which of the two is right"
    }
  }

  /// The same in Arabic.
  package var arabicMessage: String {
    switch self {
    case .weekdayMismatch(let printed, let actual):
      "اليوم المكتوب، \(printed.arabicName)، ليس يوم هذا التاريخ، وهو \(actual.arabicName)؛ انظر أيهما "
        + "الصحيح"
    case .calendarMismatch(let hijri, let civil):
      "التاريخ الهجري المكتوب، \(hijri.day)/\(hijri.month)/\(hijri.year)، لا يوافق الميلادي "
        + "\(civil.day)/\(civil.month)/\(civil.year)؛ انظر أيهما الصحيح"
    }
  }
}
