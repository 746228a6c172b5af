import Testing

@testable import ArabicText

struct WordHashesTests {
  private static func hashes(_ text: String) -> [UInt64] {
    var hashes: [UInt64] = []
    WordHashes.append(wordsOf: text, to: &hashes)
    return hashes
  }

  @Test(arguments: [
    ("أحمد", "احمد"), ("مدرسة", "مدرسه"), ("مسؤول", "مسوول"), ("رئيس", "رييس"), ("موسى", "موسي"),
    ("ضوء", "ضو"), ("روسيا", "رُوسيَا"), ("روسيا", "روســـيا"), ("٢٠١٥", "2015"), ("NATO", "nato"),
    ("روسيا، إيران", "«روسيا» - إيران!"), ("روسيا إيران", "روسيا\n\tإيران"),
    ("أحمد", "ا\u{654}حمد"), ("لا", "\u{FEFB}"), ("Éa", "E\u{301}a"), ("Москва", "МОСКВА"),
  ])
  func `spellings that fold to one are one`(_ one: String, _ other: String) {
    #expect(Self.hashes(one) == Self.hashes(other))
    #expect(!Self.hashes(one).isEmpty)
  }

  @Test(arguments: [
    ("روسيا", "سوريا"), ("قال", "قالت"), ("الوزير", "وزير"), ("2015", "2016"), ("a", "b"),
    ("دعا", "دعما"), ("北京", "東京"),
  ])
  func `other words have other numbers`(_ one: String, _ other: String) {
    #expect(Self.hashes(one) != Self.hashes(other))
  }

  @Test(arguments: [
    ("", 0), (" ، .", 0), ("\u{64B}", 0), ("ـ", 0), ("كلمة", 1), ("«كلمة»", 1),
    ("كلمة بعد كلمة", 3),
    ("سوريا\u{200F} وإيران", 2), ("1,5", 2), ("(S300)", 1), ("a\u{2014}b", 2), ("a\u{A0}b", 2),
  ])
  func `a word is a run of letters and digits`(_ text: String, _ count: Int) {
    #expect(Self.hashes(text).count == count)
  }

  @Test func `a text and its folding have the same words`() {
    for text in GeneratedText.texts(seed: 7) {
      let key = folded(text, for: .search)
      #expect(Self.hashes(text) == Self.hashes(key), "\(text.codePoints)")
    }
  }
}
