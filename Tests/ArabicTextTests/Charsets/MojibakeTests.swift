import Testing

@testable import ArabicText

struct MojibakeTests {
  @Test(arguments: [
    ("Ø¥ÙŠØ±Ø§Ù†", "إيران", [MojibakePattern.utf8ReadAsWindows1252: 1]),
    ("ط¥ظٹط±ط§ظ†", "إيران", [.utf8ReadAsWindows1256: 1]),
    ("ÅíÑÇä æÑæÓíÇ", "إيران وروسيا", [.windows1256ReadAsWindows1252: 1]),
    ("إ\u{064D}رال نرنس\u{064D}ا", "إيران وروسيا", [.windows1256ReadAsISO88596: 1]),
    ("إêراو èرèسêا", "إيران وروسيا", [.iso88596ReadAsWindows1256: 1]),
    ("Ã˜Â¥Ã™Å\u{A0}Ã˜Â±Ã˜Â§Ã™â€\u{A0}", "إيران", [.utf8ReadAsWindows1252: 2]),
  ])
  func `repairs a known pattern`(text: String, repaired: String, lines: [MojibakePattern: Int]) {
    let result = Mojibake.repair(text)
    #expect(result?.text == repaired)
    #expect(result?.lines == lines)
  }

  @Test(arguments: MojibakePattern.allCases, Samples.sentences)
  func `what was read wrongly is restored, or left alone`(
    pattern: MojibakePattern, sentence: String
  ) {
    guard let bytes = Samples.bytes(sentence, in: pattern.charsets.right) else { return }
    let spoilt = pattern.charsets.wrong.decode(bytes)
    let isWhole = pattern.charsets.wrong.defines(bytes)
    // A loss of ف, ق or ك cannot be undone, nor may it be hidden.
    #expect(Mojibake.repair(spoilt)?.text == (isWhole ? sentence : nil), "\(spoilt)")
  }

  @Test func `repairs the lines that need it and no other`() {
    let spoilt = MojibakePattern.utf8ReadAsWindows1252.charsets.wrong.decode(
      Array("قال الوزير".utf8))
    let text = "\(Samples.article)\n\n\(spoilt)\nReuters"
    #expect(Mojibake.repair(text)?.text == "\(Samples.article)\n\nقال الوزير\nReuters")
  }

  @Test(arguments: [
    "", "Reuters", "S-300 / سو-35",
    "ر\u{064F}وس\u{0650}ي\u{064E}\u{0651}ا ت\u{064F}س\u{064E}ل\u{0650}\u{0651}م\u{064F} إ\u{0650}ير\u{064E}ان\u{064E}",
    "كيف", "ط ظ ط ظ ط", "ظظظظ", "زززز",
    "Çà et là, déjà vu : l’été à Besançon, Éloïse", "Bär, Gärtner, schön, Größe, Straße",
    "Señor Núñez", "İstanbul’da çığ", "Москва и Санкт-Петербург", "ÄÖÜ",
    "تصفحا\u{064B} وأيضا\u{064B} وطبعا\u{064B} وجدا\u{064B}",
    "هـ ة ؤ ئ ء آ",
  ])
  func `leaves sound text alone`(text: String) {
    #expect(Mojibake.repair(text) == nil, "\(Mojibake.repair(text)?.text ?? "")")
  }

  @Test func `takes any text`() {
    for text in GeneratedText.texts(seed: 12) {
      guard let repaired = Mojibake.repair(text) else { continue }
      #expect(!repaired.lines.isEmpty, "\(text.codePoints)")
    }
  }
}
