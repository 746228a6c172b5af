extension DateGrammar {
  /// A cardinal in words and the index after it: «خمسة عشر», «ألفين وعشرة», «مئة وعشرين».
  func cardinal(at index: Int) -> (value: Int, next: Int)? {
    guard case .cardinal(var last) = word(index) else { return nil }
    var total = last
    var next = index + 1
    // Ten joins the unit before it («خمسة عشر»); all else is joined by و and grows smaller, but
    // for the unit before its ten («خمسة وعشرين») and the thousands («ثلاثة آلاف» is not read).
    while case .cardinal(let value) = word(next) {
      let isTeen = value == 10 && last < 10 && isPlain(next)
      let isUnitBeforeTen = last < 10 && (20..<100).contains(value) && !isPlain(next)
      // «وأحد عشر» after hundreds is written like «واحد».
      let isEleven = value == 1 && last >= 100 && word(next + 1) == .cardinal(10)
      guard isEleven || isTeen || isUnitBeforeTen || (value < last && !isPlain(next)) else { break }
      total += value
      last = isTeen || isUnitBeforeTen ? 9 : value
      next += 1
      if isTeen || isUnitBeforeTen { break }
    }
    return (total, next)
  }

  /// An ordinal in words and the index after it: «السادس», «الحادي عشر», «الخامس والعشرين».
  func ordinal(at index: Int) -> (value: Int, next: Int)? {
    guard case .ordinal(let value) = word(index) else { return nil }
    guard value < 10 else { return (value, index + 1) }
    switch word(index + 1) {
    case .cardinal(10) where isPlain(index + 1): return (value + 10, index + 2)
    case .ordinal(let tens) where (20..<100).contains(tens) && !isPlain(index + 1):
      return (value + tens, index + 2)
    default: return (value, index + 1)
    }
  }

  /// A day of a month, in digits or words, and the index where its month can begin.
  func day(at index: Int) -> (value: Int, next: Int)? {
    var day: (value: Int, next: Int)
    if let number = number(index), number.digits <= 2 {
      day = (number.value, index + 1)
    } else if let ordinal = ordinal(at: index) {
      day = ordinal
    } else if word(index) == .first {
      day = (1, index + 1)
    } else {
      return nil
    }
    guard (1...31).contains(day.value) else { return nil }
    if word(day.next) == .dash || word(day.next) == .slash { day.next += 1 }
    if word(day.next) == .particle(.from), isPlain(day.next) { day.next += 1 }
    if isUnit(day.next, .month, .singular, .definite) { day.next += 1 }
    return day
  }

  /// Whether what stands at the index makes the number before it a quantity.
  func isCounted(_ index: Int) -> Bool {
    switch word(index) {
    case .counted, .percent: true
    case .cardinal(let value): value >= 100 && isPlain(index)
    case .unit(.year, let form), .unit(.month, let form), .unit(.week, let form):
      form != .definite && isPlain(index) && !traits(index).contains(.preposition)
    case .dot, .comma: isGlued(index) && isGlued(index + 1) && number(index + 1) != nil
    case .particle(.within): word(index + 1) == .ordinal(100)
    default: false
    }
  }
}
