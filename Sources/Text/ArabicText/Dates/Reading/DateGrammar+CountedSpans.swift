/// Spans of several days, weeks, months or years up to the reference or from it on.
extension DateGrammar {
  /// «الأيام الثلاثة الماضية», «السنتين الماضيتين», «الأشهر الستة المقبلة», «السنوات الخمس الأخيرة».
  ///
  /// They are whole units before or after the one of the reference; without a count they are vague.
  func countedSpan(at index: Int) -> DateReading? {
    guard case .unit(let unit, let form) = word(index),
      let (count, place) = count(of: form, at: index + 1), (2...100).contains(count)
    else { return nil }
    if word(place) == .ordinal(1), word(place + 1) == .particle(.from) {
      return beginning(of: count, unit, at: place + 2)
    }
    guard let (offset, next) = way(at: place) else { return nil }
    let (first, last) = offset < 0 ? (-count, -1) : (1, count)
    return DateReading(
      span(of: unit, first, last), .relativeSpan, next: next, from: .publication)
  }

  /// «آخر ثلاثة أشهر», «آخر أسبوعين».
  func latestUnits(at index: Int) -> DateReading? {
    guard word(index) == .latest, let duration = length(at: index + 1), duration.count > 1,
      duration.quarters == 0, let value = span(of: duration.unit, -duration.count, -1)
    else { return nil }
    return DateReading(value, .relativeSpan, next: duration.next, from: .publication)
  }

  /// «الثلاثة أشهر الماضية».
  func countedSpanBeforeUnit(at index: Int) -> DateReading? {
    guard case .definiteCardinal(let count) = word(index),
      case .unit(let unit, .plural) = word(index + 1), let (offset, next) = way(at: index + 2)
    else { return nil }
    let (first, last) = offset < 0 ? (-count, -1) : (1, count)
    return DateReading(
      span(of: unit, first, last), .relativeSpan, next: next, from: .publication)
  }

  /// «الأشهر التسعة الأولى من 2014», «الأيام العشرة الأولى من مايو».
  private func beginning(of count: Int, _ unit: TimeWord.Unit, at index: Int) -> DateReading? {
    guard var reading = spanAfter(index), let span = reading.value, let first = span.earliest
    else { return nil }
    switch unit {
    case .day: reading.value = EDTF.days(first, first.adding(days: count - 1))
    case .week: reading.value = EDTF.days(first, first.adding(days: count * 7 - 1))
    case .month where span.precision == .year && count <= 12:
      reading.value = EDTF(
        from: EDTF(year: first.year, month: 1), through: EDTF(year: first.year, month: count))
    default: return nil
    }
    reading.rule = .partOfYear
    return reading
  }

  private func count(of form: TimeWord.UnitForm, at index: Int) -> (value: Int, next: Int)? {
    if form == .definiteDual { return (2, index) }
    if case .definiteCardinal(let count) = word(index) {
      return word(index + 1) == .cardinal(10) && isPlain(index + 1)
        ? (count + 10, index + 2) : (count, index + 1)
    }
    // «الـ10»: the article is glued to its number.
    let start = word(index) == .other && isGlued(index + 1) ? index + 1 : index
    return number(start).map { ($0.value, start + 1) }
  }

  private func way(at index: Int) -> (offset: Int, next: Int)? {
    if word(index) == .last { return (-1, index + 1) }
    guard let relation = relation(at: index), abs(relation.offset) == 1 else { return nil }
    return relation
  }

  private func span(of unit: TimeWord.Unit, _ first: Int, _ last: Int) -> EDTF? {
    switch unit {
    case .day: EDTF(from: frame.day(first), through: frame.day(last))
    case .week:
      frame.monday(weeks: first).flatMap { start in
        frame.monday(weeks: last).flatMap { EDTF.days(start, $0.adding(days: 6)) }
      }
    case .month: EDTF(from: frame.month(first), through: frame.month(last))
    case .year: EDTF(from: frame.year(first), through: frame.year(last))
    case .decade: EDTF(from: frame.year(first * 10), through: frame.year(last < 0 ? 0 : last * 10))
    case .minute, .hour, .century: nil
    }
  }
}
