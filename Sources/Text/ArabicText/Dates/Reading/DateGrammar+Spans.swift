extension DateGrammar {
  /// «الشهر الماضي», «العام المقبل», «هذا الأسبوع», «العقد الماضي».
  func relativeSpan(at index: Int) -> DateReading? {
    let isThis = word(index) == .this
    let noun = isThis ? index + 1 : index
    guard case .unit(let unit, .definite) = word(noun), unit != .day, unit != .hour else {
      return nil
    }
    if isThis { return relativeSpan(unit, 0, next: noun + 1) }
    guard let relation = relation(at: noun + 1) else { return nil }
    if unit == .year, let year = yearAlone(at: relation.next) { return year }
    return relativeSpan(unit, relation.offset, next: relation.next)
  }

  func relativeSpan(_ unit: TimeWord.Unit, _ offset: Int, next: Int) -> DateReading {
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
    guard let relation = relation(at: index + 1), case .season = word(index) else { return nil }
    // Seasons begin in March, June, September and December.
    let year = frame.year(ofMonth: (season - 20) * 3, Occurrence(offset: relation.offset))
    return DateReading(value(year), .season, next: relation.next, from: .publication)
  }

  /// «الربع الأول من 2020», «الربع الأخير لعام 2014», «النصف الثاني من العام الماضي», «النصف الأول
  /// من مايو 2014».
  func partOfYear(at index: Int) -> DateReading? {
    guard case .yearPart(let months) = word(index) else { return nil }
    let parts = 12 / months
    let number: (value: Int, next: Int)
    if let ordinal = ordinal(at: index + 1) {
      number = ordinal
    } else if word(index + 1) == .last {
      number = (parts, index + 2)
    } else {
      return nil
    }
    guard number.value <= parts else { return nil }
    if let found = yearAfter(number.next) ?? thisYear(at: number.next) {
      let value = found.year.flatMap { year in
        EDTF(
          from: EDTF(year: year, month: (number.value - 1) * months + 1),
          through: EDTF(year: year, month: number.value * months))
      }
      return DateReading(value, .partOfYear, next: found.next, from: found.reference)
    }
    return months == 6 ? halfOfMonth(number.value, at: number.next) : nil
  }

  /// «من العام» without more is this year; «من العام الدراسي» is none.
  private func thisYear(at index: Int) -> FoundYear? {
    guard word(index) == .particle(.from), isUnit(index + 1, .year, .definite),
      !isAttributed(index + 2)
    else { return nil }
    return FoundYear(year: frame.year, reference: .publication, next: index + 2)
  }

  private func halfOfMonth(_ half: Int, at index: Int) -> DateReading? {
    guard word(index) == .particle(.from), var reading = point(at: index + 1),
      let value = reading.value, value.precision == .month, let year = value.year,
      let month = value.month
    else { return nil }
    let last = CivilDate.days(inMonth: month, of: year)
    reading.value = EDTF(
      from: EDTF.day(year, month, half == 1 ? 1 : 16),
      through: EDTF.day(year, month, half == 1 ? 15 : last))
    reading.rule = .partOfYear
    return reading
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
    // A part of several days is within them, and they are not approximate.
    return reading.value?.isInterval == true ? reading : reading.qualified(.approximate)
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
    return isAttributed(index + 1) ? nil : relativeSpan(unit, 0, next: index + 1)
  }

  /// Whether what follows «العام» or «الشهر» makes it another: «العام الدراسي».
  private func isAttributed(_ index: Int) -> Bool {
    switch word(index) {
    case .other: traits(index).contains(.article)
    case .ordinal, .same, .last, .following, .direction: true
    default: false
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
      if let reading = yearBeforeEra(at: index) { return reading }
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
    let next = word(noun + 1) == .direction(0) ? noun + 2 : noun + 1
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
