/// The form that a counted noun takes in Arabic.
package enum PluralCategory: String, Sendable, Hashable, CaseIterable {
  case zero, one, two, few, many, other

  /// The category of a whole number by the plural rules of CLDR for `ar`; the sign has no part.
  ///
  /// 0, 1 and 2 have their own; of the last two digits 3…10 are `few`, 11…99 `many`, and 0…2
  /// `other`: 103 is `few`, 111 is `many`, 100, 202 and 1000 are `other`.
  package init(_ number: Int) {
    switch (number, (number % 100).magnitude) {
    case (0, _): self = .zero
    case (1, _), (-1, _): self = .one
    case (2, _), (-2, _): self = .two
    case (_, 3...10): self = .few
    case (_, 11...99): self = .many
    default: self = .other
    }
  }

  /// The forms that a counted noun needs in a language, by the categories of CLDR; the program tells numbers
  /// apart by the rules of Arabic alone, so that of others only these two can be told.
  package static func needed(in language: String) -> [PluralCategory] {
    let name = String(language.utf8.prefix { $0 != UInt8(ascii: "-") }) ?? language
    if name.lowercased() == "ar" { return allCases }
    return withoutPlurals.contains(name.lowercased()) ? [.other] : [.one, .other]
  }

  private static let withoutPlurals: Set = [
    "bo", "dz", "id", "ja", "jv", "km", "ko", "lo", "ms", "my", "su", "th", "vi", "yo", "yue", "zh",
  ]
}
