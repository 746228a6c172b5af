extension DateGrammar {
  /// «بين 2010 و2013», «من 5 إلى 9 مايو 2014», «5-9 مايو», «2011-2015», «عامي 2012 و2013».
  func range(at index: Int) -> DateReading? {
    switch word(index) {
    case .particle(.between): range(from: index + 1, joinedBy: .and, isMarked: true)
    case .particle(.from): range(from: index + 1, joinedBy: .to, isMarked: true)
    case .unit(.year, .dual): range(from: index, joinedBy: .and)
    case .unit(.month, .dual): range(from: index + 1, joinedBy: .and)
    case .number, .month, .homonymMonth, .monthStem, .ordinal, .unit(.year, .singular),
      .hijriMonth, .hijriStem, .dhu:
      word(index - 1) == .numbered
        ? nil
        : range(from: index, joinedBy: .to) ?? daysInRow(at: index)
          ?? monthsInRow(at: index)
    default: nil
    }
  }

  private func range(
    from index: Int, joinedBy joint: TimeWord.Particle, isMarked: Bool = false
  ) -> DateReading? {
    guard let start = rangeEnd(at: index), let second = after(joint, at: start.next),
      let end = rangeEnd(at: second), !isQuantity(start, end, isMarked: isMarked)
    else { return nil }
    return reading(start, end, at: index)
  }

  /// The index after «و», «إلى», «حتى» or a dash.
  private func after(_ joint: TimeWord.Particle, at index: Int) -> Int? {
    switch (joint, word(index)) {
    case (.and, .particle(.and)): index + 1
    case (.and, _) where !isPlain(index): index
    case (.to, .particle(.to)), (.to, .particle(.until)), (.to, .dash): index + 1
    // «2010/2011»: two years, the second after the first.
    case (.to, .slash) where number(index - 1)?.digits == 4: index + 1
    default: nil
    }
  }

  private func rangeEnd(at index: Int) -> RangeEnd? {
    var index = index
    if isUnit(index, .day, .singular) { index += 1 }
    if case .weekday = word(index) { index += 1 }
    let isYear = isUnit(index, .year)
    let place = isYear ? index + 1 : index
    if let year = hijriYear(at: place, isNamed: isYear) { return rangeEnd(year, at: place) }
    if let end = numericEnd(at: index) { return end }
    if isYear || number(index)?.digits == 4 {
      return writtenYear(at: place).map { RangeEnd(year: $0.year, next: $0.next) }
    }
    if let end = monthEnd(at: index, day: nil) { return end }
    guard let day = day(at: index) else { return nil }
    if let end = monthEnd(at: day.next, day: day.value) { return end }
    let next = number(index) == nil ? ordinal(at: index)?.next : index + 1
    return next.map { RangeEnd(day: day.value, next: $0) }
  }

  /// A Hijri year, or the Gregorian one beside it.
  private func rangeEnd(_ reading: DateReading, at index: Int) -> RangeEnd? {
    if let year = reading.value?.year { return RangeEnd(year: year, next: reading.next) }
    let digits = number(index) ?? number(index + 1)
    return digits.map { RangeEnd(year: $0.value, isHijri: true, next: reading.next) }
  }

  /// «25/1/2015», «4/4/1436 هـ».
  private func numericEnd(at index: Int) -> RangeEnd? {
    guard let reading = numericDate(at: index) else { return nil }
    if let hijri = reading.hijri {
      return RangeEnd(
        year: hijri.year, month: hijri.month, day: hijri.day, isHijri: true, next: reading.next)
    }
    return reading.value?.civilDate.map {
      RangeEnd(year: $0.year, month: $0.month, day: $0.day, next: reading.next)
    }
  }

  /// A month with its year if it has one, or «في الشهر القادم» after a day.
  private func monthEnd(at index: Int, day: Int?) -> RangeEnd? {
    if let name = monthName(at: index), name.last == nil { return rangeEnd(name, day: day) }
    if let name = hijriMonthName(at: index) {
      let year = hijriYearNumber(at: name.next)
      return RangeEnd(
        year: year?.value, month: name.month, day: day, isHijri: true, next: year?.next ?? name.next
      )
    }
    let span = skipping(.particle(.within), at: index)
    guard let day, isUnit(span, .month, .definite) || isUnit(span - 1, .month, .definite) else {
      return nil
    }
    let place = isUnit(span, .month, .definite) ? span + 1 : span
    guard let relation = relation(at: place), let month = frame.month(relation.offset) else {
      return nil
    }
    return RangeEnd(
      year: month.year, month: month.month, day: day, isRelative: true, next: relation.next)
  }

  private func rangeEnd(_ name: MonthName, day: Int?) -> RangeEnd {
    if let relation = relation(at: name.next) {
      let year = frame.year(
        ofMonth: name.month, day: day, Occurrence(offset: relation.offset))
      return RangeEnd(
        year: year, month: name.month, day: day, isRelative: true, next: relation.next)
    }
    let year = yearAfter(name.next)
    return RangeEnd(
      year: year?.year, month: name.month, day: day, isRelative: year?.reference == .publication,
      next: year?.next ?? name.next)
  }

  /// Whether the two are numbers of something: «بين 1500 و2000 مقاتل».
  private func isQuantity(_ start: RangeEnd, _ end: RangeEnd, isMarked: Bool) -> Bool {
    // «العدد 1500 - 22 يناير 2015».
    if start.month == nil, start.day == nil, end.day != nil { return true }
    guard !start.isDated, !end.isDated else { return false }
    guard let first = start.year, let last = end.year else { return true }
    if isCounted(end.next) || !(1800...2199).contains(first) || last > 2199 { return true }
    if first % 50 == 0, last % 50 == 0, word(end.next) == .other { return true }
    let continues = isGlued(end.next) && (word(end.next) == .dash || word(end.next) == .slash)
    return scope == .prose && continues || (!isMarked && last - first > 150)
  }

  private func reading(_ start: RangeEnd, _ end: RangeEnd, at index: Int) -> DateReading? {
    var (start, end) = (start, end)
    var reference = end.isRelative ? DateReference.publication : .none
    if end.year == nil {
      guard let month = end.month, !end.isHijri,
        let year = frame.year(ofMonth: month, day: end.day, occurrence(at: index))
      else { return nil }
      end.year = year
      reference = .publication
    }
    // «1436/1437هـ», «2–5 ربيع الآخر 1436».
    if start.month == nil, start.day != nil || start.year ?? 9999 <= 1600 {
      start.isHijri = end.isHijri
    }
    if start.day != nil, start.month == nil { start.month = end.month }
    guard start.isHijri == end.isHijri, let year = end.year,
      start.year != nil || start.month != nil
    else { return nil }
    if start.year == nil {
      guard let month = start.month, let lastMonth = end.month else { return nil }
      start.year = month > lastMonth ? year - 1 : year
    }
    guard let value = end.isHijri ? hijriInterval(start, end) : interval(start, end) else {
      return nil
    }
    return DateReading(value, .range, next: end.next, from: reference)
  }

  private func interval(_ start: RangeEnd, _ end: RangeEnd) -> EDTF? {
    guard let from = value(start), let through = value(end), from < through else { return nil }
    return EDTF(from: from, through: through)
  }

  private func value(_ end: RangeEnd) -> EDTF? {
    guard let year = end.year else { return nil }
    guard let month = end.month else { return EDTF.year(year) }
    guard let day = end.day else { return EDTF(year: year, month: month) }
    return EDTF.day(year, month, day)
  }

  private func hijriInterval(_ start: RangeEnd, _ end: RangeEnd) -> EDTF? {
    guard let from = hijriValue(start)?.start, let through = hijriValue(end)?.end, from < through
    else { return nil }
    return EDTF(from: from, through: through)
  }

  private func hijriValue(_ end: RangeEnd) -> EDTF? {
    guard let year = end.year else { return nil }
    guard let month = end.month, let day = end.day else {
      return hijriSpan(year: year, month: end.month)
    }
    return hijriReading(year: year, month: month, day: day)?.value
  }

  /// «مايو ويونيو 2011».
  private func monthsInRow(at index: Int) -> DateReading? {
    guard let start = monthEnd(at: index, day: nil), start.year == nil,
      let second = after(.and, at: start.next), let end = monthEnd(at: second, day: nil),
      end.year != nil, start.month.map({ $0 % 12 + 1 }) == end.month
    else { return nil }
    return reading(start, end, at: index)
  }

  /// «5 و6 مايو 2014», «5 و6 و7 مارس 2015»: days in a row.
  private func daysInRow(at index: Int) -> DateReading? {
    guard let first = number(index), first.digits <= 2 else { return nil }
    var (last, place) = (first.value, index)
    while word(place + 1) == .particle(.and), let next = number(place + 2), next.digits <= 2,
      next.value == last + 1
    {
      (last, place) = (next.value, place + 2)
    }
    guard place > index, let end = rangeEnd(at: place), end.month != nil else { return nil }
    return reading(RangeEnd(day: first.value, next: index + 1), end, at: index)
  }
}
