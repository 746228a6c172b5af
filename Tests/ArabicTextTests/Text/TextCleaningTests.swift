import Testing

@testable import ArabicText

struct TextCleaningTests {
  @Test(
    arguments: [
      ("إيران\n\tروسيا", "إيران\n\tروسيا", [:]),
      ("\u{202B}إيران\u{202C} \u{2067}a\u{2069}", "إيران a", [.bidiFormatting: 4]),
      ("\u{200F}إيران\u{200E}\u{061C}", "إيران", [.directionalMark: 3]),
      ("\u{061C}“ل\u{065C}”د\u{061C}\u{061C}ج", "“ل\u{065C}”دج", [.directionalMark: 3]),
      ("\u{FEFF}إي\u{00AD}را\u{200B}ن\u{E0041}", "إيران", [.invisible: 4]),
      ("مي\u{200C}روم a\u{200D}b \u{200C}", "مي\u{200C}روم ab ", [.joiner: 2]),
      ("ب\u{064E}\u{200D}ب", "ب\u{064E}\u{200D}ب", [:]),
      ("a\u{0}b\u{7}\u{9F}", "ab", [.control: 3]),
      ("أ\u{FFFF}\u{FFFE}\(noncharacters)ب", "أب", [.control: 4]),
      ("\u{1FFFE}أ\u{2FFFF}\u{10FFFF}\u{1F5DE}", "أ\u{1F5DE}", [.control: 3]),
      ("في\u{00A0}عام\u{2009}2015\u{202F}م", "في عام 2015 م", [.space: 3]),
      ("a\r\nb\rc\u{85}d\u{2028}e\u{2029}", "a\nb\nc\nd\ne\n", [.newline: 5]),
      ("", "", [:]),
      ("ﻓﺘﺢ ﻻ \u{FDF2}", "فتح لا الله", [.presentationForm: 5]),
      ("ا\u{653}ب ا\u{654} e\u{301} ب\u{653}", "آب أ é ب\u{653}", [.composition: 3]),
      ("\u{FE8D}\u{653}", "آ", [.presentationForm: 1, .composition: 1]),
    ] as [(String, String, [CleaningChange: Int])])
  func `removes and replaces by the table, and counts`(
    text: String, cleaned: String, changes: [CleaningChange: Int]
  ) {
    let result = TextCleaning.clean(text)
    #expect(result.text.utf8.elementsEqual(cleaned.utf8), "\(result.text.codePoints)")
    #expect(result.changes == changes)
  }

  @Test(
    arguments: [
      ("قال &quot;نعم&quot; &amp; مضى", "قال \"نعم\" & مضى", [.reference: 3]),
      ("&#8220;نعم&#x201D;", "“نعم”", [.reference: 2]),
      ("أ&nbsp;ب&#8203;ج", "أ بج", [.reference: 2, .space: 1, .invisible: 1]),
      ("أ&#10;ب&#x2028;ج", "أ ب ج", [.reference: 2, .newline: 1]),
      ("&amp;quot; مرة واحدة", "&quot; مرة واحدة", [.reference: 1]),
      (
        "س&ص; R&D &; &#; &#x; &#+9; &#99999999; &none;",
        "س&ص; R&D &; &#; &#x; &#+9; &#99999999; &none;", [:]
      ),
      ("&", "&", [:]), ("&quot", "&quot", [:]), ("", "", [:]),
    ] as [(String, String, [CleaningChange: Int])])
  func `resolves what a scraper left of HTML in a plain text, once`(
    text: String, resolved: String, changes: [CleaningChange: Int]
  ) {
    let result = ResolvedReferences(in: text)
    #expect(result.text.utf8.elementsEqual(resolved.utf8), "\(result.text.codePoints)")
    #expect(result.changes == changes)
    #expect(ResolvedReferences(in: "أ\nب &#8238; ج").overrideLines == [2])
  }

  @Test(
    arguments: [
      ("سو-35 وS300 وثلاثمائة(S300)في 1,000 و٣٫٥", [:]),
      ("a\u{202E}b\u{202D}", [.override: 1]),
      ("ab\u{FFFD}\u{E000}", [.encodingLoss: 2]),
      ("عام 20١5 و٢٠15", [.mixedDigits: 6]),
      ("۲۰٢", [.mixedDigits: 2]), ("1,٠٠٠", [.mixedDigits: 2]), ("1, ٢ 3/٤", [:]),
      ("القoهرة", [.homoglyph: 3]), ("القاهرةo", [:]), ("اFMب", [:]), ("مоسكو", [.homoglyph: 1]),
    ] as [(String, [CleaningConcern: Int])])
  func `points out what an editor should look at, and where`(
    text: String, concerns: [CleaningConcern: Int]
  ) {
    #expect(TextCleaning.clean(text).concerns == concerns)
  }

  @Test(
    arguments: [
      ("أ&#x202E;ب\n&#8238;\n&#x2066;", [.bidiFormatting: 3], [1, 2]),
      ("&#xFFFF;&#X7;&#7;&#65534;", [.control: 4], []),
      ("&#xA0;&#x627;&#x200B;", [.space: 1, .invisible: 1], []),
      ("&#x202E &#x; &#; &#xD800; &#x110000; &#99999999999999; & &amp; &#x627;", [:], []),
    ] as [(String, [CleaningChange: Int], [Int])])
  func `counts what numeric references stand for`(
    _ text: String, _ changes: [CleaningChange: Int], _ overrideLines: [Int]
  ) {
    let references = CharacterReferences(in: text)
    #expect(references.changes == changes)
    #expect(references.overrideLines == overrideLines)
  }

  @Test func `cleans in runs as it would scalar by scalar`() {
    for text in GeneratedText.texts(seed: 13, count: 10_000) {
      let (cleaned, expected) = (TextCleaning.clean(text), ReferenceCleaning.clean(text))
      let folding = LetterFolding(expected.text)
      let changes = expected.changes.merging(folding.changes, uniquingKeysWith: +)
      #expect(cleaned.text.utf8.elementsEqual(folding.text.utf8), "\(text.codePoints)")
      #expect(cleaned.changes == changes, "\(text.codePoints)")
      #expect(cleaned.removedColumns == expected.removedColumns, "\(text.codePoints)")
    }
  }

  @Test func `cleaning twice equals cleaning once`() {
    for text in GeneratedText.texts(seed: 10) {
      let once = TextCleaning.clean(text)
      let twice = TextCleaning.clean(once.text)
      #expect(twice.text.utf8.elementsEqual(once.text.utf8), "\(text.codePoints)")
      #expect(twice.changes.isEmpty, "\(text.codePoints): \(twice.changes)")
    }
  }
}

/// U+FDD0 and U+FDEF, which a literal may not hold.
private let noncharacters = String(decoding: [0xFDD0, 0xFDEF] as [UInt16], as: UTF16.self)
