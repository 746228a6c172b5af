import ArabicText

/// Words before a date that put it into the future of the text.
enum FutureCue {
  private static let words = [
    "بحلول", "حتى", "المقبل", "المقبلة", "القادم", "القادمة", "سوف", "ستنتهي", "سينتهي", "موعد",
    "موعدا", "المقرر", "مقرر", "المتوقع", "يتوقع", "تتوقع", "رؤية", "خطة", "أفق", "نهاية", "كأس",
    "مونديال", "انتخابات", "أولمبياد", "دورة",
  ].map(Phrase.init)

  /// How many scalars before the date are looked at.
  private static let reach = 40

  /// Whether such a word stands shortly before the date, or directly after it («2030 المقبل»).
  static func precedes(_ mention: DateMention, in text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    let start = max(0, mention.range.lowerBound - reach)
    let end = min(scalars.count, mention.range.upperBound + 10)
    guard start < end else { return false }
    var near = String.UnicodeScalarView()
    near.append(contentsOf: scalars[start..<end])
    let subject = Array(folded(String(near), for: .search).utf8)
    return words.contains { $0.occurs(in: subject) }
  }
}
