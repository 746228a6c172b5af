/// Two parts of a printed date that contradict each other; what is left out of the value.
package enum DateWarning: Hashable, Sendable {
  /// The weekday that is printed is not that of the date.
  case weekdayMismatch(printed: Weekday, actual: Weekday)
  /// The Hijri date that is printed is more than one day from the Gregorian one.
  case calendarMismatch(hijri: HijriDate, civil: CivilDate)
}
