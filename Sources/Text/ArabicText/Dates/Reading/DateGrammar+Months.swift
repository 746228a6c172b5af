extension DateGrammar {
  /// A month by one name or two: «يناير», «كانون الثاني/يناير», «أيلول (سبتمبر)», «مارس آذار».
  func monthName(at index: Int) -> MonthName? {
    guard var name = singleMonthName(at: index) else { return nil }
    let link = word(name.next)
    let isLinked = link == .slash || link == .dash || link == .open
    guard let other = singleMonthName(at: isLinked ? name.next + 1 : name.next) else { return name }
    if other.month != name.month {
      if link == .slash { (name.last, name.next) = (other.month, other.next) }
      return name
    }
    if link == .open {
      guard word(other.next) == .close else { return name }
      return MonthName(month: name.month, next: other.next + 1, isDual: true)
    }
    guard isLinked || isPlain(name.next) else { return name }
    return MonthName(month: name.month, next: other.next, isDual: true)
  }

  private func singleMonthName(at index: Int) -> MonthName? {
    switch word(index) {
    case .month(let month): return MonthName(month: month, next: index + 1)
    case .homonymMonth(let month):
      guard !traits(index).contains(.hamzaBelow) else { return nil }
      let isHomonym = !traits(index).contains(.madda)
      return MonthName(month: month, next: index + 1, isHomonym: isHomonym)
    case .monthStem(let first, let second):
      switch word(index + 1) {
      case .ordinal(1), .first: return MonthName(month: first, next: index + 2)
      case .ordinal(2): return MonthName(month: second, next: index + 2)
      default: return nil
      }
    default: return nil
    }
  }

  /// The year after a month: «2015», «، 2015», «لعام 2020», «من العام الماضي», «من العام نفسه».
  func yearAfter(_ index: Int) -> FoundYear? {
    var index = index
    switch word(index) {
    case .comma, .dash, .slash: index += number(index + 1)?.digits == 4 ? 1 : 0
    default: break
    }
    index = skipping(.particle(.from), at: index)
    index = skipping(.particle(.within), at: index)
    if word(index) == .this, isUnit(index + 1, .year, .definite) {
      return FoundYear(year: frame.year, reference: .publication, next: index + 2)
    }
    guard isUnit(index, .year, .singular, .definite) else {
      return writtenYear(at: index).map(FoundYear.init)
    }
    if let direction = direction(index + 1) {
      let year = frame.year.map { $0 + direction }
      return writtenYear(at: index + 2).map(FoundYear.init)
        ?? FoundYear(year: year, reference: .publication, next: index + 2)
    }
    if word(index + 1) == .same {
      return FoundYear(year: anchor?.year, reference: .sentence, next: index + 2)
    }
    return (writtenYear(at: index + 1) ?? yearInWords(at: index + 1)).map(FoundYear.init)
  }

  /// «21 يناير 2015», «السادس من أكتوبر», «1 ربيع الآخر 1436 هـ», without clock or weekday.
  func dayAndMonth(at index: Int) -> DateReading? {
    guard isPlain(index) || number(index) == nil, let day = day(at: index) else { return nil }
    if let reading = dayOfRelativeMonth(day, at: index) { return reading }
    guard let name = monthName(at: day.next), name.last == nil else {
      return hijriDay(day, at: index)
    }
    if let year = yearAfter(name.next) {
      let value = year.year.flatMap { EDTF.day($0, name.month, day.value) }
      guard value != nil || year.year == nil else { return nil }
      return DateReading(value, .dayMonthYear, next: year.next, from: year.reference)
    }
    return dayWithoutYear(day.value, name, at: index)
  }

  /// «الرابع من هذا الشهر», «15 من الشهر الجاري».
  private func dayOfRelativeMonth(_ day: (value: Int, next: Int), at index: Int) -> DateReading? {
    let (offset, next): (Int, Int)
    if word(day.next) == .this, isUnit(day.next + 1, .month, .definite) {
      (offset, next) = (0, day.next + 2)
    } else if isUnit(day.next - 1, .month, .definite), let direction = direction(day.next) {
      (offset, next) = (direction, day.next + 1)
    } else {
      return nil
    }
    let value = frame.month(offset).flatMap { month in
      month.year.flatMap { EDTF.day($0, month.month ?? 1, day.value) }
    }
    return DateReading(value, .relativeMonth, next: next, from: .publication)
  }

  private func dayWithoutYear(_ day: Int, _ name: MonthName, at index: Int) -> DateReading? {
    let direction = direction(name.next)
    // «ثورة 25 يناير», «26 سبتمبر نت» name a thing by a day of some year.
    guard direction != nil || (word(index - 1) != .naming && word(name.next) != .naming) else {
      return nil
    }
    // 29 February is a day, though not of every year.
    guard day <= CivilDate.days(inMonth: name.month, of: 2000) else { return nil }
    let year = frame.year(ofMonth: name.month, day: day, direction: direction ?? 0)
    return DateReading(
      year.flatMap { EDTF.day($0, name.month, day) }, .dayMonth,
      next: name.next + (direction == nil ? 0 : 1), from: .publication)
  }

  /// A date that begins with its month.
  func monthAlone(at index: Int) -> DateReading? {
    guard let name = monthName(at: index) else { return nil }
    if let last = name.last { return monthPair(name, last, at: index) }
    if let reading = monthDayYear(name, at: index) { return completed(reading) }
    if let year = yearAfter(name.next) {
      return DateReading(
        year.year.flatMap { EDTF(year: $0, month: name.month) }, .monthYear, next: year.next,
        from: year.reference)
    }
    if let direction = direction(name.next) {
      return relativeMonth(name.month, direction, .relativeMonth, next: name.next + 1)
    }
    guard isMarkedMonth(name, at: index) else { return nil }
    return relativeMonth(name.month, 0, .month, next: name.next)
  }

  /// «يوليو/أغسطس 2014»: both months.
  private func monthPair(_ name: MonthName, _ last: Int, at index: Int) -> DateReading? {
    guard let found = yearAfter(name.next), let year = found.year else { return nil }
    let value = EDTF(
      from: EDTF(year: last < name.month ? year - 1 : year, month: name.month),
      through: EDTF(year: year, month: last))
    guard let value else { return nil }
    return DateReading(value, .range, next: found.next, from: found.reference)
  }

  /// «يناير 21، 2015», as translated pages have it.
  private func monthDayYear(_ name: MonthName, at index: Int) -> DateReading? {
    guard let day = number(name.next), day.digits <= 2 else { return nil }
    let next = skipping(.comma, at: name.next + 1)
    guard let year = writtenYear(at: next),
      let value = EDTF.day(year.year, name.month, day.value)
    else { return nil }
    return DateReading(value, .dayMonthYear, next: year.next)
  }

  private func relativeMonth(
    _ month: Int, _ direction: Int, _ rule: DateRule, next: Int
  ) -> DateReading {
    let year = frame.year(ofMonth: month, direction: direction)
    return DateReading(
      year.flatMap { EDTF(year: $0, month: month) }, rule, next: next, from: .publication)
  }

  /// Whether a month without day and year is meant as a date.
  ///
  /// Two names leave no doubt; one needs a preposition, «شهر» or a part of the month before it. «مارس ضغوطا» has none.
  private func isMarkedMonth(_ name: MonthName, at index: Int) -> Bool {
    if word(name.next) == .naming || word(index - 1) == .naming { return false }
    if name.isDual || scope == .value { return true }
    guard !name.isHomonym else { return false }
    switch word(index - 1) {
    case .particle(.within), .particle(.since), .particle(.during), .particle(.until),
      .particle(.by), .part, .unit(.month, .singular):
      return true
    default:
      return false
    }
  }

  /// «يوم غير معروف من مايو 2019», «شهر غير معروف من 2004».
  func unknownDay(at index: Int) -> DateReading? {
    unspecified(.day, monthAlone, at: index) ?? unspecified(.monthAndDay, yearAlone, at: index)
  }

  /// The same for a month.
  func unknownMonth(at index: Int) -> DateReading? {
    unspecified(.month, yearAlone, at: index)
  }

  private func unspecified(
    _ digits: EDTFDate.Unspecified, _ span: (Int) -> DateReading?, at index: Int
  ) -> DateReading? {
    guard word(index) == .unknown, word(index + 1) == .unknown,
      word(index + 2) == .particle(.from), let reading = span(index + 3),
      var date = reading.value?.single
    else { return nil }
    date.unspecified = digits
    return DateReading(EDTF(date), .monthYear, next: reading.next)
  }
}
