/// What a word, number or mark of a text can mean in a date.
enum TimeWord: Hashable, Sendable {
  /// A run of digits; the value is clamped to 10⁹.
  case number(Int, digits: Int)

  // Marks.
  case slash, dash, colon, dot, comma, open, close, plus, percent, mark
  /// The end of a sentence other than a dot.
  case stop
  /// What stands before the first and after the last token of a line.
  case lineBreak

  /// Any word that is not in the lexicon.
  case other

  // Names of months and days.
  case month(Int)
  /// A month that is first of all another word: اب "father".
  case homonymMonth(Int)
  /// كانون or تشرين: the months that follow with الأول and with الثاني.
  case monthStem(first: Int, second: Int)
  /// ك or ت, short for those: «15 ك2 2012».
  case monthInitial(first: Int, second: Int)
  case hijriMonth(Int)
  /// ربيع or جمادى: the month of الأول; that of الآخر or الثاني comes after it.
  case hijriStem(first: Int)
  /// ذو, and القعدة or الحجة after it.
  case dhu
  case dhuTail(Int)
  /// المبارك, اللهاب: what a month is called besides its name.
  case honorific
  /// A month of the solar calendar of Iran, فروردين the first.
  case solarMonth(Int)
  /// A month of the Coptic calendar, توت the first.
  case copticMonth(Int)
  case weekday(Weekday)
  /// خميس, which is a day after «أول» or «آخر» and else a name.
  case plainWeekday(Weekday)

  // Numbers in words.
  case cardinal(Int)
  /// الثلاثة, in «الأيام الثلاثة الماضية».
  case definiteCardinal(Int)
  case ordinal(Int)
  /// أول without an article.
  case first
  /// الآخر, الأخير.
  case last
  /// آخر, in «آخر خميس من»; beside a date mostly «آخر تحديث».
  case latest
  /// نصف or ربع, in quarters.
  case fraction(quarters: Int)

  // Spans.
  case unit(Unit, UnitForm)
  case season(Int)
  /// A quarter, third or half of a year: its length in months.
  case yearPart(months: Int)
  /// عشرينيات … تسعينيات: 20…90.
  case decade(Int)
  case part(SpanPart)

  // Place in time.
  case yesterday
  /// الأمس -1 and الغد 1: days in «بالأمس», «مساء الغد», and else the past and the future.
  case definiteDay(Int)
  /// غدا.
  case tomorrow
  /// غد, which is tomorrow only in «يوم غد» and «بعد غد».
  case morrow
  /// الليلة, which «الماضية» makes a date.
  case night
  /// الماضي -1, الجاري 0, المقبل 1.
  case direction(Int)
  /// التالي, which counts from what was told before.
  case following
  case this
  /// مثل, in «في مثل هذا اليوم».
  case like
  /// نفسه, ذاته.
  case same
  /// سابق, in «في وقت سابق».
  case earlier
  case moment
  /// الآن, الزمن: what «قبل عقد من» counts from.
  case now
  /// A verb or participle that puts its clause into the future: «سيعقد», «سوف», «المقرر».
  case future
  /// سنويا: what comes again and again has no date.
  case regularly
  /// كل.
  case every

  // Particles.
  case particle(Particle)
  case approximately
  case perhaps
  /// الموافق, between a weekday and its date or between two calendars.
  case corresponding

  // Clock and era.
  case dayPeriod(DayPeriod)
  /// بتوقيت.
  case zoneLabel
  /// A named zone, minutes east of UTC.
  case zone(Int)
  case gregorianEra
  case hijriEra
  /// شمسي after the era: the solar calendar of Iran.
  case solar
  case copticEra
  /// الميلاد, in «قبل الميلاد».
  case birth

  // What stands beside dates.
  case label(LineLabel)
  /// A noun that a date names instead of dating: «ثورة 25 يناير».
  case naming
  /// عيد.
  case feastDay
  /// What follows عيد, يوم or nothing: الفطر, عرفة, عاشوراء.
  case feast(Feast)
  /// رأس, in «رأس السنة».
  case head
  /// مضت, in «5 دقائق مضت».
  case passed
  /// A noun that a year alone can follow: «كأس العالم 2022», «حرب 1948»; some are named by a day
  /// without its year: «اتفاق 17 أيار».
  case event(names: Bool)
  /// A noun whose number no date begins with: «العدد 1500», «هاتف», «المادة».
  case numbered
  /// بشكل, مدير: before عام as an adjective: «بشكل عام 1500».
  case manner
  /// لم, before a verb that reads like a day: «لم أمس».
  case negation
  /// A noun that is counted, so that the number before it is not a year.
  case counted
  /// What makes a weekday a name: «الجمعة العظيمة».
  case epithet
  /// غير, معروف: a part of a date that is not known.
  case unknown
  case world
  case war

  /// Whether a date can begin with it; this alone rules most words and marks out.
  var beginsDates: Bool {
    switch self {
    case .other, .comma, .dot, .mark, .stop, .slash, .dash, .colon, .close, .plus, .percent,
      .naming, .event, .numbered, .passed, .plainWeekday, .manner, .negation, .counted, .label,
      .cardinal,
      .last, .fraction, .direction, .following, .like, .now, .future,
      .regularly, .every, .honorific, .solar, .copticEra, .lineBreak:
      false
    default: true
    }
  }

  /// A unit that spans of time are counted in.
  enum Unit: Sendable {
    case minute, hour, day, week, month, year, decade, century
  }

  /// How the noun of a unit is written.
  enum UnitForm: Sendable {
    case singular, dual, plural
    /// With the article: «الشهر», «الشهرين», «الأشهر».
    case definite, definiteDual, definitePlural
  }

  /// Which part of a span a phrase speaks of.
  enum SpanPart: Sendable {
    case beginning, middle, end
  }

  /// The prepositions that introduce dates.
  enum Particle: Sendable {
    case within, since, during, until, between, from, to, before, after, upon, by
    /// و, alone or before digits.
    case and
  }

  /// The part of the day that a clock time is in.
  enum DayPeriod: Sendable {
    case morning, noon, evening, night
  }

  /// What the words beside the date of a line say about it.
  enum LineLabel: Sendable {
    case published, updated, neutral
  }
}
