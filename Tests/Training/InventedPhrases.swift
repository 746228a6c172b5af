import TestSupport

/// What the pages of invented sites print round an article.
struct InventedPhrases {
  typealias Generator = SplitMix64

  private func any(_ list: [String], _ generator: inout Generator) -> String {
    list.randomElement(using: &generator) ?? ""
  }

  func menuLabel(_ generator: inout Generator, _ words: String) -> String {
    Bool.random(using: &generator) ? words : any(Self.menu, &generator)
  }

  func siteName(_ generator: inout Generator) -> [String] {
    let name =
      any(["صحيفة", "موقع", "شبكة", "بوابة", "جريدة", ""], &generator) + " "
      + any(Self.names, &generator)
    return [
      String(name.drop { $0 == " " }), any(Self.slogans, &generator),
    ]
  }

  func clock(_ generator: inout Generator) -> String {
    let day = any(
      ["السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"], &generator)
    let month = any(
      ["يناير", "شباط", "مارس", "نيسان/أبريل", "أيار", "يونيو", "آب", "أكتوبر"], &generator)
    let (number, year) = (
      Int.random(in: 1...28, using: &generator), Int.random(in: 2009...2026, using: &generator)
    )
    return any(
      [
        "\(day) \(number) \(month) \(year)", "\(day)، \(number) \(month)، \(year)",
        "اليوم \(day) \(number)-\(Int.random(in: 1...12, using: &generator))-\(year)",
        "آخر تحديث: \(number) \(month) \(year)",
      ], &generator)
  }

  func path(_ generator: inout Generator) -> String {
    let mark = any([" > ", " / ", " » ", " - ", " | "], &generator)
    return ["الرئيسية", any(Self.menu, &generator), any(Self.menu, &generator)]
      .joined(separator: mark)
  }

  func cookies(_ generator: inout Generator) -> [String] {
    [
      any(
        [
          "نستخدم ملفات تعريف الارتباط لنحسن تجربتك في الموقع، وبمتابعة التصفح فأنت توافق على ذلك.",
          "يعتمد هذا الموقع على الكوكيز كي يعمل جيدا، ويمكنك أن ترفضها متى شئت من إعدادات المتصفح.",
          "باستمرارك في القراءة توافق على شروط الاستخدام وعلى سياسة الخصوصية التي حدثناها هذا العام.",
          "فعّل التنبيهات كي تصلك أهم الأخبار فور نشرها، ويمكنك إيقافها في أي وقت تريد.",
        ], &generator), any(["أوافق", "موافق", "قبول الكل", "ليس الآن", "إغلاق"], &generator),
    ]
  }

  func shareBar(_ generator: inout Generator) -> [String] {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: ["شارك", "فيسبوك", "تويتر", "واتساب"]
    case 1: ["مشاركة عبر فيسبوك تويتر تلغرام نسخ الرابط"]
    case 2: ["حجم الخط", "+", "-", "طباعة"]
    default: ["\(Int.random(in: 2...900, using: &generator)) مشاهدة", "استمع للخبر", "حفظ"]
    }
  }

  func copyright(_ generator: inout Generator) -> String {
    let (name, year) = (any(Self.names, &generator), Int.random(in: 2009...2026, using: &generator))
    return any(
      [
        "جميع الحقوق محفوظة © \(name) \(year)", "حقوق النشر محفوظة لموقع \(name)",
        "© \(year) \(name)", "تصميم وبرمجة: فريق \(name)",
      ], &generator)
  }

  func comments(_ generator: inout Generator) -> [String] {
    var lines = [any(["التعليقات", "تعليقات القراء", "آراء القراء", "أضف تعليقك"], &generator)]
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      lines += [
        any(
          ["أبو سامر", "قارئة من الجنوب", "متابع قديم", "زائر", "ابن البلد", "مهندس متقاعد"],
          &generator),
        any(
          [
            "كلام سليم ونتمنى أن يسمعه من بيده القرار قبل أن يفوت الأوان.",
            "الله يصلح الحال، كل سنة نسمع الكلام نفسه ولا نرى شيئا على الأرض",
            "شكرا على المتابعة", "هذا غير صحيح، أنا كنت هناك ولم أر ما تقولون!",
            "أتمنى نشر الأرقام كاملة كي نعرف أين ذهبت الأموال التي تحدثتم عنها في المقال.",
          ], &generator),
      ]
    }
    return lines
  }

  func mostRead(_ generator: inout Generator) -> String {
    any(
      ["الأكثر قراءة", "الأكثر مشاهدة", "الأكثر تداولا", "آخر الأخبار", "أحدث المقالات"], &generator
    )
  }

  func relatedLabel(_ generator: inout Generator) -> String {
    any(
      [
        "اقرأ أيضا", "مواضيع ذات صلة", "قد يهمك أيضا", "أخبار ذات صلة", "اقرأ أيضا:",
        "مقالات مرتبطة",
      ],
      &generator)
  }

  func speaker(_ generator: inout Generator) -> String {
    any(["رئيس البلدية", "خبير", "تقرير", "الوزير", "دراسة", "مصدر رسمي", "بالفيديو"], &generator)
  }

  func headline(_ generator: inout Generator) -> String {
    let (subject, deed, place) = (
      any(Self.subjects, &generator), any(Self.deeds, &generator), any(Self.places, &generator)
    )
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return "\(subject) \(deed)"
    case 1: return "\(place).. \(subject) \(deed)"
    case 2: return "لماذا \(deed) \(subject) \(place)؟"
    default: return "\(subject) \(deed) \(place)"
    }
  }

  func summary(_ generator: inout Generator) -> String {
    let deed = any(Self.deeds, &generator)
    return
      "قالت \(any(Self.subjects, &generator)) إنها \(deed) \(any(Self.places, &generator)) بعد شهور من النقاش الطويل بين الأطراف"
      + any([".", "...", "…", ""], &generator)
  }
}

extension InventedPhrases {
  private static let menu = [
    "الرئيسية", "أخبار", "محليات", "سياسة", "اقتصاد", "رياضة", "ثقافة", "منوعات", "تقارير",
    "مقالات", "صحة",
    "تكنولوجيا", "فيديو", "صور", "كتاب الرأي", "من نحن", "اتصل بنا", "حول العالم", "أسواق",
    "عقارات", "سيارات",
    "مدونات", "بودكاست", "ملفات خاصة", "الطقس", "الأبراج", "كاريكاتير", "أرشيف", "وظائف", "نشرتنا",
    "بث مباشر",
    "عيون المدينة", "دفتر البحر", "نبض الشارع", "بيئة", "تعليم", "تحقيقات", "حوارات", "الأسرة",
    "سفر", "English",
  ]
  private static let names = [
    "الضفة الأخرى", "مرسى نيوز", "صدى الوادي", "النورس", "سنابل", "الرصيف", "برج الحمام",
    "أفق الجنوب", "خطوط",
    "دفاتر", "الميناء اليوم", "وجهات", "قناديل", "الجسر القديم",
  ]
  private static let slogans = [
    "الخبر كما هو", "صوت من لا صوت له", "نكتب كي لا ننسى", "أول جريدة إلكترونية في المنطقة",
    "أقرب إليك",
    "نافذتك إلى العالم", "الحقيقة أولا", "يومية سياسية شاملة", "مستقلة منذ عشرين عاما",
    "كل جديد في حينه",
  ]
  private static let subjects = [
    "بلدية الساحل", "نقابة الصيادين", "وزارة النقل", "جامعة المدينة", "شركة المياه", "فريق الحي",
    "لجنة المهرجان",
    "هيئة الموانئ", "مصنع الزجاج", "جمعية المزارعين", "غرفة التجارة", "دار الأوبرا",
    "مديرية الآثار", "البنك الزراعي",
  ]
  private static let deeds = [
    "تعلن خطة جديدة", "تؤجل افتتاح الجسر", "ترفع الأسعار", "تطلب تعويضات", "تفوز بالجائزة الأولى",
    "تنفي الشائعات",
    "تبدأ إصلاح الطرق", "تستعد للموسم", "تطرد مديرها", "توقع اتفاقا مع الموردين",
    "تكشف أرقام العام", "تحذر من العاصفة",
  ]
  private static let places = [
    "في القرى الشمالية", "على ضفة النهر", "بعد عام من الجفاف", "قبل نهاية الصيف",
    "في السوق القديمة", "رغم الاعتراضات",
    "أمام مبنى المحافظة", "خلال أسبوعين", "للمرة الثالثة", "في الجزيرة", "على الطريق الساحلي",
    "وسط ترقب كبير",
  ]
}
