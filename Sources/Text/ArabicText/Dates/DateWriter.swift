/// Writes dates in Arabic words, as exactly as they are known and no more.
///
/// | EDTF | standard months | |
/// |---|---|---|
/// | `2015-01-21` | «21 يناير 2015» | dual: «21 كانون الثاني/يناير 2015» |
/// | `1990~` | «نحو 1990» | `1990?` «ربما 1990» |
/// | `199X`, `17XX` | «التسعينيات», «القرن الثامن عشر» | |
/// | `2022-02/..` | «فبراير 2022 أو بعده» | `../1985` «1985 أو قبلها» |
/// | `2019-05-XX` | «يوم غير معروف من مايو 2019» | |
///
/// `DateReader.date` reads what was written to the same value.
package struct DateWriter: Sendable {
  /// Which names the Gregorian months have.
  package var months: MonthSet
  /// Which digits numbers are written with.
  package var digits: DigitSystem
  /// Whether a day has its weekday before it: «الأربعاء 21 يناير 2015».
  package var showsWeekday: Bool
  /// Whether a day has its Hijri date after it: «21 يناير 2015 (1 ربيع الآخر 1436 هـ)».
  package var showsHijri: Bool
  /// Whether a clock time is written: «21 يناير 2015، 07:01 ص».
  package var showsTime: Bool
  /// How clock times are written.
  package var clock: Clock

  /// How clock times are written.
  package struct Clock: Sendable {
    /// The zone whose distance from UTC goes without saying; `nil` where none does.
    let zone: ZoneRule?
    /// Whether seconds are written.
    let showsSeconds: Bool

    /// All that is known: «02:21:09 ص (GMT+04:00)».
    package static let whole = Clock(zone: nil, showsSeconds: true)

    /// What readers ask for: hours and minutes, and the zone only where it is another than theirs.
    package static func ofReaders(in zone: ZoneRule) -> Clock {
      Clock(zone: zone, showsSeconds: false)
    }
  }

  /// Makes a writer.
  package init(
    months: MonthSet = .standard, digits: DigitSystem = .latin, showsWeekday: Bool = false,
    showsHijri: Bool = false, showsTime: Bool = true, clock: Clock = .whole
  ) {
    self.months = months
    self.digits = digits
    self.showsWeekday = showsWeekday
    self.showsHijri = showsHijri
    self.showsTime = showsTime
    self.clock = clock
  }

  /// A date in words.
  package func string(from edtf: EDTF) -> String {
    digits.converting(words(edtf))
  }

  /// A Hijri date in words: «1 ربيع الآخر 1436 هـ», with «نحو» where no printed calendar covers it.
  package func string(from date: HijriDate) -> String {
    digits.converting(words(date))
  }
}

extension DateWriter {
  private func words(_ edtf: EDTF) -> String {
    switch edtf.content {
    case .date(let date): return words(date)
    case .interval(from: .date(let date), through: .open):
      return Self.bound(words(date), date, "بعد")
    case .interval(from: .open, through: .date(let date)):
      return Self.bound(words(date), date, "قبل")
    case .interval(let from, let through): return "من \(words(from)) إلى \(words(through))"
    }
  }

  /// «2013 أو بعدها»: a bound can be the date itself.
  private static func bound(_ words: String, _ date: EDTFDate, _ side: String) -> String {
    "\(words) أو \(side)\(date.precision == .year ? "ها" : "ه")"
  }

  private func words(_ end: EDTF.End) -> String {
    if case .date(let date) = end { words(date) } else { "تاريخ غير معروف" }
  }

  private func words(_ date: EDTFDate) -> String {
    let qualifier =
      switch date.qualifier {
      case .none: ""
      case .uncertain: "ربما "
      case .approximate: "نحو "
      case .uncertainAndApproximate: "ربما نحو "
      }
    return qualifier + unqualifiedWords(date)
  }

  private func unqualifiedWords(_ date: EDTFDate) -> String {
    let year = words(year: date.year)
    switch date.unspecified {
    case .yearOfCentury: return century(date.year)
    case .yearOfDecade: return decade(date.year)
    case .month: return "شهر غير معروف من \(year)"
    case .monthAndDay: return "يوم غير معروف من \(year)"
    case .day: return "يوم غير معروف من \(monthName(date)) \(year)"
    case nil: break
    }
    guard date.month != nil else { return year }
    // Without interpolation, which takes a buffer for each: dates stand on every page.
    let month = monthName(date) + " " + year
    guard let day = date.day else { return month }
    return whole(date, String(day) + " " + month)
  }

  /// A day with what the options add to it.
  private func whole(_ date: EDTFDate, _ text: String) -> String {
    var text = text
    if showsWeekday { text = "\(date.earliest.weekday.arabicName) \(text)" }
    if showsHijri {
      let hijri = HijriDate(date.earliest)
      // Before its epoch the calendar has no dates.
      if hijri.civil == date.earliest { text += " (\(words(hijri)))" }
    }
    if showsTime, let time = date.time { text += "، " + words(time, of: date) }
    return text
  }

  private func words(_ date: HijriDate) -> String {
    let text = "\(date.day) \(HijriDate.monthNames[date.month - 1]) \(date.year) \(Self.hijriEra)"
    return date.isTabular ? "نحو \(text)" : text
  }

  /// Short years need the era to be known for years.
  private func words(year: Int) -> String {
    year < 1000 ? "\(year) م" : String(year)
  }

  private func monthName(_ date: EDTFDate) -> String {
    guard let month = date.month else { return "" }
    return date.isSeason ? Self.seasons[month - 21] : months.name(of: month)
  }

  private func century(_ year: Int) -> String {
    "القرن \(NumberWords.ordinal(year / 100 + 1))"
  }

  private func decade(_ year: Int) -> String {
    let tens = year / 10 % 10
    guard tens >= 2 else {
      return "العقد \(NumberWords.ordinal(tens + 1)) من \(century(year))"
    }
    let name = Self.decades[tens - 2]
    return year / 100 == 19 ? "ال\(name)" : "\(name) \(century(year))"
  }

  /// «07:01 ص», «02:21:09 ص (GMT+04:00)».
  private func words(_ time: EDTF.TimeOfDay, of date: EDTFDate) -> String {
    let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
    var shown = time
    if !clock.showsSeconds { shown.second = nil }
    let text = shown.clock(hour: hour) + (time.hour < 12 ? " ص" : " م")
    guard let offset = time.offset else { return text }
    if let zone = clock.zone {
      var local = date
      local.time?.offset = nil
      if zone.instant(of: EDTF(local))?.offset == offset * 60 { return text }
    }
    guard offset != 0 else { return text + " بتوقيت غرينتش" }
    // Isolated, because the sign before a number would else stand behind it.
    return text + " (" + Bidi.isolate("GMT" + time.distance) + ")"
  }

  /// The heh of the era takes a tatweel, so as not to be read as the digit five.
  private static let hijriEra = "ه\u{0640}"

  private static let seasons = ["ربيع", "صيف", "خريف", "شتاء"]

  private static let decades = [
    "عشرينيات", "ثلاثينيات", "أربعينيات", "خمسينيات", "ستينيات", "سبعينيات", "ثمانينيات",
    "تسعينيات",
  ]
}
