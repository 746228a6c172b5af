import Testing

@testable import ArabicText

struct ImportedTextTests {
  @Test(arguments: DecodedTextTests.charsets)
  func `gives one text for one article in any charset`(charset: Charset) throws {
    let article = Samples.article.filter { $0 != "«" && $0 != "»" }
    let bytes = try #require(Samples.bytes(article, in: charset))
    let imported = try #require(ImportedText(bytes))
    #expect(imported.text == article)
    #expect(imported.charset == charset)
    #expect(imported.doubt == nil)
    #expect(imported.account == CleaningAccount())
    #expect(imported.damage == nil)
  }

  @Test(
    arguments: [
      ("سطر\r\nآخر\rثالث\n", "سطر\nآخر\nثالث\n", [.newline: 2]),
      ("\u{FEFF}نص\u{200F} في\u{A0}سطر", "نص في سطر", [.directionalMark: 1, .space: 1]),
      ("\(Samples.article)\u{0}\u{200B}", Samples.article, [.control: 1, .invisible: 1]),
      ("\u{202B}نص\u{202C}", "نص", [.bidiFormatting: 2]),
    ] as [(String, String, [CleaningChange: Int])])
  func `cleans and counts what it cleaned`(
    text: String, cleaned: String, changes: [CleaningChange: Int]
  ) throws {
    let imported = try #require(ImportedText(Array(text.utf8)))
    #expect(imported.text == cleaned)
    #expect(imported.account.changes == changes)
    #expect(imported.charset == .utf8)
  }

  @Test func `repairs before it cleans, because cleaning takes what repair needs`() throws {
    let spoilt = MojibakePattern.utf8ReadAsLatin1.charsets.wrong.decode(Array("قال الوزير".utf8))
    let imported = try #require(ImportedText(Array("عنوان\u{200F}\n\(spoilt)\n\(spoilt)".utf8)))
    #expect(imported.text == "عنوان\nقال الوزير\nقال الوزير")
    #expect(imported.account.repairedLines == 2)
    #expect(imported.account.repairs == [.utf8ReadAsLatin1: 2])
    #expect(imported.account.changes == [.directionalMark: 1])
  }

  @Test(arguments: [
    ("سطر\n\nنص \u{202E}مقلوب", CleaningConcern.override, 3, 4),
    ("سطر\r\nحرف\u{FFFD}ضائع", .encodingLoss, 2, 4),
    ("سطر\u{2028}عام 20١5", .mixedDigits, 2, 7),
  ])
  func `says where an editor should look`(
    text: String, concern: CleaningConcern, line: Int, column: Int
  ) throws {
    let place = try #require(ImportedText(Array(text.utf8))?.concerns[concern])
    #expect((place.line, place.column) == (line, column))
  }

  @Test(
    arguments: [
      ("عنوان المقال\n\n????? ???? ??? روسيا", true, 3), ("عنوان المقال والنص?? كامل", false, nil),
      ("Ø\u{A7}Ù„Ù?Ø±Ø\u{A7}Ø¡Ø© Ù?ÙŠ Ø\u{A7}Ù„ØµÙ?", true, 1),
    ] as [(String, Bool, Int?)])
  func `counts what is lost for good`(text: String, destroyed: Bool, line: Int?) {
    let imported = ImportedText(Array(text.utf8))
    #expect(imported?.damage?.isDestroyed == destroyed)
    #expect(imported?.firstLoss?.line == line)
  }

  @Test(arguments: [
    (Charset.windows1256, Charset.windows1256), (.iso88596, .iso88596), (.utf8, .windows1256),
  ])
  func `believes a declared charset where the bytes can be Arabic in it`(
    declared: Charset, charset: Charset
  ) {
    // «من من»: the same letters in both charsets are other ones, yet both read as Arabic.
    let bytes: [UInt8] =
      declared == .iso88596 ? [0xE5, 0xE6, 0x20, 0xE5, 0xE6] : [0xE3, 0xE4, 0x20, 0xE3, 0xE4]
    let imported = ImportedText(bytes, declared: declared)
    #expect(imported?.charset == charset)
    #expect(imported?.text == "من من")
  }

  @Test func `valid UTF-8 is UTF-8 whatever it declares`() {
    #expect(ImportedText(Array("نص".utf8), declared: .windows1256)?.charset == .utf8)
  }

  @Test func `takes any text and cleans it whole`() throws {
    for text in GeneratedText.texts(seed: 22) {
      guard let imported = ImportedText(Array(text.utf8)) else { continue }
      #expect(TextCleaning.clean(imported.text).changes.isEmpty, "\(text.codePoints)")
    }
  }
}
