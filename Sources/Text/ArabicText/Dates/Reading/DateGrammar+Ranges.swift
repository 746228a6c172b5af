/// One end of a range, with only what is printed beside it.
private struct RangeEnd {
  var year: Int?
  var month: Int?
  var day: Int?
  /// The year was counted from the reference.
  var isRelative = false
  var next: Int
}

extension DateGrammar {
  /// «بين 2010 و2013», «من 5 إلى 9 مايو 2014», «5-9 مايو», «2011-2015», «عامي 2012 و2013».
  func range(at index: Int) -> DateReading? {
    switch word(index) {
    case .particle(.between): range(from: index + 1, joinedBy: .and, isMarked: true)
    case .particle(.from): range(from: index + 1, joinedBy: .to, isMarked: true)
    case .unit(.year, .dual): range(from: index, joinedBy: .and)
    case .number, .month, .homonymMonth, .monthStem, .ordinal, .unit(.year, .singular):
      range(from: index, joinedBy: .to) ?? neighbours(at: index)
    default: nil
    }
  }

  private func range(
    from index: Int, joinedBy joint: TimeWord.Particle, isMarked: Bool = false
  ) -> DateReading? {
    guard let start = rangeEnd(at: index), let second = after(joint, at: start.next),
      let end = rangeEnd(at: second), !isQuantity(start, end, isMarked: isMarked)
    else { return nil }
    return reading(start, end)
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
    if isYear || number(index)?.digits == 4 {
      return writtenYear(at: isYear ? index + 1 : index).map {
        RangeEnd(year: $0.year, next: $0.next)
      }
    }
    if let name = monthName(at: index), name.last == nil { return rangeEnd(name, day: nil) }
    guard let day = day(at: index) else { return nil }
    if let name = monthName(at: day.next), name.last == nil {
      return rangeEnd(name, day: day.value)
    }
    let next = number(index) == nil ? ordinal(at: index)?.next : index + 1
    return next.map { RangeEnd(day: day.value, next: $0) }
  }

  private func rangeEnd(_ name: MonthName, day: Int?) -> RangeEnd {
    if let direction = direction(name.next) {
      let year = frame.year(ofMonth: name.month, day: day, direction: direction)
      return RangeEnd(
        year: year, month: name.month, day: day, isRelative: true, next: name.next + 1)
    }
    let year = yearAfter(name.next)
    return RangeEnd(
      year: year?.year, month: name.month, day: day, isRelative: year?.reference == .publication,
      next: year?.next ?? name.next)
  }

  /// Whether the two are numbers of something: «بين 1500 و2000 مقاتل».
  private func isQuantity(_ start: RangeEnd, _ end: RangeEnd, isMarked: Bool) -> Bool {
    guard start.month == nil, end.month == nil else { return false }
    guard let first = start.year, let last = end.year else { return true }
    if isCounted(end.next) || !(1800...2199).contains(first) || last > 2199 { return true }
    if first % 50 == 0, last % 50 == 0, word(end.next) == .other { return true }
    let continues = isGlued(end.next) && (word(end.next) == .dash || word(end.next) == .slash)
    return scope == .prose && continues || (!isMarked && last - first > 150)
  }

  private func reading(_ start: RangeEnd, _ end: RangeEnd) -> DateReading? {
    var (start, end) = (start, end)
    var reference = end.isRelative ? DateReference.publication : .none
    if end.year == nil {
      guard let month = end.month,
        let year = frame.year(ofMonth: month, day: end.day, direction: 0)
      else { return nil }
      end.year = year
      reference = .publication
    }
    if start.day != nil, start.month == nil { start.month = end.month }
    guard let year = end.year, start.year != nil || start.month != nil else { return nil }
    if start.year == nil {
      guard let month = start.month, let lastMonth = end.month else { return nil }
      start.year = month > lastMonth ? year - 1 : year
    }
    guard let from = value(start), let through = value(end), from < through,
      let value = EDTF(from: from, through: through)
    else { return nil }
    return DateReading(value, .range, next: end.next, from: reference)
  }

  private func value(_ end: RangeEnd) -> EDTF? {
    guard let year = end.year else { return nil }
    guard let month = end.month else { return EDTF.year(year) }
    guard let day = end.day else { return EDTF(year: year, month: month) }
    return EDTF.day(year, month, day)
  }

  /// «5 و6 مايو 2014»: two days in a row.
  private func neighbours(at index: Int) -> DateReading? {
    guard let first = number(index), first.digits <= 2, word(index + 1) == .particle(.and),
      let second = number(index + 2), second.value == first.value + 1,
      let end = rangeEnd(at: index + 2), end.month != nil
    else { return nil }
    return reading(RangeEnd(day: first.value, next: index + 1), end)
  }
}
