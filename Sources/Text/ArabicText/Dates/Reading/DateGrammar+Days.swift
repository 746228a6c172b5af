extension DateGrammar {
  /// A weekday with its date («الأربعاء 21 يناير 2015»), with a direction («الأحد الماضي»), or alone.
  func weekday(at index: Int) -> DateReading? {
    guard case .weekday(let weekday) = word(index) else { return nil }
    let next = index + 1
    if var reading = dateBeside(next) {
      reading.weekday = weekday
      return completed(checked(reading))
    }
    if word(next) == .yesterday { return dayOffset(-1, weekday, next: next + 1) }
    if let relation = relation(at: next) {
      let value = frame.weekday(weekday, Occurrence(offset: relation.offset))
      return reading(of: weekday, value, .relativeWeekday, next: relation.next)
    }
    let span = skipping(.particle(.from), at: next)
    if span > next, isUnit(span, .week, .definite), let relation = relation(at: span + 1) {
      let day = frame.monday(weeks: relation.offset)?
        .adding(days: Weekday.monday.days(until: weekday))
      return reading(of: weekday, day, .relativeWeekday, next: relation.next)
    }
    guard !isHabit(index), !isNoDate(after: next) else { return nil }
    return reading(of: weekday, frame.weekday(weekday, occurrence(at: index)), .weekday, next: next)
  }

  private func reading(
    of weekday: Weekday, _ day: CivilDate?, _ rule: DateRule, next: Int
  ) -> DateReading {
    DateReading(day.map { EDTF($0) }, rule, next: next, from: .publication, weekday: weekday)
  }

  /// Whether what follows makes a weekday a name, «الجمعة العظيمة», or part of a date that cannot be
  /// read: «الخميس، 16 توبوت 5775».
  private func isNoDate(after next: Int) -> Bool {
    switch word(next) {
    case .epithet, .naming, .feastDay, .every, .ordinal, .following, .latest, .last: return true
    default: break
    }
    // «الاثنين من كل أسبوع».
    if word(next) == .particle(.from), word(next + 1) == .every { return true }
    // «الأحد عشر» is eleven.
    if word(next) == .cardinal(10), isPlain(next) { return true }
    let day = skipping(.comma, at: next)
    guard let number = number(day), number.digits <= 2 else { return false }
    return (day + 1...day + 3).contains { self.number($0)?.digits == 4 } && !isClock(at: day)
  }

  private func isClock(at index: Int) -> Bool {
    word(index + 1) == .colon && isGlued(index + 1)
  }

  /// «اليوم الجمعة», «أمس (الأحد)», «أول من أمس», «غدا الاثنين», «اليوم».
  func relativeDay(at index: Int) -> DateReading? {
    guard let (offset, next) = offsetOfDay(at: index) else { return nil }
    // «أمس (الأحد)», «اليوم، الأربعاء،».
    let closing: TimeWord? =
      switch word(next) {
      case .open: .close
      case .comma: .comma
      default: nil
      }
    let place = closing == nil ? next : next + 1
    guard case .weekday(let weekday) = word(place), isPlain(place),
      closing == nil || word(place + 1) == closing
    else {
      guard offset == 0 ? isToday(index) : isDay(index, next) else { return nil }
      return dayOffset(offset, nil, next: next)
    }
    let end = closing == .close ? place + 2 : place + 1
    if var reading = dateBeside(end) {
      reading.weekday = weekday
      return completed(checked(reading))
    }
    return dayOffset(offset, weekday, next: end)
  }

  /// «بعد غد», «بعد غد الخميس», «قبل أمس».
  func dayAway(at index: Int) -> DateReading? {
    let offset: Int
    switch (word(index), word(index + 1)) {
    case (.particle(.after), .morrow), (.particle(.after), .tomorrow): offset = 2
    case (.particle(.before), .yesterday): offset = -2
    default: return nil
    }
    guard case .weekday(let weekday) = word(index + 2) else {
      return dayOffset(offset, nil, next: index + 2)
    }
    return dayOffset(offset, weekday, next: index + 3)
  }

  /// «هذا اليوم»; «في مثل هذا اليوم من عام 1987» is the same day of another year.
  func thisDay(at index: Int) -> DateReading? {
    guard word(index) == .this, isUnit(index + 1, .day, .definite) else { return nil }
    guard word(index - 1) == .like else {
      return isNaming(index - 1) ? nil : dayOffset(0, nil, next: index + 2)
    }
    let next = index + 2
    let away: (year: Int?, reference: DateReference, next: Int)
    if let year = yearAfter(next) {
      away = (year.year, year.reference, year.next)
    } else if word(next) == .particle(.before), let span = length(at: next + 1), span.unit == .year
    {
      away = (frame.year.map { $0 - span.count }, .publication, span.next)
    } else {
      return nil
    }
    let value = away.year.flatMap { year in
      frame.day.flatMap { EDTF.day(year, $0.month, $0.day) }
    }
    return DateReading(value, .relativeDay, next: away.next, from: .publication)
  }

  private func offsetOfDay(at index: Int) -> (offset: Int, next: Int)? {
    switch word(index) {
    case .unit(.day, .definite):
      // «اليوم السابق» counts from a date told before, if there is one.
      guard word(index + 1) == .direction(-1) else { return (0, index + 1) }
      return anchor == nil ? (-1, index + 2) : nil
    case .yesterday: return word(index + 1) == .ordinal(1) ? (-2, index + 2) : (-1, index + 1)
    case .definiteDay(let offset):
      return isDefiniteDay(index, offset) ? (offset, index + 1) : nil
    case .first:
      let next = skipping(.particle(.from), at: index + 1)
      return word(next) == .yesterday ? (-2, next + 1) : nil
    case .night: return relation(at: index + 1).flatMap { $0.offset < 0 ? $0 : nil }
    case .tomorrow, .morrow: return (1, index + 1)
    default: return nil
    }
  }

  private func isDefiniteDay(_ index: Int, _ offset: Int) -> Bool {
    switch word(index - 1) {
    case .unit(.day, .singular), .dayPeriod: true
    default: offset < 0 && traits(index).contains(.preposition)
    }
  }

  /// Whether «أمس» or «غدا» alone is a day: neither «لم أمس» nor «غدا مشرقا».
  private func isDay(_ index: Int, _ next: Int) -> Bool {
    word(index - 1) != .negation && word(next) != .epithet
  }

  /// Whether «اليوم» alone is the day of publication: neither «روسيا اليوم» nor «اليوم العالمي» nor
  /// «حتى اليوم».
  private func isToday(_ index: Int) -> Bool {
    guard isPlain(index) else { return false }
    switch word(index - 1) {
    case .naming, .every, .this, .particle: return false
    default: break
    }
    switch word(index + 1) {
    case .ordinal, .same, .naming, .epithet, .direction, .first, .last, .following, .honorific:
      return false
    case .other: return !traits(index + 1).contains(.article)
    default: return true
    }
  }

  /// Where a printed weekday contradicts the offset, the weekday decides: it is a later slip that
  /// says «اليوم الخميس» in a text of Friday.
  private func dayOffset(_ offset: Int, _ weekday: Weekday?, next: Int) -> DateReading {
    var day = frame.day?.adding(days: offset)
    var warning: DateWarning?
    if let weekday, let counted = day, counted.weekday != weekday {
      warning = .weekdayMismatch(printed: weekday, actual: counted.weekday)
      let occurrence = offset == 0 ? Occurrence.latest : Occurrence(offset: offset.signum())
      day = frame.weekday(weekday, occurrence)
    }
    return DateReading(
      day.map { EDTF($0) }, .relativeDay, next: next, from: .publication, weekday: weekday,
      warning: warning)
  }

  /// The date beside a weekday: «، 5 أيلول 2013», «الموافق 11 سبتمبر 2001», «(17 أكتوبر)».
  private func dateBeside(_ index: Int) -> DateReading? {
    var index = index
    var isOpen = false
    loop: for _ in 0..<4 {
      switch word(index) {
      case .comma, .colon, .dash, .mark, .corresponding, .label, .latest: break
      case .particle(.within) where number(index + 1) != nil: break
      case .open: isOpen = true
      case .other where word(index - 1) == .corresponding && isShort(index, 4): break
      // «الـ22» is an article glued to its number.
      case .other where isGlued(index + 1) && number(index + 1) != nil && isShort(index, 8): break
      default: break loop
      }
      index += 1
    }
    let date =
      plainDate(at: index) ?? clockBeforeDate(at: index) ?? dayAndMonthInDigits(at: index)
      ?? spacedDate(at: index) ?? monthDayYear(at: index)
    return date.flatMap { closed($0, isOpen) }
  }

  /// Compares the date with the weekday printed beside it, which also decides between day first and
  /// month first, and between the two days a Hijri date can be.
  private func checked(_ reading: DateReading) -> DateReading {
    guard let weekday = reading.weekday, let day = reading.value?.civilDate else { return reading }
    var reading = reading
    if reading.rule == .dayMonth, reading.isYearOpen, day.weekday != weekday,
      let value = nearest(day, weekday)
    {
      reading.value = EDTF(value)
      return reading
    }
    let alternative = reading.alternative?.civilDate
    reading.alternative = nil
    guard day.weekday != weekday else { return reading }
    if let alternative, alternative.weekday == weekday {
      reading.value = EDTF(alternative)
    } else if reading.hijri != nil,
      let neighbour = [-1, 1].map(day.adding(days:)).first(where: { $0.weekday == weekday })
    {
      reading.value = EDTF(neighbour)
    } else {
      reading.warning = .weekdayMismatch(printed: weekday, actual: day.weekday)
    }
    return reading
  }

  /// The same day of the year before or after, if it is that weekday.
  private func nearest(_ day: CivilDate, _ weekday: Weekday) -> CivilDate? {
    [1, -1].lazy.compactMap { CivilDate(year: day.year + $0, month: day.month, day: day.day) }
      .first { $0.weekday == weekday }
  }

  /// Whether the weekday is one of every week or part of a name: «أيام الجمعة», «صلاة الجمعة».
  private func isHabit(_ index: Int) -> Bool {
    var before = index - 1
    while case .weekday = word(before), before > index - 7 { before -= 1 }
    if isUnit(before, .day, .singular) { before -= 1 }
    // «بين الاثنين» are two, of weekdays a second follows.
    if word(before) == .particle(.between), before == index - 1, word(index + 1) != .particle(.and)
    {
      guard case .weekday = word(index + 1), !isPlain(index + 1) else { return true }
    }
    // «يوميا من الأحد إلى الخميس».
    if word(before) == .particle(.to) {
      before -= 1
      while case .weekday = word(before), before > index - 7 { before -= 1 }
    }
    if word(before) == .particle(.from) {
      if word(before - 1) == .regularly { return true }
      // «أيام العمل من الأحد إلى الخميس».
      let noun = word(before - 1) == .other ? before - 2 : before - 1
      if isUnit(noun, .day, .plural, .definitePlural) { return true }
    }
    if word(before) == .regularly { return true }
    return isNaming(before) || isUnit(before, .day, .plural, .definitePlural)
  }
}
