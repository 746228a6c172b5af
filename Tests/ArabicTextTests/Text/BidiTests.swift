import Testing

@testable import ArabicText

struct BidiTests {
  @Test(arguments: [
    ("إيران S-300", TextDirection.rightToLeft), ("S-300 روسية", .leftToRight),
    ("2015 (٢٠١٥) ...", nil), ("", nil), ("\u{064E}", nil), ("300 في", .rightToLeft),
    ("\u{2068}abc\u{2069} في", .rightToLeft), ("\u{2069}abc", .leftToRight),
    ("\u{2068}abc", nil), ("\u{200F}abc", .rightToLeft), ("שלום", .rightToLeft),
    ("Москва", .leftToRight), ("北京", .leftToRight), ("ﺭﻭﺳﻴﺎ", .rightToLeft),
  ])
  func `takes its direction from the first strong character`(
    text: String, direction: TextDirection?
  ) {
    #expect(TextDirection(firstStrongOf: text) == direction, "\(text.codePoints)")
  }

  /// L, R, O open a left-to-right embedding, an isolate, an override; `)` and `]` pop formatting
  /// and isolate.
  @Test(arguments: [
    ("a", "a"), ("La)b", "La)b"), ("La", "La)"), ("a)b]", "ab"), ("RLa]b", "RLa)]b"),
    ("LRa)b", "LRab])"), ("La\nb)", "La)\nb"), ("OLRx", "OLRx]))"), ("]R]]", "R]"),
  ])
  func `closes what is open, and nothing else`(text: String, balanced: String) {
    let result = Bidi.balanced(Self.controls(text))
    #expect(result == Self.controls(balanced), "\(result.codePoints)")
  }

  @Test func `isolates a text, and its own controls cannot reach out`() {
    #expect(Bidi.isolate("S-300") == "\u{2068}S-300\u{2069}")
    #expect(Bidi.isolate("") == "")
    #expect(Bidi.isolate("a\u{2069}\u{202E}b") == "\u{2068}a\u{202E}b\u{202C}\u{2069}")
  }

  @Test func `balancing twice equals balancing once, and only touches controls`() {
    for text in GeneratedText.texts(seed: 9) {
      let once = Bidi.balanced(text)
      #expect(Bidi.balanced(once).utf8.elementsEqual(once.utf8), "\(text.codePoints)")
      let bare = text.unicodeScalars.filter { !$0.properties.isBidiControl }
      #expect(once.unicodeScalars.filter { !$0.properties.isBidiControl }.elementsEqual(bare))
    }
  }

  private static func controls(_ text: String) -> String {
    let names: [Unicode.Scalar: Unicode.Scalar] = [
      "L": "\u{202A}", "R": "\u{2067}",
      "O": "\u{202E}", ")": Scalars.popDirectionalFormatting,
      "]": Scalars.popDirectionalIsolate,
    ]
    return String(String.UnicodeScalarView(text.unicodeScalars.map { names[$0] ?? $0 }))
  }
}
