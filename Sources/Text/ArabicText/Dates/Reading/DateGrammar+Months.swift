extension DateGrammar {
  /// A month by one name or two: «يناير», «كانون الثاني/يناير», «أيلول (سبتمبر)», «مارس آذار».
  func monthName(at index: Int) -> MonthName? {
    guard var name = singleMonthName(at: index) else { return nil }
    name.next = skipping(.honorific, at: name.next)
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
      // «كانون2», as Joomla writes them, and «15 كانون 2 2012».
      case .number(1, digits: 1) where isGlued(index + 1) || isInDate(index):
        return MonthName(month: first, next: index + 2)
      case .number(2, digits: 1) where isGlued(index + 1) || isInDate(index):
        return MonthName(month: second, next: index + 2)
      default: return nil
      }
    case .monthInitial(let first, let second):
      guard isGlued(index + 1), isBetweenDayAndYear(index) else { return nil }
      switch word(index + 1) {
      case .number(1, digits: 1): return MonthName(month: first, next: index + 2)
      case .number(2, digits: 1): return MonthName(month: second, next: index + 2)
      default: return nil
      }
    default: return nil
    }
  }

  private func isBetweenDayAndYear(_ index: Int) -> Bool {
    let isSign = { [.slash, .dash].contains(word($0)) }
    let day = isSign(index - 1) ? index - 2 : index - 1
    let year = isSign(index + 2) ? index + 3 : index + 2
    return day >= 0 && number(day).map { $0.digits <= 2 } == true && number(year)?.digits == 4
  }

  /// Whether the stem of a month's name and the number after it stand between a day and a year, or a
  /// second name.
  private func isInDate(_ index: Int) -> Bool {
    if word(index + 2) == .slash || word(index + 2) == .open {
      if case .month = word(index + 3) { return true }
    }
    let isSign = [.slash, .dash, .comma].contains(word(index + 2))
    if number(index + (isSign ? 3 : 2))?.digits == 4 { return true }
    return index > 0 && number(index - 1).map { $0.digits <= 2 } == true
  }

  /// The year after a month: «2015», «، 2015», «(2015)», «لعام 2020», «من العام الماضي», «من العام
  /// نفسه».
  func yearAfter(_ index: Int) -> FoundYear? {
    var index = index
    switch word(index) {
    case .comma, .dash, .slash:
      if number(index + 1)?.digits == 4 || word(index + 1) == .open { index += 1 }
      // A second name that is misspelt: «تشرين1/أكتوير 2014».
      if word(index + 1) == .other, isShort(index + 1, Self.longestName),
        number(index + 2)?.digits == 4
      {
        index += 2
      }
    default: break
    }
    if let year = writtenYearInBrackets(at: index) { return FoundYear(written: year) }
    index = skipping(.particle(.from), at: index)
    index = skipping(.particle(.within), at: index)
    if word(index) == .this, isUnit(index + 1, .year, .definite) {
      return FoundYear(year: frame.year, reference: .publication, next: index + 2)
    }
    guard isUnit(index, .year, .singular, .definite) else {
      return writtenYear(at: index).map(FoundYear.init)
    }
    if let relation = relation(at: index + 1) {
      let year = frame.year.map { $0 + relation.offset }
      return writtenYear(at: relation.next).map(FoundYear.init)
        ?? FoundYear(year: year, reference: .publication, next: relation.next)
    }
    if word(index + 1) == .same {
      return FoundYear(year: anchor?.year, reference: .sentence, next: index + 2)
    }
    let written =
      writtenYear(at: index + 1) ?? writtenYearInBrackets(at: index + 1) ?? yearInWords(
        at: index + 1)
      ?? shortYear(at: index + 1)
    return written.map(FoundYear.init)
  }

  /// The longest name of a month in bytes of UTF-8.
  private static let longestName = 20

  /// «21 يناير 2015», «السادس من أكتوبر», «1 ربيع الآخر 1436 هـ», without clock or weekday.
  func dayAndMonth(at index: Int) -> DateReading? {
    guard isPlain(index) || number(index) == nil, let day = day(at: index) else { return nil }
    if let reading = dayOfRelativeMonth(day, at: index) { return reading }
    guard let name = monthName(at: day.next), name.last == nil else {
      return hijriDay(day, at: index) ?? dayOfOtherCalendar(day)
    }
    if let year = yearAfter(name.next) {
      // A day that does not exist is none, and neither are its month and year.
      let value = year.year.flatMap { EDTF.day($0, name.month, day.value) }
      return DateReading(value, .dayMonthYear, next: year.next, from: year.reference)
    }
    // «5 أيار 5708» is of another calendar.
    if let year = number(skipping(.comma, at: name.next)), year.digits == 4,
      !isCounted(name.next + 1)
    {
      return DateReading(nil, .dayMonthYear, next: name.next + 1)
    }
    return dayWithoutYear(day.value, name, at: index)
  }

  /// «الرابع من هذا الشهر», «15 من الشهر الجاري».
  private func dayOfRelativeMonth(_ day: (value: Int, next: Int), at index: Int) -> DateReading? {
    let (offset, next): (Int, Int)
    if word(day.next) == .this, isUnit(day.next + 1, .month, .definite) {
      (offset, next) = (0, day.next + 2)
    } else if isUnit(day.next - 1, .month, .definite), let relation = relation(at: day.next) {
      (offset, next) = relation
    } else {
      return nil
    }
    return DateReading(
      dayOfMonth(day.value, away: offset), .relativeMonth, next: next, from: .publication)
  }

  private func dayOfMonth(_ day: Int, away offset: Int) -> EDTF? {
    frame.month(offset).flatMap { month in
      month.year.flatMap { EDTF.day($0, month.month ?? 1, day) }
    }
  }

  /// «15 الجاري»: a day of this month.
  func dayOfThisMonth(at index: Int) -> DateReading? {
    guard let day = number(index), (1...31).contains(day.value), day.digits <= 2,
      let relation = relation(at: index + 1), isPlaceOfDay(index - 1)
    else { return nil }
    return DateReading(
      dayOfMonth(day.value, away: relation.offset), .relativeMonth, next: relation.next,
      from: .publication)
  }

  /// Whether a number after this can be a day alone: «في 15 الجاري», but not «اللواء 15 الحالي».
  private func isPlaceOfDay(_ before: Int) -> Bool {
    switch word(before) {
    case .particle, .lineBreak, .comma, .open, .label, .weekday, .unit(.day, .singular): true
    default: false
    }
  }

  private func dayWithoutYear(_ day: Int, _ name: MonthName, at index: Int) -> DateReading? {
    let (relation, occurrence) = occurrence(after: name.next, ofDateAt: index)
    // «ثورة 25 يناير», «26 سبتمبر نت» name a thing by a day of some year.
    guard relation != nil || !(isNaming(index - 1) || isRepeated(index, name.next)) else {
      return nil
    }
    // 29 February is a day, though not of every year.
    guard day <= CivilDate.days(inMonth: name.month, of: 2000) else { return nil }
    let year = frame.year(ofMonth: name.month, day: day, occurrence)
    var reading = DateReading(
      year.flatMap { EDTF.day($0, name.month, day) }, .dayMonth,
      next: relation ?? name.next, from: .publication)
    reading.isYearOpen = relation == nil
    return reading
  }

  /// What «الماضي», «المقبل», «التالي» after a day or month without its year says, and the index
  /// after that; else what its clause says, and nil.
  private func occurrence(
    after next: Int, ofDateAt index: Int
  ) -> (next: Int?, occurrence: Occurrence) {
    if let relation = relation(at: next) {
      return (relation.next, Occurrence(offset: relation.offset))
    }
    if word(next) == .following { return (next + 1, .next(1)) }
    return (nil, occurrence(at: index))
  }

  /// Whether what stands beside a day or month says that it comes every year, or makes it a name.
  private func isRepeated(_ index: Int, _ next: Int) -> Bool {
    if word(next) == .naming || word(next) == .every { return true }
    if word(next) == .particle(.from), word(next + 1) == .every { return true }
    // «سنويا في شهر أغسطس».
    var before = index - 1
    while isUnit(before, .month, .singular) || word(before) == .particle(.within) { before -= 1 }
    return word(before) == .regularly || word(before) == .every || isEveryUnit(before)
  }

  /// «كل عام», «كل سنة».
  private func isEveryUnit(_ index: Int) -> Bool {
    guard case .unit = word(index) else { return false }
    return word(index - 1) == .every
  }

  /// A date that begins with its month.
  func monthAlone(at index: Int) -> DateReading? {
    guard let name = monthName(at: index) else { return nil }
    if let last = name.last { return monthPair(name, last, at: index) }
    if let reading = daysOfMonth(name, at: index) { return reading }
    if let reading = monthDayYear(name) { return completed(reading) }
    if let year = yearAfter(name.next) {
      return DateReading(
        year.year.flatMap { EDTF(year: $0, month: name.month) }, .monthYear, next: year.next,
        from: year.reference)
    }
    let (relation, occurrence) = occurrence(after: name.next, ofDateAt: index)
    if let relation {
      return relativeMonth(name.month, occurrence, .relativeMonth, next: relation)
    }
    guard isMarkedMonth(name, at: index) else { return nil }
    return relativeMonth(name.month, occurrence, .month, next: name.next)
  }

  /// «شهر 3 2015», «شهر (3) 2015», «شهر 3/2015».
  func numberedMonth(at index: Int) -> DateReading? {
    let isOpen = word(index) == .open
    let start = isOpen ? index + 1 : index
    guard let month = number(start), (1...12).contains(month.value), month.digits <= 2,
      !isOpen || word(start + 1) == .close, let year = yearAfter(isOpen ? start + 2 : start + 1),
      let number = year.year
    else { return nil }
    return DateReading(
      EDTF(year: number, month: month.value), .monthYear, next: year.next, from: year.reference)
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

  /// «يوليو 13-15», «تموز 13 إلى 15 2012»: the days after their month.
  private func daysOfMonth(_ name: MonthName, at index: Int) -> DateReading? {
    guard let first = number(name.next), first.digits <= 2,
      word(name.next + 1) == .dash || word(name.next + 1) == .particle(.to),
      let last = number(name.next + 2), last.digits <= 2, !isCounted(name.next + 3)
    else { return nil }
    let found = yearAfter(name.next + 3)
    let year =
      found?.year ?? frame.year(ofMonth: name.month, day: first.value, occurrence(at: index))
    let value = year.flatMap { year in
      EDTF(
        from: EDTF.day(year, name.month, first.value),
        through: EDTF.day(year, name.month, last.value)
      )
    }
    guard let value, !value.isOpen else { return nil }
    return DateReading(
      value, .range, next: found?.next ?? name.next + 3, from: found?.reference ?? .publication)
  }

  /// «يناير 21، 2015», as translated pages have it.
  func monthDayYear(at index: Int) -> DateReading? {
    monthName(at: index).flatMap { monthDayYear($0) }
  }

  private func monthDayYear(_ name: MonthName) -> DateReading? {
    guard let day = number(name.next), day.digits <= 2 else { return nil }
    let next = skipping(.comma, at: name.next + 1)
    guard let year = writtenYear(at: next),
      let value = EDTF.day(year.year, name.month, day.value)
    else { return nil }
    return DateReading(value, .dayMonthYear, next: year.next)
  }

  private func relativeMonth(
    _ month: Int, _ occurrence: Occurrence, _ rule: DateRule, next: Int
  ) -> DateReading {
    let year = frame.year(ofMonth: month, occurrence)
    return DateReading(
      year.flatMap { EDTF(year: $0, month: month) }, rule, next: next, from: .publication)
  }

  /// Whether a month without day and year is meant as a date.
  ///
  /// Two names leave no doubt; one needs a preposition, «شهر» or a part of the month before it. «مارس ضغوطا» has none.
  private func isMarkedMonth(_ name: MonthName, at index: Int) -> Bool {
    if isNaming(index - 1) || isRepeated(index, name.next) { return false }
    // «شباط 5775» is of another calendar.
    if number(name.next)?.digits == 4, !isCounted(name.next + 1) { return false }
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
