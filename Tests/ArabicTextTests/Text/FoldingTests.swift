import Testing

@testable import ArabicText

struct FoldingTests {
  struct Spelling: Sendable, CustomTestStringConvertible {
    let text: String
    let display: String
    let identity: String
    let search: String
    var testDescription: String { text.codePoints }

    init(_ text: String, display: String? = nil, identity: String, search: String? = nil) {
      self.text = text
      self.display = display ?? text
      self.identity = identity
      self.search = search ?? identity
    }

    subscript(level: FoldingLevel) -> String {
      switch level {
      case .display: display
      case .identity: identity
      case .search: search
      }
    }
  }

  static let spellings = [
    Spelling("إيران", identity: "ايران"),
    Spelling("آشتياني", identity: "اشتياني"),
    Spelling("ٱلله", identity: "الله"),
    Spelling("ر\u{064F}وس\u{0650}يا", identity: "روسيا"),
    Spelling("روســيا", identity: "روسيا"),
    Spelling("العسكرى", identity: "العسكري"),
    Spelling("کیف", identity: "كيف"),
    Spelling("الروسية", identity: "الروسيه"),
    Spelling("مسؤول", identity: "مسؤول", search: "مسوول"),
    Spelling("مسئول", identity: "مسئول", search: "مسيول"),
    Spelling("سماء", identity: "سماء", search: "سما"),
    Spelling("٢٠١٥ و۲۰۱۶", identity: "2015 و2016"),
    Spelling("القامشلي ـ نورث", identity: "القامشلي ـ نورث"),
    Spelling("الـ13 والـ١٤", identity: "الـ13 والـ14"),
    Spelling("1436 هـ", identity: "1436 ه"),
    Spelling("Élan S-300", identity: "élan s-300"),
    Spelling("ГОРОД", identity: "город"),
    Spelling("İ", identity: "i"),
    Spelling("«سو-35»", identity: "«سو-35»"),
    // A zero-width non-joiner, a right-to-left mark, a soft hyphen.
    Spelling("مي\u{200C}روم \u{200F}أ\u{00AD}ب", identity: "ميروم اب"),
    // Alef and yeh with combining marks: composed where that is canonical.
    Spelling("ا\u{0653}سيا و\u{0654} ", display: "آسيا ؤ ", identity: "اسيا ؤ ", search: "اسيا و "),
    Spelling("e\u{0301}", display: "é", identity: "é"),
    // Presentation forms, among them a ligature and an isolated vowel mark.
    Spelling("ﺭﻭﺳﻴﺎ", display: "روسيا", identity: "روسيا"),
    Spelling("ﻻ ﷲ", display: "لا الله", identity: "لا الله"),
    Spelling("ب\u{FE76}", display: "ب\u{064E}", identity: "ب"),
    Spelling("½ ™ ﷺ", identity: "½ ™ ﷺ"),
    Spelling("\u{0650}\u{064E}", identity: ""),
    Spelling("", identity: ""),
  ]

  @Test(arguments: spellings, FoldingLevel.allCases)
  func `folds a spelling to each level`(spelling: Spelling, level: FoldingLevel) {
    let key = folded(spelling.text, for: level)
    #expect(
      key.utf8.elementsEqual(spelling[level].utf8),
      "\(key.codePoints), not \(spelling[level].codePoints)")
  }

  @Test(arguments: FoldingLevel.allCases)
  func `folds bytes as it folds text`(level: FoldingLevel) {
    for text in GeneratedText.texts(seed: 3) {
      let bytes = Array(text.utf8).withUnsafeBufferPointer { foldedBytes($0, for: level) }
      #expect(bytes == Array(folded(text, for: level).utf8), "\(text.codePoints)")
    }
  }

  @Test(arguments: FoldingLevel.allCases)
  func `folding twice equals folding once`(level: FoldingLevel) {
    for text in GeneratedText.texts() {
      let once = folded(text, for: level)
      let twice = folded(once, for: level)
      #expect(once.utf8.elementsEqual(twice.utf8), "\(text.codePoints): \(once.codePoints)")
    }
  }

  @Test(arguments: FoldingLevel.allCases)
  func `the map back is monotone, covers the text and belongs to the same folding`(
    level: FoldingLevel
  ) {
    for text in GeneratedText.texts(seed: 2) {
      let map = FoldedText(text, for: level)
      let count = map.text.unicodeScalars.count
      #expect(map.text.utf8.elementsEqual(folded(text, for: level).utf8), "\(text.codePoints)")
      #expect(map.offsets.count == count + 1, "\(text.codePoints)")
      #expect(map.offsets == map.offsets.sorted(), "\(text.codePoints): \(map.offsets)")
      #expect(map.offsets.last == text.unicodeScalars.count, "\(text.codePoints)")
      if count > 0 {
        #expect(map.originalRange(of: 0..<count) == 0..<text.unicodeScalars.count)
        #expect((0..<count).allSatisfy { !map.originalRange(of: $0..<($0 + 1)).isEmpty })
      }
    }
  }

  @Test(arguments: [
    ("ر\u{064F}وسيا", 0..<1, 0..<2), ("ر\u{064F}وسيا", 0..<5, 0..<6), ("ﻻ!", 0..<1, 0..<1),
    ("ﻻ!", 1..<3, 0..<2),
    ("\u{064E}اب", 0..<1, 0..<2), ("سماء", 0..<3, 0..<4), ("اب", 1..<90, 1..<2), ("", 0..<3, 0..<0),
  ])
  func `finds where a match stood in the original`(
    text: String, match: Range<Int>, original: Range<Int>
  ) {
    #expect(FoldedText(text, for: .search).originalRange(of: match) == original)
  }

  @Test func `takes a line of a megabyte, and one of marks alone`() {
    let line = String(repeating: "إيران\u{064F} ـ S300 ﻻ ", count: 40_000)
    #expect(folded(line, for: .search).hasPrefix("ايران ـ s300 لا "))
    let marks = "ا" + String(repeating: "\u{0651}\u{064E}\u{0301}", count: 100_000)
    #expect(folded(marks, for: .search) == "ا")
  }
}
