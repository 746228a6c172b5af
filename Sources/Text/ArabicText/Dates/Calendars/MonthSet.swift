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

  /// The name of month 1...12; empty for any other number.
  ///
  /// Example: `MonthSet.levant.name(of: 1)` is «كانون الثاني».
  package func name(of month: Int) -> String {
    guard (1...12).contains(month) else { return "" }
    return switch self {
    case .standard: Self.standardNames[month - 1]
    case .levant: Self.levantNames[month - 1]
    case .maghreb: Self.maghrebNames[month - 1]
    case .morocco: Self.moroccoNames[month - 1]
    case .mauritania: Self.mauritaniaNames[month - 1]
    case .dual: "\(Self.levantNames[month - 1])/\(Self.standardNames[month - 1])"
    }
  }
}

extension MonthSet {
  private static let standardNames = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
    "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
  ]

  private static let levantNames = [
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
    "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
  ]

  private static let maghrebNames = [
    "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان",
    "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
  ]

  private static let moroccoNames = [
    "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو",
    "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
  ]

  private static let mauritaniaNames = [
    "يناير", "فبراير", "مارس", "إبريل", "مايو", "يونيو",
    "يوليو", "أغشت", "شتمبر", "أكتوبر", "نوفمبر", "دجمبر",
  ]
}
