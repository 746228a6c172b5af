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
    if let direction = direction(next) {
      return relativeWeekday(weekday, direction, next: next + 1)
    }
    if word(next) == .particle(.from), isUnit(next + 1, .week, .definite),
      let direction = direction(next + 2)
    {
      let day = frame.monday(weeks: direction)?
        .adding(days: Weekday.monday.days(until: weekday))
      return DateReading(
        day.map { EDTF($0) }, .relativeWeekday, next: next + 3, from: .publication, weekday: weekday
      )
    }
    guard !isHabit(index), word(next) != .epithet, word(next) != .naming else { return nil }
    if case .ordinal = word(next) { return nil }
    return relativeWeekday(weekday, 0, next: next)
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
      guard offset != 0 || isToday(index) else { return nil }
      return dayOffset(offset, nil, next: next)
    }
    let end = closing == .close ? place + 2 : place + 1
    if var reading = dateBeside(end) {
      reading.weekday = weekday
      return completed(checked(reading))
    }
    return dayOffset(offset, weekday, next: end)
  }

  /// «بعد غد», «بعد غد الخميس».
  func dayAfterTomorrow(at index: Int) -> DateReading? {
    guard word(index) == .particle(.after), word(index + 1) == .morrow else { return nil }
    guard case .weekday(let weekday) = word(index + 2) else {
      return dayOffset(2, nil, next: index + 2)
    }
    return dayOffset(2, weekday, next: index + 3)
  }

  private func offsetOfDay(at index: Int) -> (offset: Int, next: Int)? {
    switch word(index) {
    case .unit(.day, .definite): return (0, index + 1)
    case .yesterday: return word(index + 1) == .ordinal(1) ? (-2, index + 2) : (-1, index + 1)
    case .first:
      let next = skipping(.particle(.from), at: index + 1)
      return word(next) == .yesterday ? (-2, next + 1) : nil
    case .tomorrow, .morrow: return (1, index + 1)
    default: return nil
    }
  }

  /// Whether «اليوم» alone is the day of publication: neither «روسيا اليوم» nor «اليوم العالمي» nor
  /// «حتى اليوم».
  private func isToday(_ index: Int) -> Bool {
    guard isPlain(index) else { return false }
    switch word(index - 1) {
    case .naming, .this, .particle: return false
    default: break
    }
    switch word(index + 1) {
    case .ordinal, .same, .naming, .epithet, .direction, .first, .last: return false
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
      day = frame.weekday(weekday, direction: offset)
    }
    return DateReading(
      day.map { EDTF($0) }, .relativeDay, next: next, from: .publication, weekday: weekday,
      warning: warning)
  }

  private func relativeWeekday(_ weekday: Weekday, _ direction: Int, next: Int) -> DateReading {
    DateReading(
      frame.weekday(weekday, direction: direction).map { EDTF($0) },
      direction == 0 ? .weekday : .relativeWeekday, next: next, from: .publication, weekday: weekday
    )
  }

  /// The date beside a weekday: «، 5 أيلول 2013», «الموافق 11 سبتمبر 2001», «(17 أكتوبر)».
  private func dateBeside(_ index: Int) -> DateReading? {
    var index = index
    var isOpen = false
    loop: for _ in 0..<4 {
      switch word(index) {
      case .comma, .colon, .dash, .mark, .corresponding, .label: break
      case .open: isOpen = true
      case .other where word(index - 1) == .corresponding && isShort(index, 4): break
      default: break loop
      }
      index += 1
    }
    return (plainDate(at: index) ?? clockBeforeDate(at: index)).flatMap { closed($0, isOpen) }
  }

  /// Compares the date with the weekday printed beside it, which also decides between day first and
  /// month first, and between the two days a Hijri date can be.
  private func checked(_ reading: DateReading) -> DateReading {
    guard let weekday = reading.weekday, let day = reading.value?.civilDate else { return reading }
    var reading = reading
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

  /// Whether the weekday is one of every week or part of a name: «أيام الجمعة», «صلاة الجمعة».
  private func isHabit(_ index: Int) -> Bool {
    var before = index - 1
    while case .weekday = word(before), before > index - 7 { before -= 1 }
    if isUnit(before, .day, .singular) { before -= 1 }
    return word(before) == .naming || isUnit(before, .day, .plural)
  }
}
