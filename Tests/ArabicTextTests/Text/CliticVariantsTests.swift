import Testing

@testable import ArabicText

struct CliticVariantsTests {
  @Test(arguments: [
    ("وبالتعاون", ["وبالتعاون", "بالتعاون", "التعاون", "تعاون"]),
    ("والتعاون", ["والتعاون", "التعاون", "تعاون"]),
    ("للروسيه", ["للروسيه", "لروسيه", "روسيه"]),
    ("للغه", ["للغه", "لغه"]),
    ("لايران", ["لايران", "ايران"]),
    ("وايران", ["وايران", "ايران"]),
    ("كالاسد", ["كالاسد", "الاسد", "اسد"]),
    ("الاب", ["الاب"]),
    ("ولد", ["ولد"]),
    ("بلد", ["بلد"]),
    ("و", ["و"]),
    ("", [""]),
    ("moscow", ["moscow"]),
  ])
  func `takes off conjunction, preposition and article`(word: String, variants: [String]) {
    #expect(CliticVariants.variants(of: word).map(\.text) == variants)
  }

  @Test func `says how many scalars were taken off`() {
    for text in GeneratedText.texts(seed: 5) {
      for variant in CliticVariants.variants(of: text) {
        let rest = Array(text.unicodeScalars.dropFirst(variant.stripped))
        #expect(Array(variant.text.unicodeScalars) == rest, "\(text.codePoints)")
      }
    }
  }
}
