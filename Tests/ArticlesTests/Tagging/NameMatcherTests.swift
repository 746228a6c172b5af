import TestSupport
import Testing

@testable import Articles

struct NameMatcherTests {
  private static let names = [
    ["إيران"], ["روسيا"], ["سيرغي شويغو", "شويغو", "شويجو"], ["الأمم المتحدة"],
    ["الحرس الثوري الإيراني", "الحرس الثوري"], ["الولايات المتحدة", "أمريكا"], ["لبنان"],
    ["اللجنة"],
  ]

  private static func found(_ text: String) -> [String: Int] {
    let counts = NameMatcher(names).counts(in: [text])
    return Dictionary(uniqueKeysWithValues: counts.map { (names[$0.key][0], $0.value) })
  }

  @Test(arguments: [
    ("إيران وروسيا", ["إيران": 1, "روسيا": 1]),
    ("لإيران وبروسيا وكإيران فروسيا", ["إيران": 2, "روسيا": 2]),
    ("ايران إِيران", ["إيران": 2]),
    ("سيرغي شويغو", ["سيرغي شويغو": 1]),
    ("وشويجو ثم «شويغو»، فشويغو.", ["سيرغي شويغو": 3]),
    ("للأمم المتحدة وبالأمم المتحدة", ["الأمم المتحدة": 2]),
    ("وللأمم المتحدة ثم للجنة السلام", ["الأمم المتحدة": 1, "اللجنة": 1]),
    ("إيران...روسيا", ["إيران": 1, "روسيا": 1]),
    ("لبنان ولبنان ولِلبنان", ["لبنان": 3]),
  ])
  func `finds a name under its particles and spellings`(_ text: String, _ found: [String: Int]) {
    #expect(Self.found(text) == found)
  }

  @Test(arguments: [
    "الإيرانية والروسية", "الإيراني", "إيرانيون", "المتحدة", "الأمم", "سيرغي", "الحرس", "", "  ",
    "\u{64B}\u{651}", "...",
  ])
  func `does not find adjectives or parts of names`(_ text: String) {
    #expect(Self.found(text).isEmpty, "\(Self.found(text))")
  }

  @Test(arguments: [
    ("الحرس الثوري الإيراني", ["الحرس الثوري الإيراني": 1]),
    ("الحرس الثوري في إيران", ["الحرس الثوري الإيراني": 1, "إيران": 1]),
    ("سيرغي شويغو شويغو", ["سيرغي شويغو": 2]),
  ])
  func `the longest name wins and names do not overlap`(_ text: String, _ found: [String: Int]) {
    #expect(Self.found(text) == found)
  }

  @Test func `of two names with one spelling the first has it`() {
    let matcher = NameMatcher([["أ", "شويغو"], ["ب", "شويغو"]])
    #expect(matcher.counts(in: ["شويغو"]) == [0: 1])
    #expect(matcher.name(spelt: "شويغو") == 0)
  }

  @Test(arguments: [[["رودان"], ["ورودان"]], [["ورودان"], ["رودان"]]])
  func `a word that is a name is not another with a particle`(_ names: [[String]]) {
    let counts = NameMatcher(names).counts(in: ["ورودان فرودان"])
    #expect(counts == [0: 1, 1: 1])
    #expect(NameMatcher(names).counts(in: ["ورودان"]).keys.map { names[$0] } == [["ورودان"]])
  }

  @Test func `finds each of thousands of names`() {
    var generator = SplitMix64(seed: 3)
    let letters = Array("تثجحخدذرزسشصضطعغقمن")
    let names = Set(
      (0..<3_000).map { _ in
        String((0..<5).compactMap { _ in letters.randomElement(using: &generator) })
      }
    ).sorted()
    let texts = names.map { "\($0) و\($0) وبال\($0)" }
    let counts = NameMatcher(names.map { [$0] }).counts(in: texts)
    #expect(counts == Dictionary(uniqueKeysWithValues: names.indices.map { ($0, 3) }))
  }

  @Test(arguments: [("ايران", 0), ("شويجو", 2), ("إيران روسيا", nil), ("لإيران", nil), ("", nil)])
  func `knows a name by any of its spellings`(_ text: String, _ name: Int?) {
    #expect(NameMatcher(Self.names).name(spelt: text) == name)
  }
}

extension NameMatcher {
  fileprivate func counts(in texts: [String]) -> [Int: Int] {
    var words: [UInt64] = []
    for text in texts { Self.append(wordsOf: text, to: &words) }
    return counts(in: words)
  }
}
