/// Numbers written in words: cardinals of both genders, ordinals, and how they are composed.
enum NumberWords {
  /// Cardinals, with the spellings of the press; tens in both cases.
  static let cardinals: [(Int, String)] = [
    (1, "واحد واحدة أحد إحدى"), (2, "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي"),
    (3, "ثلاث ثلاثة"), (4, "أربع أربعة"), (5, "خمس خمسة"), (6, "ست ستة"), (7, "سبع سبعة"),
    (8, "ثمان ثماني ثمانية"), (9, "تسع تسعة"), (10, "عشر عشرة"), (20, "عشرون عشرين"),
    (30, "ثلاثون ثلاثين"), (40, "أربعون أربعين"), (50, "خمسون خمسين"), (60, "ستون ستين"),
    (70, "سبعون سبعين"), (80, "ثمانون ثمانين"), (90, "تسعون تسعين"), (100, "مئة مائة"),
    (200, "مئتان مئتين مائتان مائتين"), (300, "ثلاثمئة ثلاثمائة"), (400, "أربعمئة أربعمائة"),
    (500, "خمسمئة خمسمائة"), (600, "ستمئة ستمائة"), (700, "سبعمئة سبعمائة"),
    (800, "ثمانمئة ثمانمائة ثمانيمائة"), (900, "تسعمئة تسعمائة"), (1000, "ألف"),
    (2000, "ألفان ألفين ألفي"),
  ]

  /// Cardinals with the article, as they follow what they count: «الأيام الثلاثة».
  static let definiteCardinals: [(Int, String)] = [
    (2, "الاثنتين"), (3, "الثلاثة الثلاث"), (4, "الأربعة الأربع"), (5, "الخمسة الخمس"),
    (6, "الستة الست"), (7, "السبعة السبع"), (8, "الثمانية الثماني"), (9, "التسعة التسع"),
    (10, "العشرة العشر"),
  ]

  /// Ordinals with the article, of both genders; tens are made of the cardinals.
  static let ordinals: [(Int, String)] = [
    (1, "الأول الأولى الحادي الحادية الفاتح غرة"), (2, "الثاني الثانية ثاني ثان"),
    (3, "الثالث الثالثة ثالث"), (4, "الرابع الرابعة رابع"), (5, "الخامس الخامسة خامس"),
    (6, "السادس السادسة سادس"), (7, "السابع السابعة سابع"), (8, "الثامن الثامنة ثامن"),
    (9, "التاسع التاسعة تاسع"), (10, "العاشر العاشرة عاشر"), (20, "العشرون العشرين"),
    (30, "الثلاثون الثلاثين"), (40, "الأربعون الأربعين"), (50, "الخمسون الخمسين"),
    (60, "الستون الستين"), (70, "السبعون السبعين"), (80, "الثمانون الثمانين"),
    (90, "التسعون التسعين"), (100, "المئة المائة"),
  ]

  /// The ordinal 1...100 as it agrees with a masculine noun after a preposition or in the
  /// genitive: 18 is «الثامن عشر», 21 «الحادي والعشرين»; empty for any other number.
  static func ordinal(_ number: Int) -> String {
    func word(_ value: Int) -> String {
      let spellings = ordinals.first { $0.0 == value }?.1.split(separator: " ") ?? []
      // Tens are listed in the nominative first, and wanted in the genitive.
      let index = (20..<100).contains(value) ? 1 : 0
      return spellings.indices.contains(index) ? String(spellings[index]) : ""
    }
    let (tens, units) = number.quotientAndRemainder(dividingBy: 10)
    let one = units == 1 ? "الحادي" : word(units)
    switch number {
    case 1...10, 100: return word(number)
    case 11...19: return "\(one) عشر"
    case 20..<100: return units == 0 ? word(number) : "\(one) و\(word(tens * 10))"
    default: return ""
    }
  }
}
