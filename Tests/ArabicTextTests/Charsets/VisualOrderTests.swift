import Testing

@testable import ArabicText

struct VisualOrderTests {
  private static let text = """
    وزارة الزراعة تفتح مدرسة
    قال الوزير في كلمة إلى الطلبة إن مدرسة (الغد) التي بنيت سنة 2015 ستعلم 1,500 طالب على نظام RT-35 الجديد.
    وأضاف أن المدينة في حاجة إلى غيرها.
    """

  /// A text as a screen shows it, each glyph from left to right.
  private static func shown(_ text: String) -> String {
    let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
    return lines.map { line in
      var result = String.UnicodeScalarView()
      for word in String(line).split(separator: " ").reversed() {
        if !result.isEmpty { result.append(" ") }
        let isArabic = word.unicodeScalars.contains { ScalarClass($0) == .arabicLetter }
        guard isArabic else {
          result.append(contentsOf: word.unicodeScalars)
          continue
        }
        for scalar in word.unicodeScalars.reversed() {
          result.append(scalar == "(" ? ")" : scalar == ")" ? "(" : scalar)
        }
      }
      return String(result)
    }.joined(separator: "\n")
  }

  @Test func `a text in the order of the screen is put in the order of reading`() {
    let repaired = VisualOrder.repair(Self.shown(Self.text))
    #expect(repaired?.text == Self.text)
  }

  @Test func `a key of front matter stays before its value`() {
    let repaired = VisualOrder.repair(
      "title: ةسردم حتفت ةعارزلا ةرازو\n\(Self.shown(Self.text))")
    #expect(repaired?.text.hasPrefix("title: وزارة الزراعة تفتح مدرسة\n") == true)
  }

  @Test(arguments: [
    "", "نص", "في من على", "ة", "ةرازو", "قال يف", "ى ى", "English في الى",
    "ةرازو. ةرازو. ةرازو.", "title: ةرازو ىظول\nslug: ةرازو-ىظول\n\nةرازو ىظول",
  ])
  func `where nothing proves it, nothing is changed`(_ text: String) {
    #expect(VisualOrder.repair(text) == nil)
  }

  @Test func `a text in the order of reading stays`() {
    #expect(VisualOrder.repair(Self.text) == nil)
    for sentence in Samples.sentences { #expect(VisualOrder.repair(sentence) == nil) }
  }
}
