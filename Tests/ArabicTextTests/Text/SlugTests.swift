import Testing

@testable import ArabicText

struct SlugTests {
  @Test(arguments: [
    ("إيران تتسل\u{0651}م منظومة S-300!", "إيران-تتسلم-منظومة-s-300"),
    ("  «سو-35»: روســيا…  ", "سو-35-روسيا"),
    ("الـ13 ـ 2015/01/21", "ال13-2015-01-21"),
    ("ر\u{064F}وس\u{0650}يا ٢٠١٥", "روسيا-٢٠١٥"),
    ("ا\u{0653}سيا", "آسيا"),
    ("ﺭﻭﺳﻴﺎ", "روسيا"),
    ("J\u{030C}E\u{0301}", "ǰé"),
    ("مي\u{200C}روم\u{202E}", "ميروم"),
    ("ह\u{093F}न\u{094D}द\u{0940}", "ह\u{093F}न\u{094D}द\u{0940}"),
    ("../etc/passwd", "etc-passwd"),
    (".", ""), ("..", ""), ("", ""), ("؟! \u{064E}\u{0640}", ""),
  ])
  func `joins the words of a title`(title: String, slug: String) {
    #expect(Slug.make(from: title).utf8.elementsEqual(slug.utf8), "\(Slug.make(from: title))")
    #expect(Slug.isEmpty(of: title) == slug.isEmpty)
  }

  @Test func `cuts a long title after a word and adds a hash of the whole`() {
    let title = Array(repeating: "التعاون العسكري", count: 10).joined(separator: " ")
    let slug = Slug.make(from: title)
    #expect(slug == "التعاون-العسكري-التعاون-العسكري-التعاون-العسكري-التعاون-6d64bc36")
    #expect(Slug.make(from: title + " الأول") != slug)
    #expect(Slug.make(from: String(repeating: "ب", count: 200)).utf8.count == 119)
    #expect(Slug.make(from: "كتاب كبير", limit: 5).utf8.count == 5)
    #expect(Slug.make(from: "كتاب كبير", limit: -1) == "")
  }

  @Test func `every dash and quotation mark parts words`() {
    for mark in ([0x2010...0x2027, 0x2030...0x203E].joined()).compactMap(Unicode.Scalar.init) {
      #expect(
        Slug.make(from: "قال\(mark)الوزير \(mark)a\(mark)") == "قال-الوزير-a", "\(mark.value)")
    }
  }

  @Test(arguments: [12, 40, 120])
  func `is short, harmless, never needlessly empty, and its own slug`(limit: Int) {
    for text in GeneratedText.texts(seed: 8) {
      let slug = Slug.make(from: text, limit: limit)
      #expect(slug.utf8.count <= limit, "\(text.codePoints)")
      #expect(
        Slug.make(from: slug, limit: limit).utf8.elementsEqual(slug.utf8), "\(text.codePoints)")
      let scalars = slug.unicodeScalars
      #expect(
        scalars.allSatisfy {
          $0 == "-" || ![.separator, .invisible, .tatweel].contains(ScalarClass($0))
        },
        "\(slug.codePoints)")
      let hasWord = folded(text, for: .display).unicodeScalars.contains {
        ScalarClass($0).isLetter || ScalarClass($0) == .digit
      }
      #expect(slug.isEmpty == !hasWord, "\(text.codePoints)")
    }
  }
}
