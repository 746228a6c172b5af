import ArabicText

/// Whether a printed date such as 05/06/2014 begins with its day or its month, by what the text says of
/// its own day.
///
/// «اليوم الخميس» names the weekday of one of the two days, and a day that the text tells of as past
/// cannot come after that of publication. Where neither decides, the day comes first and stays
/// doubtful.
enum DateOrder {
  /// The date as the text wants it, no longer doubtful; the same date where it says nothing.
  static func settled(
    _ date: Manuscript.PrintedDate, by lines: some Sequence<String>
  ) -> Manuscript.PrintedDate {
    guard date.isDoubtful, let day = date.edtf.civilDate,
      let other = DateStamp.read(date.printed)?.publication.alternative?.civilDate,
      other != day, (other.month, other.day) == (day.day, day.month)
    else { return date }
    var (forDay, forOther) = (0, 0)
    for line in lines {
      let (first, second) = (contradictions(of: day, line), contradictions(of: other, line))
      forOther += first
      forDay += second
    }
    guard forDay == 0 || forOther == 0, forDay != forOther else { return date }
    let value = forDay > 0 ? date.edtf : date.edtf.replacing(day: other)
    return Manuscript.PrintedDate(
      edtf: value, printed: date.printed, line: date.line, isDoubtful: false)
  }

  /// How often a line contradicts a day of publication.
  private static func contradictions(of day: CivilDate, _ line: String) -> Int {
    DateReader().mentions(in: line, reference: EDTF(day)).count { mention in
      switch mention.reference {
      case .publication: mention.rule == .relativeDay && mention.warning != nil
      case .none:
        mention.alternative == nil && mention.edtf.civilDate.map { $0 > day } ?? false
          && !FutureCue.stands(by: mention, in: line)
      case .sentence: false
      }
    }
  }
}
