/// A counted noun in the six forms that Arabic has for it.
///
/// Each form is a phrase in which `{n}` stands for the number:
///
///     let articles = PluralForms(
///       zero: "لا مقالات", one: "مقال واحد", two: "مقالان",
///       few: "{n} مقالات", many: "{n} مقالا", other: "{n} مقال")
///     articles.phrase(for: 103, digits: .latin)  // "103 مقالات"
package struct PluralForms: Sendable, Hashable {
  /// For 0.
  package let zero: String
  /// For 1.
  package let one: String
  /// For 2, the dual.
  package let two: String
  /// For 3–10, 103–110 and so on.
  package let few: String
  /// For 11–99, 111–199 and so on, the singular accusative.
  package let many: String
  /// For 100–102, 200–202 and so on, the singular genitive.
  package let other: String

  /// Makes the forms; one that is left out is `other`, as CLDR has it.
  package init(
    zero: String? = nil, one: String? = nil, two: String? = nil, few: String? = nil,
    many: String? = nil, other: String
  ) {
    self.zero = zero ?? other
    self.one = one ?? other
    self.two = two ?? other
    self.few = few ?? other
    self.many = many ?? other
    self.other = other
  }

  /// The form for a category, `{n}` still in it.
  package subscript(category: PluralCategory) -> String {
    switch category {
    case .zero: zero
    case .one: one
    case .two: two
    case .few: few
    case .many: many
    case .other: other
    }
  }

  /// The phrase for a number, every `{n}` replaced by the number in the given digits.
  package func phrase(for number: Int, digits: DigitSystem) -> String {
    let form = self[PluralCategory(number)]
    let gap = "{n}".utf8
    var phrase = ""
    var rest = form.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "{")) {
      phrase += Substring(rest[..<start])
      if rest[start...].starts(with: gap) {
        phrase += digits.string(number)
        rest = rest[start...].dropFirst(gap.count)
      } else {
        phrase += "{"
        rest = rest[start...].dropFirst()
      }
    }
    return phrase + Substring(rest)
  }
}
