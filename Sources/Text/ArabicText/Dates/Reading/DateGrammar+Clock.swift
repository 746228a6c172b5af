extension DateGrammar {
  /// A date with what may follow it: the same day in the other calendar, and a clock time.
  func completed(_ reading: DateReading) -> DateReading {
    var reading = withOtherCalendar(reading)
    if let value = reading.value, value.civilDate != nil, value.qualifier == .none,
      value.time == nil, let clock = clock(after: reading.next)
    {
      reading.value = value.withTime(clock.time)
      reading.next = clock.next
    }
    return reading
  }

  /// A clock time within a few marks and words of the index: «07:01 ص», «الساعة 11:01:56»,
  /// «، آخر تحديث 02:21 (GMT+0400)», «الساعة السابعة مساء».
  func clock(after index: Int) -> (time: EDTF.TimeOfDay, next: Int)? {
    var isNamed = false
    for index in index..<index + 6 {
      switch word(index) {
      case .comma, .dash, .mark, .colon, .open, .label, .latest, .particle(.within),
        .particle(.upon):
        break
      case .unit(.hour, .definite): isNamed = true
      case .number: return clockInDigits(at: index, isNamed: isNamed)
      case .other where isSingleLetter(index) && number(index + 1) != nil:
        return clockInISO(at: index + 1)
      case .ordinal where isNamed: return clockInWords(at: index)
      default: return nil
      }
    }
    return nil
  }

  /// «10:30 - 5 مايو 2014»: the clock before the date.
  func clockBeforeDate(at index: Int) -> DateReading? {
    guard word(index + 1) == .colon, !isGlued(index) || word(index - 1) != .colon,
      let clock = clockInDigits(at: index, isNamed: false)
    else { return nil }
    var next = clock.next
    loop: for _ in 0..<2 {
      switch word(next) {
      case .comma, .dash, .mark, .particle(.within): next += 1
      default: break loop
      }
    }
    return dated(clock.time, at: next)
  }

  private func dated(_ time: EDTF.TimeOfDay, at index: Int) -> DateReading? {
    guard var reading = weekday(at: index) ?? plainDate(at: index), let value = reading.value,
      value.civilDate != nil, value.time == nil, reading.reference == .none
    else { return nil }
    reading.value = value.withTime(time)
    return reading
  }

  private func clockInDigits(at index: Int, isNamed: Bool) -> (time: EDTF.TimeOfDay, next: Int)? {
    guard let hour = number(index), hour.digits <= 2 else { return nil }
    var (minute, second, next): (Int, Int?, Int) = (0, nil, index + 1)
    let separator = word(next)
    let isLetter = isNamed && isSingleLetter(next) && isGlued(next + 1)
    if separator == .colon || separator == .dot || isLetter, let minutes = number(next + 1),
      minutes.digits == 2
    {
      minute = minutes.value
      next += 2
      if word(next) == .colon, isGlued(next), let seconds = number(next + 1), seconds.digits == 2 {
        second = seconds.value
        next += 2
      }
      // «في 5 مايو 2014، 3.50 دولار» has no clock time; "10.30 ص" is one.
      guard separator == .colon || isNamed || dayPeriod(at: next) != nil else { return nil }
    } else {
      guard isNamed || dayPeriod(at: next) != nil, !isCounted(next) else { return nil }
    }
    return finished(hour.value, minute, second, next)
  }

  /// What follows the T of "2015-01-21T07:01:00+03:00".
  private func clockInISO(at index: Int) -> (time: EDTF.TimeOfDay, next: Int)? {
    guard var clock = clockInDigits(at: index, isNamed: false), isGlued(index) else { return nil }
    if isSingleLetter(clock.next) {
      clock.time.offset = 0
      clock.next += 1
    } else if word(clock.next) == .plus || word(clock.next) == .dash, isGlued(clock.next),
      isGlued(clock.next + 1), let number = number(clock.next + 1)
    {
      let (minutes, next) = distance(number, at: clock.next + 1)
      guard abs(minutes) < 1440 else { return clock }
      clock.time.offset = word(clock.next) == .plus ? minutes : -minutes
      clock.next = next
    }
    return clock
  }

  /// One letter glued to the number before it: T or Z, or the h of «17h30».
  private func isSingleLetter(_ index: Int) -> Bool {
    word(index) == .other && isGlued(index) && isShort(index, 1)
  }

  private func clockInWords(at index: Int) -> (time: EDTF.TimeOfDay, next: Int)? {
    guard let hour = ordinal(at: index), (1...12).contains(hour.value) else { return nil }
    var (minute, next) = (0, hour.next)
    if case .yearPart(let months) = word(next), !isPlain(next) {
      minute = months * 5
      next += 1
    }
    guard dayPeriod(at: next) != nil else { return nil }
    return finished(hour.value, minute, nil, next)
  }

  private func finished(
    _ hour: Int, _ minute: Int, _ second: Int?, _ index: Int
  ) -> (time: EDTF.TimeOfDay, next: Int)? {
    var (hour, next) = (hour, index)
    if let period = dayPeriod(at: next) {
      hour = period.value.hour(hour)
      next = period.next
    }
    let zone = zone(after: next)
    return EDTF.TimeOfDay(hour: hour, minute: minute, second: second, offset: zone?.offset)
      .map { ($0, zone?.next ?? next) }
  }

  /// «ص», «م», «مساء», «بعد الظهر».
  private func dayPeriod(at index: Int) -> (value: TimeWord.DayPeriod, next: Int)? {
    switch word(index) {
    case .dayPeriod(let period): (period, index + 1)
    case .gregorianEra: (.evening, index + 1)
    case .particle(.after) where word(index + 1) == .dayPeriod(.noon): (.evening, index + 2)
    case .particle(.before) where word(index + 1) == .dayPeriod(.noon): (.morning, index + 2)
    case .particle(.after)
    where word(index + 1) == .part(.middle) && word(index + 2) == .dayPeriod(.night):
      (.morning, index + 3)
    default: nil
    }
  }

  /// «(GMT+0400)», «بتوقيت غرينتش», «UTC+3».
  private func zone(after index: Int) -> (offset: Int, next: Int)? {
    let isOpen = word(index) == .open
    let start = skipping(.zoneLabel, at: isOpen ? index + 1 : index)
    guard case .zone(var offset) = word(start) else { return nil }
    var next = start + 1
    if word(next) == .label(.neutral) { next += 1 }
    let sign = word(next)
    if sign == .plus || sign == .dash, isGlued(next + 1), let number = number(next + 1) {
      let minutes: Int
      (minutes, next) = distance(number, at: next + 1)
      offset += sign == .plus ? minutes : -minutes
    }
    if isOpen {
      guard word(next) == .close else { return nil }
      next += 1
    }
    return (offset, next)
  }

  /// "0400", "4", "04:30" in minutes.
  private func distance(
    _ number: (value: Int, digits: Int), at index: Int
  ) -> (minutes: Int, next: Int) {
    if number.digits > 2 { return (number.value / 100 * 60 + number.value % 100, index + 1) }
    if word(index + 1) == .colon, isGlued(index + 2), let minutes = self.number(index + 2),
      minutes.digits == 2
    {
      return (number.value * 60 + minutes.value, index + 3)
    }
    return (number.value * 60, index + 1)
  }

  /// «26 شوال 1436 هـ الموافق 11 أغسطس 2015 م»: the Gregorian date counts, and they are compared.
  func withOtherCalendar(_ reading: DateReading) -> DateReading {
    if let other = afterOttomanDate(reading) { return other }
    guard let other = otherCalendar(after: reading.next, isHijri: reading.hijri == nil) else {
      return reading
    }
    let (gregorian, islamic) = reading.hijri == nil ? (reading, other) : (other, reading)
    var result = gregorian
    result.next = other.next
    result.rule = .twoCalendars
    result.weekday = reading.weekday ?? other.weekday
    if let civil = gregorian.value?.civilDate, let hijri = islamic.hijri {
      let days = civil.dayNumber - hijri.civil.dayNumber
      if abs(days) > 1 {
        // Day and month may have been taken for each other.
        if let swapped = gregorian.alternative?.civilDate,
          abs(swapped.dayNumber - hijri.civil.dayNumber) <= 1
        {
          result.value = EDTF(swapped)
        } else {
          result.warning = .calendarMismatch(hijri: hijri, civil: civil)
        }
      }
      result.alternative = nil
    }
    return result
  }

  /// «10 تموز 1324 (23 تموز 1908)»: the first is in the years of the Ottoman state.
  private func afterOttomanDate(_ reading: DateReading) -> DateReading? {
    guard let year = reading.value?.year, (1250...1340).contains(year), word(reading.next) == .open,
      let other = plainDate(at: reading.next + 1), let civil = other.value?.civilDate,
      (580...590).contains(civil.year - year), word(other.next) == .close
    else { return nil }
    return DateReading(other.value, .twoCalendars, next: other.next + 1)
  }

  private func otherCalendar(after index: Int, isHijri: Bool) -> DateReading? {
    var index = index
    var (isOpen, isLinked) = (false, false)
    loop: for _ in 0..<4 {
      switch word(index) {
      case .comma, .dash, .slash, .mark: isLinked = true
      case .open: (isOpen, isLinked) = (true, true)
      case .corresponding: isLinked = true
      // «الموافق لـ 11 أغسطس»: one letter.
      case .other where word(index - 1) == .corresponding && isShort(index, 4): break
      case .weekday where isLinked: break
      case .approximately where isOpen: break
      default: break loop
      }
      index += 1
    }
    guard let other = plainDate(at: index), other.value?.civilDate != nil,
      (other.hijri != nil) == isHijri
    else { return nil }
    return closed(other, isOpen)
  }

  /// The reading with the bracket that must close it if one was opened.
  func closed(_ reading: DateReading, _ isOpen: Bool) -> DateReading? {
    guard isOpen else { return reading }
    guard word(reading.next) == .close else { return nil }
    var reading = reading
    reading.next += 1
    return reading
  }
}

extension TimeWord.DayPeriod {
  /// The hour of 24 that an hour of 12 is; an hour above 12 is of 24 already.
  fileprivate func hour(_ hour: Int) -> Int {
    guard (1...12).contains(hour) else { return hour }
    switch self {
    case .morning: return hour % 12
    case .noon: return hour < 5 ? hour + 12 : hour
    case .evening: return hour % 12 + 12
    case .night: return hour == 12 ? 0 : hour > 5 ? hour + 12 : hour
    }
  }
}
