extension DateGrammar {
  /// «قبل ثلاث سنوات», «منذ يومين», «بعد عام على … نوفمبر 2013».
  func duration(at index: Int) -> DateReading? {
    guard case .particle(let particle) = word(index), let duration = length(at: index + 1) else {
      return nil
    }
    let link = word(duration.next)
    if link == .particle(.from), isNow(duration.next + 1) {
      var reading = ago(duration, moved(by: duration))
      reading.next += 2
      return particle == .after ? nil : reading
    }
    if particle != .since, link == .particle(.from) || link == .particle(.upon) {
      let anchor = dateInClause(after: duration.next)
      let direction = particle == .before ? -1 : 1
      return DateReading(
        anchor.flatMap { moved($0, by: duration, direction) }, .anchoredDuration,
        next: duration.next, from: .sentence)
    }
    switch particle {
    case .before:
      if let anchor, leans(on: anchor, duration), let value = moved(anchor, by: duration, -1) {
        return DateReading(value, .duration, next: duration.next, from: .sentence)
      }
      return ago(duration, moved(by: duration))
    case .since:
      // Of few years the month still counts.
      let isLong =
        duration.unit == .year && duration.isApproximate && duration.count < 10
        && duration.quarters == 0
      return ago(duration, isLong ? lasting(duration) : moved(by: duration))
    default:
      return nil
    }
  }

  /// «5 دقائق مضت».
  func passed(at index: Int) -> DateReading? {
    guard let duration = length(at: index), word(duration.next) == .passed else { return nil }
    var reading = ago(duration, moved(by: duration))
    reading.next += 1
    return reading
  }

  /// «من الآن», «من اليوم», «من الزمن».
  private func isNow(_ index: Int) -> Bool {
    word(index) == .now || isUnit(index, .day, .definite)
  }

  private func ago(_ duration: CountedSpan, _ value: EDTF?) -> DateReading {
    DateReading(value, .duration, next: duration.next, from: .publication)
  }

  /// A counted unit, or nil for one that is not counted («منذ سنوات») or is something else («قبل
  /// شهر رمضان», «منذ عام 2011», «قبل يوم الأحد»).
  func length(at index: Int) -> CountedSpan? {
    var index = index
    var isApproximate = word(index) == .approximately
    if isApproximate { index = skipping(.particle(.from), at: afterApproximations(at: index)) }
    if case .fraction(let quarters) = word(index), isPlain(index),
      case .unit(let unit, .singular) = word(index + 1), isPlain(index + 1)
    {
      return CountedSpan(
        count: 0, quarters: quarters, unit: unit, next: index + 2, isApproximate: isApproximate)
    }
    var count: Int?
    if let number = number(index), !isGlued(index + 1) {
      (count, index) = (number.value, index + 1)
    } else if let number = cardinal(at: index) {
      (count, index) = number
    }
    guard case .unit(let unit, let form) = word(index), isPlain(index) else { return nil }
    var next = index + 1
    switch (form, count) {
    case (.dual, nil): count = 2
    case (.singular, nil):
      guard !namesAnother(next) else { return nil }
      count = 1
      if case .cardinal(1) = word(next) { next += 1 }
    case (.singular, .some), (.plural, .some): break
    default: return nil
    }
    var quarters = 0
    if case .fraction(let more) = word(next), !isPlain(next) {
      (quarters, isApproximate) = (more, true)
      // «عام ونصف العام».
      next = isUnit(next + 1, unit) ? next + 2 : next + 1
    }
    guard let count, (1...1000).contains(count) else { return nil }
    return CountedSpan(
      count: count, quarters: quarters, unit: unit, next: next, isApproximate: isApproximate)
  }

  /// Whether a unit is followed by what names it instead of by nothing.
  private func namesAnother(_ index: Int) -> Bool {
    switch word(index) {
    case .number, .month, .homonymMonth, .monthStem, .hijriMonth, .hijriStem, .dhu, .weekday,
      .solarMonth, .morrow, .yesterday, .decade, .this, .ordinal, .direction, .unknown:
      true
    case .cardinal(let value): value != 1
    default: false
    }
  }

  /// Only a date at least as exact as the unit can be counted from.
  private func leans(on anchor: EDTF, _ duration: CountedSpan) -> Bool {
    guard !anchor.isInterval else { return false }
    switch duration.unit {
    case .year, .decade: return anchor.precision >= .year
    case .month: return anchor.precision >= .month
    default: return anchor.precision >= .day
    }
  }

  /// The first date of the same clause that is written out.
  private func dateInClause(after index: Int) -> EDTF? {
    // A clause has few tokens, and a text without commas must not be searched over and over.
    for index in index + 1..<index + 25 {
      switch word(index) {
      case .comma, .stop, .lineBreak, .dot: return nil
      case .particle(.before), .particle(.after), .particle(.since): return nil
      default: break
      }
      if let reading = point(at: index), reading.reference == .none, let value = reading.value {
        return value
      }
    }
    return nil
  }

  private func moved(_ anchor: EDTF, by duration: CountedSpan, _ direction: Int) -> EDTF? {
    guard leans(on: anchor, duration) else { return nil }
    let amount = duration.count * direction
    guard duration.quarters == 0 else { return nil }
    let value: EDTF?
    switch duration.unit {
    case .year, .decade, .century:
      let years = amount * duration.unit.years
      if let month = anchor.month, let year = anchor.year, duration.unit == .year {
        value = EDTF.month(index: (year + years) * 12 + month - 1)
      } else {
        value = anchor.year.flatMap { EDTF.year($0 + years) }
      }
    case .month:
      value = anchor.year.flatMap { year in
        anchor.month.flatMap { EDTF.month(index: year * 12 + $0 - 1 + amount) }
      }
    case .week: value = anchor.civilDate.map { EDTF($0.adding(days: amount * 7)) }
    case .day: value = anchor.civilDate.map { EDTF($0.adding(days: amount)) }
    case .hour, .minute: value = anchor.dateOnly
    }
    return value?.qualified(duration.isApproximate ? .approximate : anchor.qualifier)
  }

  /// So long before the reference, as exact as the unit.
  private func moved(by duration: CountedSpan) -> EDTF? {
    let value: EDTF?
    let count = duration.count
    switch duration.unit {
    case .year: value = year(quartersAgo: count * 4 + duration.quarters)
    case .decade, .century:
      let years = (count * 4 + duration.quarters) * duration.unit.years / 4
      value = frame.year(-years)?.qualified(.approximate)
    case .month: value = month(daysAgo: duration.quarters * 30 / 4, -count)
    case .week: value = frame.day(-count * 7 - duration.quarters * 7 / 4)
    case .day: value = frame.day(-count)
    case .hour: value = day(minutesAgo: count * 60 + duration.quarters * 15)
    case .minute: value = day(minutesAgo: count)
    }
    return duration.isApproximate ? value?.qualified(.approximate) : value
  }

  private func year(quartersAgo quarters: Int) -> EDTF? {
    guard quarters % 4 != 0, let index = frame.monthIndex else { return frame.year(-quarters / 4) }
    return EDTF.year((index - quarters * 3).dividedDown(by: 12))
  }

  private func month(daysAgo days: Int, _ months: Int) -> EDTF? {
    guard days > 0, let day = frame.day, day.day <= days else { return frame.month(months) }
    return frame.month(months - 1)
  }

  private func day(minutesAgo minutes: Int) -> EDTF? {
    guard let time = frame.time else { return frame.day(-(minutes / 1440)) }
    let minute = time.hour * 60 + time.minute - minutes
    return frame.day(minute >= 0 ? 0 : -((1439 - minute) / 1440))
  }

  /// What has lasted for some years: from about then to the reference.
  private func lasting(_ duration: CountedSpan) -> EDTF? {
    guard let start = frame.month(-duration.count * 12), let today = frame.day(0) else {
      return moved(by: duration)
    }
    return EDTF(from: start.qualified(.approximate), through: today)
  }
}

extension TimeWord.Unit {
  fileprivate var years: Int {
    switch self {
    case .decade: 10
    case .century: 100
    default: 1
    }
  }
}
