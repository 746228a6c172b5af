import Diagnostics
import Testing

struct ArabicWordsTests {
  @Test func `values are isolated, numbers and words are not`() {
    let name = "seeds/x.txt"
    let inner: ArabicWords = "فيه \(name)"
    let words: ArabicWords = "الملف «\(name)» والسطر \(12): \(inner)"
    #expect(
      words.text
        == "الملف «\u{2068}seeds/x.txt\u{2069}» والسطر 12: فيه \u{2068}seeds/x.txt\u{2069}")
  }

  @Test(arguments: ["\u{2069}", "\u{202E}", "\u{200F}", "\u{61C}"])
  func `a value cannot end its isolation`(_ control: String) {
    let words: ArabicWords = "ملف \("a\(control)b")"
    let digits = String(control.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
    #expect(words.text == "ملف \u{2068}a\\u{\(digits)}b\u{2069}")
  }

  @Test func `values of a list are isolated each`() {
    #expect(ArabicWords.list(["a", "b"]).text == "\u{2068}a\u{2069}، \u{2068}b\u{2069}")
  }

  @Test(
    arguments: [
      ([:], .english), (["LANG": "C.UTF-8"], .english), (["LANG": "ar_EG.UTF-8"], .arabic),
      (["LANG": "ar"], .arabic), (["LANG": "AR@x"], .arabic), (["LANG": "arn_CL"], .english),
      (["LANG": "ar_EG", "LC_MESSAGES": "en_US"], .english),
      (["LC_ALL": "ar_SA", "LC_MESSAGES": "en_US"], .arabic),
      (["LC_ALL": "", "LANG": "ar_SA"], .arabic),
    ] as [([String: String], MessageLanguage)])
  func `the locale decides the language`(
    _ environment: [String: String], _ language: MessageLanguage
  ) {
    #expect(MessageLanguage { environment[$0] } == language)
  }

  @Test func `messages are joined in both languages`() {
    let parts = [Message("a", ar: "أ"), Message("b", ar: "ب")]
    let joined = Message.joined(parts, by: Message(", ", ar: "، "))
    #expect(joined?.english == "a, b")
    #expect(joined?.arabic == "أ، ب")
    #expect(Message.joined([], by: parts[0]) == nil)
  }
}
