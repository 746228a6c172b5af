extension DateGrammar {
  /// A year in digits where the words before it leave no doubt that it is one, with its era.
  func writtenYear(at index: Int) -> (year: Int, next: Int)? {
    guard let number = number(index), !isCounted(index + 1) else { return nil }
    let era = era(at: index + 1)
    let hasEra = era?.era == .gregorian
    let isYear =
      scope == .value
      ? number.digits == 4 || (hasEra && number.digits <= 4)
      : (number.digits == 4 && (1000...2199).contains(number.value))
        || (hasEra && number.digits == 3)
    // «1000 ق.ب» is of an era that is not known.
    guard isYear, era == nil || hasEra, word(index + 1) != .birth, isBeforeEra(index + 1) == nil
    else { return nil }
    return (number.value, era?.next ?? index + 1)
  }

  /// «(1958)», «( 1935 ) م».
  func writtenYearInBrackets(at index: Int) -> (year: Int, next: Int)? {
    guard word(index) == .open, let year = writtenYear(at: index + 1), word(year.next) == .close,
      era(at: year.next + 1)?.era != .hijri, !isCounted(year.next + 1)
    else { return nil }
    return (year.year, skipping(.gregorianEra, at: year.next + 1))
  }

  /// «67» after «عام»: of the years in two digits the press writes those of the century it looks
  /// back on.
  func shortYear(at index: Int) -> (year: Int, next: Int)? {
    guard let number = number(index), number.digits == 2, (30...99).contains(number.value),
      !isCounted(index + 1)
    else { return nil }
    return (1900 + number.value, index + 1)
  }

  /// A year in digits as a date of its own.
  func yearAlone(at index: Int) -> DateReading? {
    writtenYear(at: index).map { DateReading(EDTF(year: $0.year), .year, next: $0.next) }
  }

  /// «ألفين وعشرة», «ألف وتسعمائة وثمانية وأربعين».
  func yearInWords(at index: Int) -> (year: Int, next: Int)? {
    guard case .cardinal(let value) = word(index), (1000...2000).contains(value),
      let number = cardinal(at: index), !isCounted(number.next)
    else { return nil }
    return (number.value, number.next)
  }

  /// «عام 2010», «سنة 1979 م», «العام 2008», «عام (1930)», «عام ألفين وعشرة», «عام 67», «سنة 1436 هـ»,
  /// «عام 753 ق.م», «عام 393».
  func year(at index: Int) -> DateReading? {
    guard isUnit(index, .year, .singular, .definite) else { return nil }
    // «بشكل عام 1500 من الحضور».
    if word(index - 1) == .manner { return nil }
    let next = index + 1
    if let year = yearBeforeEra(at: next) ?? hijriYear(at: next, isNamed: true)
      ?? solarYear(at: next)
    {
      return year
    }
    if let year = writtenYear(at: next) ?? writtenYearInBrackets(at: next) ?? yearInWords(at: next)
    {
      return yearReading(year)
    }
    if let year = shortYearInWords(at: next), isUnit(index, .year, .singular) { return year }
    return shortYear(at: next, isDefinite: isUnit(index, .year, .definite), before: word(index - 1))
  }

  private func yearReading(_ year: (year: Int, next: Int)) -> DateReading {
    // «عام 1258م/656هـ» is one year.
    if word(year.next) == .slash || word(year.next) == .open, let number = number(year.next + 1),
      number.digits >= 3, word(year.next + 2) == .hijriEra
    {
      let next = word(year.next) == .open ? skipping(.close, at: year.next + 3) : year.next + 3
      return DateReading(EDTF(year: year.year), .twoCalendars, next: next)
    }
    return DateReading(EDTF(year: year.year), .year, next: year.next)
  }

  /// «سنة تسعين», «عام ثمانية وأربعين».
  private func shortYearInWords(at index: Int) -> DateReading? {
    guard let number = cardinal(at: index), (30...99).contains(number.value) else { return nil }
    switch word(number.next) {
    case .other, .counted, .unit, .cardinal: return nil
    default: return DateReading(EDTF(year: 1900 + number.value), .year, next: number.next)
    }
  }

  /// «عام 67», «عام 70 ميلادية», «عام 393».
  private func shortYear(at index: Int, isDefinite: Bool, before: TimeWord) -> DateReading? {
    guard let number = number(index), !isCounted(index + 1) else { return nil }
    if let era = era(at: index + 1), era.era == .gregorian {
      return DateReading(EDTF(year: number.value), .year, next: era.next)
    }
    guard !isDefinite else { return nil }
    let isFollowed = word(index + 1) == .other
    if let year = shortYear(at: index) {
      // «بعد عام 50 قتيلا».
      return isFollowed && before == .particle(.after)
        ? nil : DateReading(EDTF(year: year.year), .year, next: year.next)
    }
    guard number.digits == 3, number.value > 100, !isFollowed, era(at: index + 1) == nil else {
      return nil
    }
    return DateReading(EDTF(year: number.value), .year, next: index + 1)
  }

  /// A year that only a preposition marks, or its era: «في 2010», «منذ 2002», «1436 هـ», «753 ق.م».
  func bareYear(at index: Int) -> DateReading? {
    guard case .particle = word(index) else {
      return yearBeforeEra(at: index) ?? hijriYear(at: index) ?? yearBesideHijri(at: index)
        ?? yearOfEvent(at: index)
        ?? (scope == .value ? yearAlone(at: index) : nil)
    }
    return range(at: index + 1) ?? yearBeforeEra(at: index + 1)
      ?? (isBareYear(at: index + 1) ? yearAlone(at: index + 1) : nil)
  }

  /// «كأس العالم 2022», «الانتفاضة الأولى 1987», «حرب 1948»: the noun stands a few words before.
  private func yearOfEvent(at index: Int) -> DateReading? {
    if let year = shortYearOfEvent(at: index) { return year }
    guard isBareYear(at: index), word(index - 1) != .numbered else { return nil }
    var place = index - 1
    if case .ordinal = word(place) { place -= 1 }
    if word(place) == .other, isShort(place, Self.longestName) { place -= 1 }
    guard case .event = word(place) else { return nil }
    return yearAlone(at: index)
  }

  /// «حرب الـ67», «نكبة 48»: a number that is no day.
  private func shortYearOfEvent(at index: Int) -> DateReading? {
    guard let number = number(index), number.digits == 2, number.value > 31 else { return nil }
    let place = isGlued(index) && word(index - 1) == .other ? index - 2 : index - 1
    guard word(place) == .event(names: true), !isCounted(index + 1), word(index + 1) != .other
    else { return nil }
    return DateReading(EDTF(year: 1900 + number.value), .year, next: index + 1)
  }

  /// The longest attribute of an event in bytes of UTF-8, «الرئاسية المصرية».
  private static let longestName = 48

  /// A year that brackets mark: «(1992)», «(1332 - 1406)», and of a birth «و» before it.
  func bracketedYear(at index: Int) -> DateReading? {
    guard word(index) == .open else { return nil }
    // «القرار 2216 (2015)» and «الفقرة (1904)» differ by what stands before the bracket.
    switch word(index - 1) {
    case .numbered, .naming: return nil
    default: break
    }
    if let span = lifeSpan(at: index + 1) { return span }
    var start = index + 1
    if word(start) == .particle(.and), word(start + 1) == .dot { start += 2 }
    guard let number = number(start), (1700...2099).contains(number.value),
      let year = writtenYear(at: start), word(year.next) == .close, !isCounted(year.next + 1)
    else { return nil }
    var reading = DateReading(EDTF(year: year.year), .year, next: year.next)
    reading.first = start
    return reading
  }

  /// «1332 - 1406)»: the years of a life.
  private func lifeSpan(at index: Int) -> DateReading? {
    guard let first = writtenYear(at: index), word(first.next) == .dash,
      let last = writtenYear(at: first.next + 1), word(last.next) == .close,
      (0...120).contains(last.year - first.year)
    else { return nil }
    var reading = DateReading(
      EDTF(from: EDTF(year: first.year), through: EDTF(year: last.year)), .range, next: last.next)
    reading.first = index
    return reading
  }

  /// Whether a number can be a year though no «عام» says so: of the last centuries, not a round
  /// number before a noun («في 2000 قرية»), not part of a longer number.
  func isBareYear(at index: Int) -> Bool {
    guard let number = number(index), number.digits == 4, (1900...2099).contains(number.value)
    else { return false }
    switch word(index + 1) {
    case .slash, .dash, .colon, .plus: return !isGlued(index + 1)
    case .other: return number.value % 100 != 0
    default: return true
    }
  }

  /// «التسعينيات», «ثمانينيات القرن الماضي», «عقد التسعينيات», «العقد الثاني من القرن العشرين».
  func decade(at index: Int) -> DateReading? {
    if isUnit(index, .decade, .definite) { return numberedDecade(at: index) }
    let start = isUnit(index, .decade, .singular) ? index + 1 : index
    guard case .decade(let years) = word(start) else { return nil }
    let afterFrom = skipping(.particle(.from), at: start + 1)
    var (century, next, reference) = (1900, start + 1, DateReference.none)
    if let named = self.century(at: afterFrom), let value = named.value {
      guard let year = value.single?.year else { return nil }
      (century, next, reference) = (year, named.next, named.reference)
    } else if isUnit(afterFrom, .century, .definite), let relation = relation(at: afterFrom + 1) {
      next = relation.next
      if let year = frame.year {
        century = (year / 100 + relation.offset) * 100
        reference = .publication
      } else if relation.offset != -1 {
        return nil
      }
    } else if afterFrom > start + 1 {
      // «في الثمانينيات من عمره» is an age.
      return nil
    }
    return DateReading(EDTF.decade(century + years), .decade, next: next, from: reference)
  }

  private func numberedDecade(at index: Int) -> DateReading? {
    let last = word(index + 1) == .last ? (value: 10, next: index + 2) : nil
    guard let number = last ?? ordinal(at: index + 1), (1...10).contains(number.value),
      word(number.next) == .particle(.from),
      var reading = century(at: number.next + 1) ?? relativeSpan(at: number.next + 1),
      let date = reading.value?.single, date.unspecified == .yearOfCentury
    else { return nil }
    reading.value = EDTF.decade(date.year + (number.value - 1) * 10)
    reading.rule = .decade
    return reading
  }

  /// «القرن الثامن عشر», «القرن الـ18», «القرنين الثامن عشر والتاسع عشر», «القرن الثاني ق.م».
  func century(at index: Int) -> DateReading? {
    guard isUnit(index, .century), let first = centuryNumber(at: index + 1) else { return nil }
    if let era = era(at: first.next), era.era != .gregorian {
      return centuryBeside(era.next)
    }
    if isUnit(index, .century, .definite) {
      let end = isBeforeEra(first.next)
      return DateReading(
        end == nil ? EDTF.century(first.value) : EDTF.century(beforeEra: first.value), .century,
        next: end ?? first.next)
    }
    let next = skipping(.particle(.and), at: first.next)
    guard isUnit(index, .century, .dual), next > first.next || !isPlain(next),
      let second = centuryNumber(at: next)
    else { return nil }
    let end = isBeforeEra(second.next)
    let century: (Int) -> EDTF? =
      end == nil ? { EDTF.century($0) } : { EDTF.century(beforeEra: $0) }
    guard let start = century(first.value), let last = century(second.value) else { return nil }
    return EDTF(from: start, through: last).map {
      DateReading($0, .century, next: end ?? second.next)
    }
  }

  /// «/ العاشر الميلادي» after a century of the Hijra.
  private func centuryBeside(_ index: Int) -> DateReading? {
    guard word(index) == .slash || word(index) == .dash || word(index) == .open,
      let number = centuryNumber(at: index + 1), word(number.next) == .gregorianEra
    else { return nil }
    let next = word(index) == .open ? skipping(.close, at: number.next + 1) : number.next + 1
    return DateReading(EDTF.century(number.value), .century, next: next)
  }

  private func centuryNumber(at index: Int) -> (value: Int, next: Int)? {
    if let ordinal = ordinal(at: index) { return ordinal }
    // «الـ18» is an article glued to its number.
    let start = word(index) == .other && isGlued(index + 1) ? index + 1 : index
    guard let number = number(start), (1...21).contains(number.value) else { return nil }
    return (number.value, start + 1)
  }
}

extension EDTF {
  /// The decade that begins with a year; nil outside 0...9999.
  static func decade(_ year: Int) -> EDTF? {
    guard CivilDate.years.contains(year) else { return nil }
    return EDTF(EDTFDate(year: year / 10 * 10, unspecified: .yearOfDecade))
  }

  /// The century by its ordinal: the 18th is `17XX`.
  static func century(_ number: Int) -> EDTF? {
    guard (1...100).contains(number) else { return nil }
    return EDTF(EDTFDate(year: (number - 1) * 100, unspecified: .yearOfCentury))
  }

  /// The century before our era by its ordinal: the second is `-01XX`.
  static func century(beforeEra number: Int) -> EDTF? {
    guard (1...99).contains(number) else { return nil }
    return EDTF(EDTFDate(year: -(number - 1) * 100 - 99, unspecified: .yearOfCentury))
  }
}
