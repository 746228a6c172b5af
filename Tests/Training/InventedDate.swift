import TestSupport

/// Dates as sites print them, with and without labels.
enum InventedDate {
  private static let weekdays = [
    "السبت", "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة",
  ]
  private static let months = [
    ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
     "ديسمبر"],
    ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
     "تشرين الثاني", "كانون الأول"],
    ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر",
     "ديسمبر"],
    ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"],
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ]
  private static let hijriMonths = [
    "محرم", "صفر", "ربيع الأول", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
  ]
  private static let labels = [
    "تاريخ النشر: ", "نشر في: ", "نُشر في ", "تم النشر: ", "نشر بتاريخ ", "بتاريخ: ", "بتاريخ ", "التاريخ: ",
    "آخر تحديث: ", "آخر تحديث في ", "تم التحديث: ", "نشر يوم ", "أضيف بتاريخ ", "تاريخ الخبر: ",
    "نشرت في ", "تم نشره في: ", "Published: ", "منشور ", "تاريخ التحديث: ",
  ]

  /// A date line under a headline.
  static func line(_ generator: inout SplitMix64) -> String {
    let date = plain(&generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...3: return (labels.randomElement(using: &generator) ?? "") + date
    case 4: return "\(date) \(["م", "هـ", "- بتوقيت القدس", "GMT", "(مكة المكرمة)", "ت"].randomElement(using: &generator) ?? "")"
    case 5: return "العدد \(Int.random(in: 90...9_000, using: &generator)) - \(date)"
    case 6: return "\(date) | آخر تحديث: \(plain(&generator))"
    default: return date
    }
  }

  /// A date, often with a clock, and nothing else.
  static func plain(_ generator: inout SplitMix64) -> String {
    let date = day(&generator)
    let (hour, minute) = (
      Int.random(in: 0...23, using: &generator), Int.random(in: 10...59, using: &generator)
    )
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: return "\(date) - \(hour):\(minute)"
    case 1: return "\(date) الساعة \(hour):\(minute)"
    case 2: return "\(date) | \(hour):\(minute)"
    case 3: return "\(date) \(hour % 12 + 1):\(minute) \(["ص", "م", "صباحا", "مساءً", "PM", "am"].randomElement(using: &generator) ?? "")"
    case 4: return "\(date)، \(hour):\(minute)"
    default: return date
    }
  }

  private static func day(_ generator: inout SplitMix64) -> String {
    let table = months.randomElement(using: &generator) ?? []
    let number = Int.random(in: 1...12, using: &generator)
    let (day, year) = (
      Int.random(in: 1...28, using: &generator), Int.random(in: 2002...2026, using: &generator)
    )
    let (name, weekday) = (table[number - 1], weekdays.randomElement(using: &generator) ?? "")
    let two = number < 10 ? "0\(number)" : "\(number)"
    switch Int.random(in: 0..<14, using: &generator) {
    case 0: return "\(day) \(name) \(year)"
    case 1: return "\(weekday) \(day) \(name) \(year)"
    case 2: return "\(weekday)، \(day) \(name)، \(year)"
    case 3: return "\(day)/\(number)/\(year)"
    case 4: return "\(weekday) \(day)-\(two)-\(year)"
    case 5: return "\(year)-\(two)-\(day < 10 ? "0" : "")\(day)"
    case 6: return "\(name) \(day), \(year)"
    case 7: return "\(weekday) ,\(day)/\(two)/\(year)"
    case 8: return "\(day).\(number).\(year)"
    case 9: return "\(day < 10 ? "0" : "")\(day)/\(two)/\(year % 100 < 10 ? "0" : "")\(year % 100)"
    case 10: return "\(day) \(months[1][number - 1])/\(months[0][number - 1]) \(year)"
    case 11:
      let hijri = hijriMonths.randomElement(using: &generator) ?? ""
      return "\(weekday) \(day) \(hijri) \(year - 579) هـ - \(day) \(name) \(year) م"
    case 12: return "\(year)/\(two)/\(day < 10 ? "0" : "")\(day)"
    default: return "منذ \(Int.random(in: 2...11, using: &generator)) \(["ساعات", "دقائق", "أيام", "أشهر", "سنوات"].randomElement(using: &generator) ?? "")"
    }
  }
}
