import Testing

@testable import ArabicText

struct PluralFormsTests {
  /// Confirmed by `Intl.PluralRules('ar')`.
  @Test(arguments: [
    (PluralCategory.zero, [0]),
    (.one, [1, -1]),
    (.two, [2, -2]),
    (.few, [3, 4, 10, 103, 110, 1_003, -5]),
    (.many, [11, 12, 26, 99, 111, 199, 1_011, -11]),
    (.other, [100, 101, 102, 200, 201, 202, 1_000, 1_000_000, Int.min + 8]),
  ])
  func `knows the six categories`(category: PluralCategory, numbers: [Int]) {
    for number in numbers { #expect(PluralCategory(number) == category, "\(number)") }
  }

  @Test(arguments: [
    (0, "لا مقالات"), (1, "مقال واحد"), (2, "مقالان"), (3, "3 مقالات"), (11, "11 مقال\u{064B}ا"),
    (100, "100 مقال"), (103, "103 مقالات"),
  ])
  func `counts articles`(number: Int, phrase: String) {
    #expect(Self.articles.phrase(for: number, digits: .latin) == phrase)
  }

  @Test func `writes the number in the digits that are asked for, as often as it occurs`() {
    let forms = PluralForms(other: "{n} من {n}")
    #expect(forms.phrase(for: 12, digits: .arabic) == "١٢ من ١٢")
  }

  private static let articles = PluralForms(
    zero: "لا مقالات", one: "مقال واحد", two: "مقالان", few: "{n} مقالات",
    many: "{n} مقال\u{064B}ا",
    other: "{n} مقال")
}
