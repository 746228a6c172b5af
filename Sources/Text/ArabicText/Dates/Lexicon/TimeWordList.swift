/// The words that dates are made of, by meaning, as the press spells them.
///
/// Each entry is a meaning and its spellings; what folds to the same letters (see `WordKey`) is
/// listed once. A word in two lists has the meaning of the first.
enum TimeWordList {
  typealias Entry = (TimeWord, String)

  static let all: [Entry] =
    months + hijriMonths + otherMonths + weekdays + numbers + spans + places + particles + clock
    + company

  /// CLDR's five sets (see `MonthSet`), the spellings of Egypt and of older print, and at last those
  /// of Persian and Urdu.
  private static let months: [Entry] = [
    (.month(1), "يناير جانفي"), (.month(2), "فبراير شباط فيفري"), (.month(3), "مارس آذار"),
    (.month(4), "أبريل نيسان أفريل"), (.month(5), "مايو أيار ماي"),
    (.month(6), "يونيو يونيه حزيران جوان"), (.month(7), "يوليو يوليه تموز جويلية يوليوز"),
    (.month(8), "أغسطس أوت غشت أغشت"), (.homonymMonth(8), "آب"),
    (.month(9), "سبتمبر أيلول شتنبر شتمبر"), (.month(10), "أكتوبر أوكتوبر"),
    (.month(11), "نوفمبر نونبر"), (.month(12), "ديسمبر دجنبر دجمبر دسمبر"),
    (.month(1), "ژانويه جنوری"), (.month(2), "فوريه فروری فبرائر"), (.month(3), "مارچ"),
    (.month(4), "آوريل اپريل"), (.month(5), "مه مئی"), (.month(6), "ژوئن جون"),
    (.month(7), "ژوئيه جولائی جوليت"), (.month(8), "اگست"), (.month(9), "سپتامبر ستمبر سبتمر"),
    (.month(10), "اكتبر"), (.month(11), "نوامبر نومبر"), (.month(12), "دسامبر"),
    (.monthStem(first: 12, second: 1), "كانون"), (.monthStem(first: 10, second: 11), "تشرين"),
    (.monthInitial(first: 12, second: 1), "ك"), (.monthInitial(first: 10, second: 11), "ت"),
  ]

  private static let hijriMonths: [Entry] = [
    (.hijriMonth(1), "محرم المحرم"), (.hijriMonth(2), "صفر"), (.hijriStem(first: 3), "ربيع"),
    (.hijriStem(first: 5), "جمادى جماد"), (.hijriMonth(7), "رجب"), (.hijriMonth(8), "شعبان"),
    (.hijriMonth(9), "رمضان"), (.hijriMonth(10), "شوال"), (.dhu, "ذو ذي"),
    (.dhuTail(11), "القعدة قعدة"), (.dhuTail(12), "الحجة حجة"),
    (.honorific, "المبارك الحرام المعظم المكرم الأصب الأصم الخير المظفر الفضيل المجيد اللهاب"),
  ]

  /// As Arabic writes them (CLDR `ar`, persian) and as Persian does.
  private static let otherMonths: [Entry] =
    numbered(
      [
        "فروردين فرفردن فروردین", "أرديبهشت أذربيهشت ارديبهشت", "خرداد", "تير تار", "مرداد امرداد",
        "شهريور شهرفار", "مهر", "آبان آيان", "آذر", "دي", "بهمن", "إسفند إسفندار اسفند",
      ], TimeWord.solarMonth)
    + numbered(
      [
        "توت", "بابه", "هاتور هتور", "كيهك كياك", "طوبة طوبه", "أمشير", "برمهات", "برمودة",
        "بشنس", "بؤونة بؤنة", "أبيب", "مسرى", "نسيء النسيء",
      ], TimeWord.copticMonth)

  private static func numbered(_ names: [String], _ word: (Int) -> TimeWord) -> [Entry] {
    names.enumerated().map { (word($0.offset + 1), $0.element) }
  }

  private static let weekdays: [Entry] =
    Weekday.allCases.map { (.weekday($0), $0.arabicName) } + [
      (.weekday(.tuesday), "الثلثاء التلاتاء"), (.weekday(.monday), "الاتنين"),
      (.weekday(.wednesday), "الاربعا"), (.plainWeekday(.tuesday), "ثلاثاء"),
      (.plainWeekday(.wednesday), "أربعاء"), (.plainWeekday(.thursday), "خميس"),
      (.plainWeekday(.friday), "جمعة"), (.plainWeekday(.saturday), "سبت"),
    ]

  private static let numbers: [Entry] =
    [
      (.first, "أول"), (.last, "الآخر الآخرة الأخير الأخيرة"), (.latest, "آخر"),
      (.fraction(quarters: 2), "نصف"), (.fraction(quarters: 1), "ربع"),
    ]
    + NumberWords.definiteCardinals.map { (.definiteCardinal($0.0), $0.1) }
    + NumberWords.cardinals.map { (.cardinal($0.0), $0.1) }
    + NumberWords.ordinals.map { (.ordinal($0.0), $0.1) }

  private static let spans: [Entry] = [
    (.unit(.minute, .singular), "دقيقة"), (.unit(.minute, .dual), "دقيقتين دقيقتان"),
    (.unit(.minute, .plural), "دقائق"), (.unit(.hour, .singular), "ساعة"),
    (.unit(.hour, .dual), "ساعتين ساعتان"), (.unit(.hour, .plural), "ساعات"),
    (.unit(.hour, .definite), "الساعة"), (.unit(.day, .singular), "يوم يوما"),
    (.unit(.day, .dual), "يومين يومان يومي"), (.unit(.day, .plural), "أيام"),
    (.unit(.day, .definite), "اليوم"), (.unit(.day, .definiteDual), "اليومين"),
    (.unit(.day, .definitePlural), "الأيام"), (.unit(.week, .singular), "أسبوع أسبوعا"),
    (.unit(.week, .dual), "أسبوعين أسبوعان"), (.unit(.week, .plural), "أسابيع"),
    (.unit(.week, .definite), "الأسبوع"), (.unit(.week, .definiteDual), "الأسبوعين"),
    (.unit(.week, .definitePlural), "الأسابيع"), (.unit(.month, .singular), "شهر شهرا"),
    (.unit(.month, .dual), "شهرين شهران شهري"), (.unit(.month, .plural), "أشهر شهور"),
    (.unit(.month, .definite), "الشهر"), (.unit(.month, .definiteDual), "الشهرين"),
    (.unit(.month, .definitePlural), "الأشهر الشهور"), (.unit(.year, .singular), "عام عاما سنة"),
    (.unit(.year, .dual), "عامين عامان عامي سنتين سنتان سنتي"),
    (.unit(.year, .plural), "أعوام سنوات سنين"), (.unit(.year, .definite), "العام السنة"),
    (.unit(.year, .definiteDual), "العامين السنتين"),
    (.unit(.year, .definitePlural), "الأعوام السنوات السنين"),
    (.unit(.decade, .singular), "عقد"), (.unit(.decade, .dual), "عقدين عقدان"),
    (.unit(.decade, .plural), "عقود"), (.unit(.decade, .definite), "العقد"),
    (.unit(.decade, .definiteDual), "العقدين"),
    (.unit(.decade, .definitePlural), "العقود"),
    (.unit(.century, .singular), "قرن"), (.unit(.century, .dual), "القرنين القرنان قرنين"),
    (.unit(.century, .definite), "القرن"), (.season(21), "الربيع"), (.season(22), "صيف الصيف"),
    (.season(23), "خريف الخريف"), (.season(24), "شتاء الشتاء"),
    (.yearPart(months: 3), "الربع الفصل"),
    (.yearPart(months: 4), "الثلث"), (.yearPart(months: 6), "النصف"),
    (.decade(20), "العشرينيات العشرينات عشرينيات عشرينات"),
    (.decade(30), "الثلاثينيات الثلاثينات ثلاثينيات ثلاثينات"),
    (.decade(40), "الأربعينيات الأربعينات أربعينيات أربعينات"),
    (.decade(50), "الخمسينيات الخمسينات خمسينيات خمسينات"),
    (.decade(60), "الستينيات الستينات ستينيات ستينات"),
    (.decade(70), "السبعينيات السبعينات سبعينيات سبعينات"),
    (.decade(80), "الثمانينيات الثمانينات ثمانينيات ثمانينات"),
    (.decade(90), "التسعينيات التسعينات تسعينيات تسعينات"),
    (.part(.beginning), "مطلع أوائل بداية بدايات مستهل"), (.part(.middle), "منتصف أواسط"),
    (.part(.end), "أواخر نهاية نهايات ختام"),
  ]

  private static let places: [Entry] = [
    (.yesterday, "أمس البارحة"), (.definiteDay(-1), "الأمس"),
    (.definiteDay(1), "الغد"), (.tomorrow, "غدا"), (.morrow, "غد"),
    (.night, "الليلة"),
    (
      .direction(-1),
      "الماضي الماضية الماضيين الماضيتين المنصرم المنصرمة الفائت الفائتة السابق السابقة"
    ),
    (.direction(0), "الجاري الجارية الحالي الحالية الراهن الراهنة"),
    (.direction(1), "المقبل المقبلة المقبلين القادم القادمة القادمين الآتي الآتية"),
    (.following, "التالي التالية"), (.this, "هذا هذه"), (.like, "مثل"),
    (.same, "نفسه نفسها ذاته ذاتها"), (.moment, "وقت"), (.now, "الآن الزمن الزمان"),
    (.future, "سوف المقرر المزمع المرتقب"), (.regularly, "سنويا أسبوعيا شهريا يوميا"),
    (.every, "كل"), (.earlier, "سابق مبكر"),
  ]

  private static let particles: [Entry] = [
    (.particle(.within), "في فى"), (.particle(.since), "منذ"),
    (.particle(.during), "خلال طوال طيلة"),
    (.particle(.until), "حتى لغاية"), (.particle(.between), "بين"), (.particle(.from), "من"),
    (.particle(.to), "إلى"), (.particle(.before), "قبل قبيل"), (.particle(.after), "بعد"),
    (.particle(.upon), "على"), (.particle(.by), "بحلول"), (.particle(.and), "و"),
    (.approximately, "نحو حوالي قرابة زهاء تقريبا يقرب يقارب ما"), (.perhaps, "ربما"),
    (.corresponding, "الموافق الموافقة الموافقين المصادف"),
  ]

  private static let clock: [Entry] = [
    (.dayPeriod(.morning), "ص صباحا صباح فجرا فجر AM"),
    (.dayPeriod(.noon), "ظهرا ظهر الظهر"),
    (.dayPeriod(.evening), "مساء مساءا عصرا عصر PM"), (.dayPeriod(.night), "ليلا ليل ليلة الليل"),
    (.zoneLabel, "توقيت التوقيت"),
    (.zone(0), "غرينتش جرينتش غرينيتش جرينيتش GMT UTC"), (.zone(180), "مكة"),
    (.gregorianEra, "م للميلاد ميلادي ميلادية ميلاديا الميلادي الميلادية مسيحي"),
    (.hijriEra, "ه للهجرة هجري هجرية هجريا الهجري الهجرية"), (.birth, "الميلاد ق"),
    (.solar, "شمسي شمسية الشمسي الشمسية ش"), (.copticEra, "قبطية قبطي القبطية للشهداء"),
  ]

  private static let company: [Entry] = [
    (.label(.updated), "تحديث التحديث تعديل محدث updated modified"),
    (.label(.published), "نشر نشرت النشر المنشور الإصدار صدر كتب أضيف حرر published posted"),
    (.label(.neutral), "تاريخ التاريخ date تم عند تمام المكرمة المحلي المحلية CLT"),
    (
      .naming,
      """
      ثوار حركة شباب قوى تحالف فريق حزب كتلة تنظيم شارع ميدان ساحة جسر كوبري نفق محور طريق \
      مطار جامعة مستشفى ملعب نادي مدينة صحيفة جريدة مجلة قناة وكالة تلفزيون حراك سوق البخاري \
      نصر هجمات أحداث شهداء كتائب لواء معسكر مخيم ذكرى الذكرى صلاة خطبة خطيب أخبار روسيا \
      المصري إسرائيل نت مبادرة سورة مسجد جامع منبر حي منطقة ابن أغنية رواية فيلم مسيرة مليونية مفاعل
      """
    ),
    (
      .event(names: true),
      "ثورة حرب انقلاب انتفاضة الانتفاضة اتفاق اتفاقية معاهدة دستور نكبة نكسة هزيمة"
    ),
    (
      .event(names: false),
      """
      انتخابات الانتخابات كأس مونديال بطولة النكبة النكسة مواليد مؤتمر قمة أولمبياد مهرجان دورة معركة \
      غزو زلزال
      """
    ),
    (
      .numbered,
      """
      رقم العدد عدد الحلقة حلقة المادة الفقرة البند القضية الصفحة صفحة هاتف تلفون فاكس كود لوحة \
      القرار المرسوم القانون قانون مرسوم النتيجة نتيجة الجزء
      """
    ),
    (.feastDay, "عيد العيد"), (.head, "رأس"), (.passed, "مضت مضى"),
    (.feast(.fitr), "الفطر"), (.feast(.adha), "الأضحى"), (.feast(.easter), "الفصح"),
    (.feast(.labour), "العمال"), (.feast(.mothers), "الأم"), (.feast(.arafa), "عرفة"),
    (.feast(.valentine), "الحب"), (.feast(.ashura), "عاشوراء"), (.feast(.mawlid), "المولد"),
    (
      .manner,
      "شكل وجه صفة أمين مدير نائب مراقب مفتش قائد مدع إضراب عفو رأي إطار اتحاد حارس محام"
    ), (.negation, "لم"),
    (
      .counted,
      """
      دولار دولارا ريال ريالا دينار دينارا درهم درهما جنيه جنيها يورو ليرة سنتيمتر سنتيمترا سم ملم \
      مليون مليار مليارات ملايين آلاف شخص شخصا متر مترا \
      كيلومتر كيلومترا كلم كم طن طنا قتيل قتيلا جريح جريحا جندي جنديا عنصر عنصرا مقاتل مقاتلا \
      موظف موظفا عامل عاملا طالب طالبا مواطن مواطنا صاروخ صاروخا برميل برميلا ميغاواط كيلوغرام \
      غرام هكتار هكتارا قرية مدرسة أسرة عائلة لاجئ لاجئا نازح نازحا مدني مدنيا ضحية حالة إصابة \
      وفاة صوت صوتا مقعد مقعدا مرة درجة نقطة منزل منزلا وحدة مؤسسة شركة موقع موقعا المئة بالمئة
      """
    ),
    (
      .epithet,
      "القريب مشرقا أفضل البيضاء الأبيض الحمراء الكبير الكبيرة العظيم العظيمة السوداء الأسود الدامي الحزينة اليتيمة"
    ),
    (.unknown, "غير معروف"),
    (.world, "العالمية"), (.war, "الحرب"),
  ]
}
