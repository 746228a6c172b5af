extension DateGrammar {
  /// A year in digits where the words before it leave no doubt that it is one, with its era.
  func writtenYear(at index: Int) -> (year: Int, next: Int)? {
    guard let number = number(index), !isCounted(index + 1) else { return nil }
    let hasEra = word(index + 1) == .gregorianEra
    let isYear =
      scope == .value
      ? number.digits == 4 || (hasEra && number.digits <= 4)
      : number.digits == 4 && (1000...2199).contains(number.value)
    guard isYear, word(index + 1) != .hijriEra, !isBeforeEra(index + 1) else { return nil }
    return (number.value, hasEra ? index + 2 : index + 1)
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

  /// «ق.م», «قبل الميلاد».
  func isBeforeEra(_ index: Int) -> Bool {
    word(index) == .birth || (word(index) == .particle(.before) && word(index + 1) == .birth)
  }

  /// «عام 2010», «سنة 1979 م», «العام 2008», «عام ألفين وعشرة», «عام 67», «سنة 1436 هـ».
  func year(at index: Int) -> DateReading? {
    guard isUnit(index, .year, .singular, .definite) else { return nil }
    if let year = yearAlone(at: index + 1) { return year }
    if let year = yearInWords(at: index + 1) {
      return DateReading(EDTF(year: year.year), .year, next: year.next)
    }
    if let year = hijriYear(at: index + 1) { return year }
    // Of the years in two digits the press writes those of the century it looks back on.
    guard isUnit(index, .year, .singular), let number = number(index + 1), number.digits == 2,
      (30...99).contains(number.value), !isCounted(index + 2),
      word(index + 2) != .other || word(index - 1) != .particle(.after)
    else { return nil }
    return DateReading(EDTF(year: 1900 + number.value), .year, next: index + 2)
  }

  /// A year that only a preposition marks: «في 2010», «منذ 2002», «حتى 2025».
  func bareYear(at index: Int) -> DateReading? {
    guard case .particle = word(index) else {
      return hijriYear(at: index) ?? (scope == .value ? yearAlone(at: index) : nil)
    }
    return range(at: index + 1) ?? (isBareYear(at: index + 1) ? yearAlone(at: index + 1) : nil)
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
    } else if isUnit(afterFrom, .century, .definite), direction(afterFrom + 1) == -1 {
      next = afterFrom + 2
      if let year = frame.year {
        century = (year / 100 - 1) * 100
        reference = .publication
      }
    } else if afterFrom > start + 1 {
      // «في الثمانينيات من عمره» is an age.
      return nil
    }
    return DateReading(EDTF.decade(century + years), .decade, next: next, from: reference)
  }

  private func numberedDecade(at index: Int) -> DateReading? {
    guard let ordinal = ordinal(at: index + 1), (1...10).contains(ordinal.value),
      word(ordinal.next) == .particle(.from), let century = century(at: ordinal.next + 1),
      let year = century.value?.single?.year
    else { return nil }
    return DateReading(EDTF.decade(year + (ordinal.value - 1) * 10), .decade, next: century.next)
  }

  /// «القرن الثامن عشر», «القرن الـ18», «القرنين الثامن عشر والتاسع عشر».
  func century(at index: Int) -> DateReading? {
    guard isUnit(index, .century), let first = centuryNumber(at: index + 1),
      let value = EDTF.century(first.value), !isBeforeEra(first.next),
      word(first.next) != .hijriEra
    else { return nil }
    guard isUnit(index, .century, .dual) else {
      guard isUnit(index, .century, .definite) else { return nil }
      return DateReading(value, .century, next: first.next)
    }
    let next = skipping(.particle(.and), at: first.next)
    guard next > first.next || !isPlain(next), let second = centuryNumber(at: next),
      let last = EDTF.century(second.value), let span = EDTF(from: value, through: last),
      !isBeforeEra(second.next)
    else { return nil }
    return DateReading(span, .century, next: second.next)
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
}
