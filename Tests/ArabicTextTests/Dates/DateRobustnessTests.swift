import TestSupport
import Testing

@testable import ArabicText

/// Texts that could make a reader trap, hang or lose its place.
struct DateRobustnessTests {
  private let reader = DateReader()
  private let reference = EDTF("2024-06-12T10:00")

  @Test func `keeps every mention where it stands in broken Unicode`() {
    for text in GeneratedText.texts(seed: 3) { expectPlaces(in: text) }
  }

  @Test func `keeps every mention where it stands in heaps of the words of dates`() {
    var generator = SplitMix64(seed: 5)
    let words =
      TimeWordList.all.flatMap { $0.1.split(separator: " ").map(String.init) }
      + [
        "12", "31", "2015", "1436", "99", "٠٥", "/", "-", ".", ":", "،", "(", ")", "+", "\n", "T",
        "ه\u{0640}",
      ]
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...12, using: &generator)
      var text = ""
      for _ in 0..<count {
        text += words.randomElement(using: &generator) ?? ""
        text += ["", " ", " ", " و", " ل"].randomElement(using: &generator) ?? ""
      }
      expectPlaces(in: text)
    }
  }

  @Test(arguments: [
    "1", "٢", "/", "1/", "1-", "نحو ", "بعد عام من ", "الأحد ", "من ", "بين ", "كانون ", "\u{0610}",
    "\u{0600}", "ـ", "م", "(", "منذ ", "5 و6 ", "الموافق ", "قبل ثلاث سنوات من ", "ألف و", "\n",
    "\u{200F}",
  ])
  func `reads a line of a megabyte of one thing`(unit: String) {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    #expect(reader.mentions(in: text, reference: reference).allSatisfy { $0.range.count > 0 })
  }

  @Test(arguments: [
    "99999999999999999999/99999999999999999999/99999999999999999999", "عام 99999999999999999999",
    "قبل 99999999999999999999 سنة", "قبل 1000 عام", "منذ 1000 قرن", "القرن 99999999999999999999",
    "1 محرم 9999 هـ", "9999 هـ", "0000-00-00", "1/1/0000", "الساعة 99:99",
    "2015-01-21T99:99:99+99:99",
    "21 يناير 2015 10:00 (GMT+9999)",
  ])
  func `survives numbers out of all bounds`(text: String) {
    for reference in [nil, EDTF("0000"), EDTF("9999-12-31"), EDTF("0000-01-01T00:00")] {
      _ = reader.mentions(in: text, reference: reference)
      _ = reader.date(text, reference: reference)
      _ = reader.dateLine(text, reference: reference)
    }
  }

  private func expectPlaces(in text: String) {
    let scalars = Array(text.unicodeScalars)
    var end = 0
    for mention in reader.mentions(in: text, reference: reference) {
      guard mention.range.lowerBound >= end, mention.range.upperBound <= scalars.count,
        String(String.UnicodeScalarView(scalars[mention.range])) == mention.text,
        EDTF(mention.edtf.description) == mention.edtf
      else {
        Issue.record("\(mention.range) \(mention.edtf) in \(text.codePoints)")
        return
      }
      end = mention.range.upperBound
    }
    _ = reader.date(text, reference: reference)
    _ = reader.dateLine(text, reference: reference)
  }
}
