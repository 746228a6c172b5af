/// The names that a region gives the Gregorian months (CLDR 48, `ar` and its regional locales).
package enum MonthSet: String, CaseIterable, Sendable {
  /// Egypt, the Gulf, Sudan, Yemen, Libya: «يناير».
  case standard
  /// Syria, Lebanon, Jordan, Palestine, Iraq: «كانون الثاني».
  case levant
  /// Algeria and Tunisia: «جانفي».
  case maghreb
  /// Morocco: «يناير», but «يوليوز», «غشت», «شتنبر».
  case morocco
  /// Mauritania: «يناير», but «إبريل», «أغشت», «دجمبر».
  case mauritania
  /// Levantine and standard together, as pan-Arab papers print them: «كانون الثاني/يناير».
  case dual

  /// The name of month 1...12, «كانون الثاني» for 1 in `levant`; empty for any other number.
  package func name(of month: Int) -> String {
    guard (1...12).contains(month), let name = Self.names[self == .dual ? .levant : self] else {
      return ""
    }
    return self == .dual ? name[month - 1] + "/" + Self.standard.name(of: month) : name[month - 1]
  }

  private static let names: [MonthSet: [String]] = [
    .standard: [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
      "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ],
    .levant: [
      "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
      "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
    ],
    .maghreb: [
      "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان",
      "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ],
    .morocco: [
      "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو",
      "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
    ],
    .mauritania: [
      "يناير", "فبراير", "مارس", "إبريل", "مايو", "يونيو",
      "يوليو", "أغشت", "شتمبر", "أكتوبر", "نوفمبر", "دجمبر",
    ],
  ]
}
