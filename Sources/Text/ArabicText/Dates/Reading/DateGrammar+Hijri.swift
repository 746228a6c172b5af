extension DateGrammar {
  /// «ربيع الآخر», «ذي الحجة», «رمضان المبارك»: the month and the index after it.
  func hijriMonthName(at index: Int) -> (month: Int, next: Int)? {
    guard var name = bareHijriMonthName(at: index) else { return nil }
    name.next = skipping(.honorific, at: name.next)
    return name
  }

  private func bareHijriMonthName(at index: Int) -> (month: Int, next: Int)? {
    switch word(index) {
    case .hijriMonth(let month): return (month, index + 1)
    case .hijriStem(let first):
      switch word(index + 1) {
      case .ordinal(1), .first: return (first, index + 2)
      case .ordinal(2), .last, .latest: return (first + 1, index + 2)
      default: return nil
      }
    case .dhu:
      guard case .dhuTail(let month) = word(index + 1) else { return nil }
      return (month, index + 2)
    default: return nil
    }
  }

  /// A Hijri day in the Gregorian calendar; `~` where no printed calendar covers it.
  ///
  /// The 30th of a month that Umm al-Qura gave 29 days was the day after the 29th where the moon
  /// was not seen, and is marked `~` too.
  func hijriReading(year: Int, month: Int, day: Int) -> (value: EDTF, hijri: HijriDate)? {
    if let date = HijriDate(year: year, month: month, day: day) {
      let value = EDTF(date.civil)
      return (date.isTabular ? value.qualified(.approximate) : value, date)
    }
    guard day == 30, let date = HijriDate(year: year, month: month, day: 29) else { return nil }
    return (EDTF(date.civil.adding(days: 1)).qualified(.approximate), date)
  }

  /// «9 ذو الحجة 1445», «الجمعة 16 شعبان».
  func hijriDay(_ day: (value: Int, next: Int), at index: Int) -> DateReading? {
    guard day.value <= 30, let name = hijriMonthName(at: day.next) else { return nil }
    if let year = hijriYearNumber(at: name.next),
      let date = hijriReading(year: year.value, month: name.month, day: day.value)
    {
      return DateReading(date.value, .hijriDate, next: year.next, hijri: date.hijri)
    }
    if let year = gregorianYear(ofMonth: name.month, day: day.value, at: name.next),
      let date = hijriReading(year: year.value, month: name.month, day: day.value)
    {
      return DateReading(
        date.value, .hijriDate, next: year.next, from: year.reference, hijri: date.hijri)
    }
    if let reading = gregorianInBrackets(at: name.next) { return reading }
    let relation = relation(at: name.next)
    // «3 صفر» is a score, «ثورة 17 رمضان» a name.
    guard name.month != 2 || relation != nil, !isNaming(index - 1) else { return nil }
    let year = hijriYear(
      ofMonth: name.month, day: day.value,
      relation.map { Occurrence(offset: $0.offset) } ?? occurrence(at: index))
    let date = year.flatMap { hijriReading(year: $0, month: name.month, day: day.value) }
    return DateReading(
      date?.value, .hijriDate, next: relation?.next ?? name.next, from: .publication,
      hijri: date?.hijri)
  }

  /// «رمضان 1445», «رمضان الماضي», «رمضان عام 2014»: the month's days.
  func hijriMonthAlone(at index: Int) -> DateReading? {
    guard let name = hijriMonthName(at: index) else { return nil }
    if let year = hijriYearNumber(at: name.next) {
      return DateReading(
        hijriSpan(year: year.value, month: name.month), .hijriSpan, next: year.next)
    }
    if isMonth(at: index) || number(name.next) == nil,
      let year = gregorianYear(ofMonth: name.month, day: nil, at: name.next)
    {
      return DateReading(
        hijriSpan(year: year.value, month: name.month), .hijriSpan, next: year.next,
        from: year.reference)
    }
    guard let relation = relation(at: name.next) else { return nil }
    let year = hijriYear(ofMonth: name.month, day: nil, Occurrence(offset: relation.offset))
    return DateReading(
      year.flatMap { hijriSpan(year: $0, month: name.month) }, .hijriSpan, next: relation.next,
      from: .publication)
  }

  /// Whether what stands before it says that it is a month and no person: «في رمضان 2014».
  private func isMonth(at index: Int) -> Bool {
    switch word(index - 1) {
    case .particle, .part, .unit(.month, .singular): true
    default: traits(index).contains(.preposition)
    }
  }

  /// «1436 هـ», «(1321) هجري», where the era says that it is a year; beside its Gregorian year,
  /// «656هـ / 1258م», that one counts.
  func hijriYear(at index: Int, isNamed: Bool = false) -> DateReading? {
    guard let found = hijriYearInDigits(at: index, isNamed: isNamed) else { return nil }
    if let year = otherYear(after: found.next) {
      return DateReading(EDTF(year: year.year), .twoCalendars, next: year.next)
    }
    return DateReading(hijriSpan(year: found.value), .hijriSpan, next: found.next)
  }

  private func hijriYearInDigits(at index: Int, isNamed: Bool) -> (value: Int, next: Int)? {
    let isOpen = word(index) == .open
    let start = isOpen ? index + 1 : index
    guard let number = number(start), (1...1600).contains(number.value),
      number.digits >= 3 || isNamed, !isOpen || word(start + 1) == .close,
      let era = era(at: isOpen ? start + 2 : start + 1), era.era == .hijri
    else { return nil }
    return (number.value, era.next)
  }

  /// «/1258م», «(1258)» after a Hijri year.
  private func otherYear(after index: Int) -> (year: Int, next: Int)? {
    if let year = writtenYearInBrackets(at: index) { return year }
    switch word(index) {
    case .slash, .dash, .corresponding, .comma: break
    default: return nil
    }
    let place = isUnit(index + 1, .year, .singular, .definite) ? index + 2 : index + 1
    guard let number = number(place), number.digits >= 3, (500...2199).contains(number.value),
      era(at: place + 1)?.era == .gregorian || (number.digits == 4 && word(place + 1) != .hijriEra)
    else { return nil }
    return (number.value, era(at: place + 1)?.next ?? place + 1)
  }

  /// «1929م / 1348هـ», «(1258م - 656هـ)».
  func yearBesideHijri(at index: Int) -> DateReading? {
    guard word(index + 1) == .gregorianEra, word(index + 2) == .slash || word(index + 2) == .dash,
      word(index + 4) == .hijriEra, number(index + 3) != nil, let year = writtenYear(at: index)
    else { return nil }
    return DateReading(EDTF(year: year.year), .twoCalendars, next: index + 5)
  }

  /// «1445», «/ 1445», «عام 1445 هـ» after a Hijri month.
  func hijriYearNumber(at index: Int) -> (value: Int, next: Int)? {
    var index = index
    switch word(index) {
    case .comma, .slash, .dash: index += 1
    default: break
    }
    index = skipping(.particle(.from), at: index)
    if isUnit(index, .year, .singular, .definite) { index += 1 }
    if let year = hijriYearInDigits(at: index, isNamed: true) { return year }
    guard let number = number(index), !isCounted(index + 1), number.digits == 4,
      (1000...(scope == .value ? HijriDate.years.upperBound : 1600)).contains(number.value)
    else { return nil }
    return (number.value, index + 1)
  }

  /// «رمضان 2014», «رمضان من العام الماضي»: the Hijri year whose month begins in a Gregorian one.
  private func gregorianYear(
    ofMonth month: Int, day: Int?, at index: Int
  ) -> (value: Int, reference: DateReference, next: Int)? {
    guard let found = yearAfter(index), let year = found.year, year > 1600,
      let start = CivilDate(year: year, month: 1, day: 1)
    else { return nil }
    let first = HijriDate(start).year
    return (first...first + 1).first { hijri in
      HijriDate(year: hijri, month: month, day: day ?? 1)?.civil.year == year
    }.map { ($0, found.reference, found.next) }
  }

  private func hijriYear(ofMonth month: Int, day: Int?, _ occurrence: Occurrence) -> Int? {
    guard let today = frame.day.map(HijriDate.init) else { return nil }
    let order = (month - today.month) * 30 + (day.map { $0 - today.day } ?? 0)
    return today.year + occurrence.cycle(order: order, half: 30 * 6)
  }

  /// The days of a Hijri month or year; as nothing is known to the day outside the printed calendar,
  /// there the Gregorian months or years that they fall in.
  func hijriSpan(year: Int, month: Int? = nil) -> EDTF? {
    let last = month ?? 12
    guard let start = HijriDate(year: year, month: month ?? 1, day: 1),
      let end = HijriDate(
        year: year, month: last, day: HijriDate.days(inMonth: last, of: year))
    else { return nil }
    let (from, through) = (start.civil, end.civil)
    guard start.isTabular else { return EDTF.days(from, through) }
    return month == nil
      ? EDTF(from: EDTF(year: from.year), through: EDTF(year: through.year))
      : EDTF(
        from: EDTF(year: from.year, month: from.month),
        through: EDTF(year: through.year, month: through.month))
  }
}
