extension DateGrammar {
  /// «ربيع الآخر», «ذي الحجة», «رمضان»: the month and the index after it.
  func hijriMonthName(at index: Int) -> (month: Int, next: Int)? {
    switch word(index) {
    case .hijriMonth(let month): return (month, index + 1)
    case .hijriStem(let first):
      switch word(index + 1) {
      case .ordinal(1), .first: return (first, index + 2)
      case .ordinal(2), .last, .label(.neutral): return (first + 1, index + 2)
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
    let direction = direction(name.next)
    // «3 صفر» is a score, «ثورة 17 رمضان» a name.
    guard name.month != 2 || direction != nil, word(index - 1) != .naming else { return nil }
    let year = hijriYear(ofMonth: name.month, day: day.value, direction: direction ?? 0)
    let date = year.flatMap { hijriReading(year: $0, month: name.month, day: day.value) }
    return DateReading(
      date?.value, .hijriDate, next: name.next + (direction == nil ? 0 : 1), from: .publication,
      hijri: date?.hijri)
  }

  /// «رمضان 1445», «رمضان الماضي»: the month's days.
  func hijriMonthAlone(at index: Int) -> DateReading? {
    guard let name = hijriMonthName(at: index) else { return nil }
    if let year = hijriYearNumber(at: name.next) {
      return DateReading(
        days(ofMonths: name.month...name.month, of: year.value), .hijriSpan, next: year.next)
    }
    guard let direction = direction(name.next), direction != 0 else { return nil }
    let year = hijriYear(ofMonth: name.month, day: nil, direction: direction)
    return DateReading(
      year.flatMap { days(ofMonths: name.month...name.month, of: $0) }, .hijriSpan,
      next: name.next + 1, from: .publication)
  }

  /// «1436 هـ», where the era says that it is a year.
  func hijriYear(at index: Int) -> DateReading? {
    guard let number = number(index), (1...1600).contains(number.value), number.digits >= 3,
      word(index + 1) == .hijriEra
    else { return nil }
    return DateReading(days(ofMonths: 1...12, of: number.value), .hijriSpan, next: index + 2)
  }

  /// «1445», «عام 1445 هـ» after a Hijri month.
  private func hijriYearNumber(at index: Int) -> (value: Int, next: Int)? {
    var index = skipping(.particle(.from), at: skipping(.comma, at: index))
    if isUnit(index, .year, .singular, .definite) { index += 1 }
    guard let number = number(index), !isCounted(index + 1),
      (1...(scope == .value ? HijriDate.years.upperBound : 1600)).contains(number.value)
    else { return nil }
    let hasEra = word(index + 1) == .hijriEra
    guard hasEra || (number.digits == 4 && number.value >= 1000) else { return nil }
    return (number.value, hasEra ? index + 2 : index + 1)
  }

  private func hijriYear(ofMonth month: Int, day: Int?, direction: Int) -> Int? {
    guard let today = frame.day.map(HijriDate.init) else { return nil }
    let order = month == today.month ? (day ?? today.day) - today.day : month - today.month
    return ReferenceFrame.year(today.year, order: order, direction: direction)
  }

  private func days(ofMonths months: ClosedRange<Int>, of year: Int) -> EDTF? {
    let last = months.upperBound
    guard let start = HijriDate(year: year, month: months.lowerBound, day: 1),
      let end = HijriDate(
        year: year, month: last, day: HijriDate.days(inMonth: last, of: year)),
      let span = EDTF.days(start.civil, end.civil)
    else { return nil }
    return start.isTabular ? span.qualified(.approximate) : span
  }
}
