import Testing

@testable import ArabicText

struct TextSuspicionTests {
  private static let cases: [(text: String, suspicion: TextSuspicion)] = [
    ("قال «الوزير» إن 20 في المئة، أي ٢٠٪، عادت… “حقا”؟ – نعم.\n\tS-300 · Reuters", []),
    ("سطر\r\n", .carriageReturn), ("\u{0}", .control), ("\u{7F}", .control), ("\u{0B}", .control),
    ("\u{A0}", .unclean), ("\u{200F}", .unclean), ("\u{61C}", .unclean),
    ("\u{202E}", [.unclean, .concern]), ("\u{2066}", .unclean), ("\u{FEFF}", .unclean),
    ("\u{AD}", .unclean),
    ("\u{E000}", [.unclean, .concern]), ("\u{FFFD}", [.concern, .damage]), ("\u{2028}", .unclean),
    ("Ø¥ÙŠØ±", [.mojibake, .concern]), ("ط§ظ„", .mojibake), ("إ\u{64D}ران", .mojibake),
    ("ما???", .damage), ("ال?اهرة", .damage), ("من؟ من? نعم", []), ("العaرب", .concern),
    ("\(noncharacters)", .unclean), ("\u{FDF0}", .parts), ("ا\u{653}", .parts),
    ("\u{FE8D}", .parts), ("\u{FD3E}", .parts), ("\u{1FFFE}", .unclean),
    ("\u{FFFF}", .unclean), ("\u{1F5DE}\u{1F9FF}\u{2FFFD}", []), ("20١5", .concern),
    ("٢,5", .concern), ("5٢", .concern), ("٢٥ 5", []),
  ]

  @Test(arguments: cases)
  func `sees what is unusual in a text`(text: String, suspicion: TextSuspicion) {
    #expect(TextSuspicion(text.utf8) == suspicion)
  }

  @Test(arguments: cases)
  func `sees it wherever in a longer text it stands`(text: String, suspicion: TextSuspicion) {
    for place in 0...32 {
      let longer = String(repeating: " ", count: place) + text + " قال الوزير إن ذلك لن يكون."
      #expect(TextSuspicion(longer.utf8) == suspicion, "\(place)")
    }
  }

  @Test func `where nothing is suspected, nothing is to be done`() {
    var unsuspected = 0
    for text in GeneratedText.texts(seed: 21, count: 20_000) {
      let suspicion = TextSuspicion(text.utf8)
      let expected = ReferenceCleaning.clean(text)
      if suspicion.isDisjoint(with: [.carriageReturn, .control, .unclean]) {
        #expect(expected.changes.isEmpty, "\(text.codePoints)")
        unsuspected += 1
      }
      if !suspicion.contains(.concern) {
        let found = expected.concerns
        #expect(found[.override] == nil && found[.encodingLoss] == nil, "\(text.codePoints)")
      }
      // ط and ظ alone may look like the rest of mojibake.
      if suspicion.isDisjoint(with: [.mojibake, .damage]), !text.contains("ط"), !text.contains("ظ")
      {
        #expect(TextDamage(of: text).lost == 0, "\(text.codePoints)")
      }
    }
    #expect(unsuspected > 1_000)
  }

  @Test(arguments: MojibakePattern.allCases, Samples.sentences)
  func `suspects all that was read by the wrong charset`(
    pattern: MojibakePattern, sentence: String
  ) throws {
    let bytes = try #require(
      Samples.bytes(sentence.filter { $0 != "«" && $0 != "»" }, in: pattern.charsets.right))
    #expect(TextSuspicion(pattern.charsets.wrong.decode(bytes).utf8).contains(.mojibake))
  }
}

/// U+FDD0 and U+FDEF, which a literal may not hold.
private let noncharacters = String(decoding: [0xFDD0, 0xFDEF] as [UInt16], as: UTF16.self)
