/// Days and weeks by their place in a month or year.
extension DateGrammar {
  /// «أول خميس من مارس 2015», «آخر يوم من أكتوبر», «اليوم الأخير من 2014».
  func ordinalDay(at index: Int) -> DateReading? {
    var (place, day) = (index, index + 1)
    if isUnit(index, .day, .definite) { (place, day) = (index + 1, index) }
    guard let position = position(at: place) else { return nil }
    let next = max(position.next, day + 1)
    if case .unit(.day, let form) = word(day), form == .singular || form == .definite {
      return dated(at: next, .ordinalDay) { Self.day(position.value, of: $0) }
    }
    // «ثاني أيام شهر تموز».
    if isUnit(day, .day, .plural), position.value > 0 {
      return dated(at: next, .ordinalDay, isLinked: true) { Self.day(position.value, of: $0) }
    }
    if isUnit(day, .week, .singular) {
      return dated(at: next, .ordinalDay) { Self.week(position.value, of: $0) }
    }
    guard let weekday = plainWeekday(at: day) else { return nil }
    return dated(at: next, .ordinalDay) { Self.day(weekday, position.value, of: $0) }
  }

  /// «الخميس الأول من مارس 2015», «الجمعة الأخيرة من نوفمبر».
  func ordinalWeekday(at index: Int) -> DateReading? {
    guard case .weekday(let weekday) = word(index), let position = position(at: index + 1),
      position.value <= 5
    else { return nil }
    // «السبت الأول من أكتوبر 2011» is the first of the month if that was a Saturday.
    if let day = plainDate(at: index + 1)?.value?.civilDate, day.weekday == weekday { return nil }
    return dated(at: position.next, .ordinalDay) { Self.day(weekday, position.value, of: $0) }
  }

  /// «الأسبوع الثالث من يونيو 2014», «الأسبوع 24 من سنة 2014».
  func ordinalWeek(at index: Int) -> DateReading? {
    guard isUnit(index, .week, .definite) else { return nil }
    let number = number(index + 1).map { ($0.value, index + 2) }
    guard let (value, next) = position(at: index + 1) ?? number else { return nil }
    return dated(at: next, .ordinalDay) { Self.week(value, of: $0) }
  }

  /// «الأول» 1, «أول» 1, «الأخير» and «آخر» -1, and the index after it.
  private func position(at index: Int) -> (value: Int, next: Int)? {
    switch word(index) {
    case .first: (1, index + 1)
    case .last, .latest: (-1, index + 1)
    default: ordinal(at: index)
    }
  }

  /// A weekday without its article: «خميس», «جمعة», «اثنين».
  private func plainWeekday(at index: Int) -> Weekday? {
    switch word(index) {
    case .plainWeekday(let weekday): weekday
    case .cardinal(1): .sunday
    case .cardinal(2): .monday
    default: nil
    }
  }

  /// What a position is in the month or year that follows «من» or «في».
  private func dated(
    at index: Int, _ rule: DateRule, isLinked: Bool = false,
    _ value: (ClosedRange<CivilDate>) -> EDTF?
  ) -> DateReading? {
    guard
      isLinked || word(index) == .particle(.from) || word(index) == .particle(.within)
        || traits(index).contains(.preposition)
    else { return nil }
    let start = skipping(.particle(.from), at: skipping(.particle(.within), at: index))
    guard var reading = spanAfter(start) else { return nil }
    reading.value = reading.value.flatMap { span in
      guard let first = span.earliest, let last = span.latest, first <= last else { return nil }
      return value(first...last)
    }
    reading.rule = rule
    return reading
  }

  /// A month, Hijri month or year, with or without a year of its own.
  func spanAfter(_ index: Int) -> DateReading? {
    let place = isUnit(index, .month, .singular) ? index + 1 : index
    if let name = monthName(at: place), name.last == nil {
      if let reading = monthAlone(at: place) { return reading }
      let year = frame.year(ofMonth: name.month, occurrence(at: index))
      return DateReading(
        year.flatMap { EDTF(year: $0, month: name.month) }, .month, next: name.next,
        from: .publication)
    }
    guard let reading = point(at: place) ?? yearAlone(at: place), let value = reading.value,
      value.civilDate == nil
    else { return nil }
    return reading
  }

  private static func day(_ position: Int, of span: ClosedRange<CivilDate>) -> EDTF? {
    let day =
      position > 0
      ? span.lowerBound.adding(days: position - 1) : span.upperBound.adding(days: position + 1)
    return span.contains(day) ? EDTF(day) : nil
  }

  private static func day(
    _ weekday: Weekday, _ position: Int, of span: ClosedRange<CivilDate>
  ) -> EDTF? {
    let day =
      position > 0
      ? span.lowerBound.adding(
        days: span.lowerBound.weekday.days(until: weekday) + (position - 1) * 7)
      : span.upperBound.adding(days: -weekday.days(until: span.upperBound.weekday))
    return span.contains(day) ? EDTF(day) : nil
  }

  /// The first week of a month begins with its first day; those of a year are counted from the
  /// Monday of the week that has its first Thursday (ISO 8601).
  private static func week(_ position: Int, of span: ClosedRange<CivilDate>) -> EDTF? {
    if span.upperBound.dayNumber - span.lowerBound.dayNumber > 360, position > 0 {
      let thursday = span.lowerBound.weekday.days(until: .thursday)
      let monday = span.lowerBound.adding(days: thursday - 3 + (position - 1) * 7)
      return position <= 53 ? EDTF.days(monday, monday.adding(days: 6)) : nil
    }
    guard position > 0 else {
      return EDTF.days(span.upperBound.adding(days: -6), span.upperBound)
    }
    let first = span.lowerBound.adding(days: (position - 1) * 7)
    guard span.contains(first) else { return nil }
    return EDTF.days(first, min(first.adding(days: 6), span.upperBound))
  }
}
