extension DateGrammar {
  /// «الشهر الماضي», «العام المقبل», «هذا الأسبوع», «العقد الماضي».
  func relativeSpan(at index: Int) -> DateReading? {
    let isThis = word(index) == .this
    let noun = isThis ? index + 1 : index
    guard case .unit(let unit, .definite) = word(noun), unit != .day, unit != .hour else {
      return nil
    }
    if isThis { return relativeSpan(unit, 0, next: noun + 1) }
    // «العام قبل الماضي».
    if word(noun + 1) == .particle(.before), direction(noun + 2) == -1 {
      return relativeSpan(unit, -2, next: noun + 3)
    }
    guard let direction = direction(noun + 1) else { return nil }
    if unit == .year, let year = yearAlone(at: noun + 2) { return year }
    return relativeSpan(unit, direction, next: noun + 2)
  }

  private func relativeSpan(_ unit: TimeWord.Unit, _ offset: Int, next: Int) -> DateReading {
    DateReading(span(unit, offset), .relativeSpan, next: next, from: .publication)
  }

  /// The span of a unit that is so many away from the reference.
  private func span(_ unit: TimeWord.Unit, _ offset: Int) -> EDTF? {
    switch unit {
    case .minute, .hour, .day: frame.day(offset)
    case .week: frame.week(offset)
    case .month: frame.month(offset)
    case .year: frame.year(offset)
    case .decade: frame.year.flatMap { EDTF.decade(($0 / 10 + offset) * 10) }
    case .century: frame.year.flatMap { EDTF.century($0 / 100 + 1 + offset) }
    }
  }

  /// «صيف 2014», «خريف هذا العام», «الشتاء الماضي».
  func season(at index: Int) -> DateReading? {
    let season: Int
    switch word(index) {
    case .season(let value): season = value
    case .hijriStem(first: 3): season = 21
    default: return nil
    }
    func value(_ year: Int?) -> EDTF? {
      year.flatMap { CivilDate.years.contains($0) ? EDTF(EDTFDate(year: $0, month: season)) : nil }
    }
    if let year = yearAfter(index + 1) {
      return DateReading(value(year.year), .season, next: year.next, from: year.reference)
    }
    guard let direction = direction(index + 1), case .season = word(index) else { return nil }
    // Seasons begin in March, June, September and December.
    let year = frame.year(ofMonth: (season - 20) * 3, direction: direction)
    return DateReading(value(year), .season, next: index + 2, from: .publication)
  }

  /// «الربع الأول من 2020», «النصف الثاني من العام الماضي».
  func partOfYear(at index: Int) -> DateReading? {
    guard case .yearPart(let months) = word(index), let ordinal = ordinal(at: index + 1),
      ordinal.value * months <= 12, word(ordinal.next) == .particle(.from),
      let found = yearAfter(ordinal.next)
    else { return nil }
    let value = found.year.flatMap { year in
      EDTF(
        from: EDTF(year: year, month: (ordinal.value - 1) * months + 1),
        through: EDTF(year: year, month: ordinal.value * months))
    }
    return DateReading(value, .partOfYear, next: found.next, from: found.reference)
  }

  /// «مطلع 2019», «منتصف يونيو الماضي», «نهاية العام», «أواخر التسعينيات».
  func partOfSpan(at index: Int) -> DateReading? {
    guard case .part(let part) = word(index), var reading = spanWithParts(at: index + 1) else {
      return nil
    }
    if part == .middle, let value = reading.value, value.precision == .month,
      let year = value.year, let month = value.month
    {
      reading.value = EDTF.day(year, month, 15)
    }
    return reading.qualified(.approximate)
  }

  private func spanWithParts(at index: Int) -> DateReading? {
    if isBareYear(at: index), let year = yearAlone(at: index) { return year }
    switch word(index) {
    case .month, .homonymMonth, .monthStem, .hijriMonth, .hijriStem, .dhu, .unit, .this, .decade,
      .season:
      if let reading = point(at: index), reading.value?.civilDate == nil { return reading }
    default:
      return nil
    }
    // «منتصف الشهر» is this month; «نهاية الأسبوع» is a weekend, «نهاية العام الدراسي» none.
    guard case .unit(let unit, .definite) = word(index), unit == .month || unit == .year else {
      return nil
    }
    switch word(index + 1) {
    case .other where traits(index + 1).contains(.article), .ordinal, .same, .last: return nil
    default: return relativeSpan(unit, 0, next: index + 1)
    }
  }

  /// «نحو عام 1990», «حوالي 15 مايو 2010», «ربما في 1990».
  func qualified(at index: Int) -> DateReading? {
    let isUncertain = word(index) == .perhaps
    let first = isUncertain ? index + 1 : index
    let isApproximate = word(first) == .approximately
    let next = skipping(
      .particle(isApproximate ? .from : .within), at: afterApproximations(at: first))
    let qualifier: EDTF.Qualifier =
      isUncertain && isApproximate
      ? .uncertainAndApproximate : isUncertain ? .uncertain : .approximate
    return qualifiable(at: next)?.qualified(qualifier)
  }

  private func qualifiable(at index: Int) -> DateReading? {
    switch word(index) {
    case .number:
      if let reading = plainDate(at: index) { return withOtherCalendar(reading) }
      // «نحو 2000 مقاتل» is a number; a year ends its phrase.
      guard let year = yearAlone(at: index), isBareYear(at: index) || scope == .value,
        word(year.next) != .other
      else { return nil }
      return year
    case .weekday:
      return weekday(at: index).flatMap { $0.reference == .none ? $0 : nil }
    case .ordinal, .month, .homonymMonth, .monthStem, .unit, .decade, .season, .hijriStem,
      .hijriMonth, .dhu:
      return point(at: index)
    default:
      return nil
    }
  }

  /// «في وقت سابق من الأسبوع»: from its beginning to the reference.
  func earlier(at index: Int) -> DateReading? {
    let start = skipping(.particle(.within), at: index)
    guard word(start) == .moment, word(start + 1) == .earlier else { return nil }
    var noun = skipping(.particle(.from), at: start + 2)
    noun = skipping(.this, at: noun)
    guard case .unit(let unit, .definite) = word(noun), unit != .hour else { return nil }
    let next = direction(noun + 1) == 0 ? noun + 2 : noun + 1
    let value =
      if unit == .week, let monday = frame.monday(weeks: 0), let day = frame.day {
        EDTF.days(monday, day)
      } else {
        span(unit, 0)
      }
    return DateReading(value, .earlierInSpan, next: next, from: .publication)
  }

  /// The two World Wars, whose years nobody disputes.
  func namedPeriod(at index: Int) -> DateReading? {
    guard word(index) == .war, word(index + 1) == .world,
      case .ordinal(let number) = word(index + 2)
    else { return nil }
    let years = number == 1 ? (1914, 1918) : number == 2 ? (1939, 1945) : nil
    guard let years, let value = EDTF(from: EDTF(year: years.0), through: EDTF(year: years.1))
    else { return nil }
    return DateReading(value, .namedPeriod, next: index + 3)
  }
}
