import ArabicText
import Diagnostics
import Seeds
import TestSupport
import Testing

@testable import Articles

struct FrontMatterWriterTests {
  /// Texts that would do harm if they were written as they are.
  static let nasty = [
    "بسيط", "فيه: نقطتان", "\"بين علامتين\"", "'a'", "a\\b", "# a", "a # b", "---", "...", "- a",
    "a\n---\ndraft: true", "title: b", "no", "~", "null", "010", "12:30", "2015-01-21", "2024~",
    "{a}", "[a]", "*a", "&a", "!a", "%a", "@a", "`a`", "|", ">", "?", ", a", "a, b", "أ، ب", "a\tb",
    "a\u{85}b", "a\u{2028}b", "\u{200F}a\u{202E}", "a\u{7F}", "a\0",
    "a\u{FFFE}\u{FFFF}", "a\u{FEFF}",
    "😀",
    "a & b", "AT&T", "x < y", "R&amp;D", "a &copy b", "&amp;amp;", "<b>a</b>", "<br>", "a <i",
    "</p>",
    "a &\u{301}lt; <\u{64B}b>", "**a** `b` \\* _c_", "a%20b", "%41", "%%341", "<Vector>",
    "<script>a",
    "\u{A0}a\u{A0}", "a\u{640}", "\u{64B}", "\\u0041", "\\", "a\rb", "a\u{10FFFF}", "a: ", "نص ",
  ].map { Trimming.spaces($0.unicodeScalars) }

  private static func article(_ title: String, _ edit: (inout Fields) -> Void = { _ in }) -> Article
  {
    let place = Diagnostics.SourceLocation(file: "seeds/x.yml", line: 1)
    var fields = Fields()
    // Every text is cleaned where it is read.
    fields.texts[.title] = Located(TextCleaning.clean(title).text, at: place)
    edit(&fields)
    let seed = Seed(
      file: SeedFile(
        id: "x", path: "seeds/x.txt", originalPath: nil, sidecarPath: nil, format: .text),
      text: "نص", sidecar: fields, originalBytes: [])
    return ArticleResolver().article(of: seed).value
  }

  @Test(arguments: nasty)
  func `whatever the title holds, it reads back and adds no key`(_ title: String) {
    let article = Self.article(title)
    let read = Seed.markdown(article.markdown)
    #expect(read.diagnostics.isEmpty, "\(article.markdown)\n\(read.diagnostics)")
    let title = read.seed.frontMatter.texts[.title]?.value
    #expect(
      title.map { Array($0.unicodeScalars) } == Array(article.metadata.title.value.unicodeScalars),
      "\(article.markdown.debugDescription)")
    #expect(read.seed.frontMatter.flags[.draft] == nil)
    #expect(read.seed.text == "\n" + String(decoding: article.text.body, as: UTF8.self))
  }

  @Test func `every field reads back as the same article`() {
    let place = Diagnostics.SourceLocation(file: "seeds/x.yml", line: 1)
    let article = Self.article("عنوان: \"مقتبس\"") { fields in
      let texts: [ArticleField.Text] = [
        .kicker, .standfirst, .publisher, .source, .byline, .agency, .place,
      ]
      for (index, field) in texts.enumerated() {
        fields.texts[field] = Located(Self.nasty[index * 3], at: place)
      }
      fields.dates[.date] = EDTF("2022-02/..").map { Located($0, at: place) }
      fields.dates[.publishAt] = EDTF(rfc3339: "2026-01-02T03:04:05+03:00").map {
        Located($0, at: place)
      }
      fields.dates[.expiresAt] = EDTF("2027-01-01").map { Located($0, at: place) }
      fields.dates[.updated] = EDTF("2015-02~").map { Located($0, at: place) }
      for field in [ArticleField.List.tags, .credits, .related] {
        fields.lists[field] = ["a, b", "أ، ب", "c: d", "---"].map { Located($0, at: place) }
      }
      fields.lists[.aliases] = [Located("/old path/", at: place)]
      fields.texts[.slug] = Located("my-slug", at: place)
      fields.flags[.draft] = Located(true, at: place)
      fields.texts[.lang] = Located("fa", at: place)
    }
    let read = Seed.markdown(article.markdown)
    #expect(read.diagnostics.isEmpty, "\(article.markdown)\n\(read.diagnostics)")
    let again = ArticleResolver().article(of: read.seed).value
    #expect(again.markdown == article.markdown)
    let (first, second) = (article.metadata, again.metadata)
    #expect(first[.publishAt] == second[.publishAt] && first[.publishAt] != nil)
    #expect(first.published.edtf == second.published.edtf && first.published.edtf != nil)
    #expect(first.tags.map(\.name) == second.tags.map(\.name) && first.tags.count == 3)
    #expect(first[.credits] == second[.credits] && first[.credits].count == 4)
    #expect(second[.draft])
  }

  /// A text of signs that front matter or YAML could take for something else.
  private static func random(_ generator: inout SplitMix64) -> String {
    let pieces = [
      "&", "&amp;", "&lt", "&#65;", "&#x202E;", "<", ">", "<b>", "</b>", "<br/>", "<a href='", "\"",
      "'", "%", "%41", "%D8%A7", "3", "4", "*", "_", "`", "\\", "[", "]", "(", "#", ":", " ", "،",
      ",", "\u{301}", "\u{64B}", "\u{A0}", "ع", "a", "amp;", "/", "-", "!", "{{", "\n", "~",
    ]
    let parts = (0..<Int.random(in: 1...8, using: &generator)).compactMap { _ in
      Bool.random(using: &generator)
        ? pieces.randomElement(using: &generator)
        : Unicode.Scalar(UInt32.random(in: 0...0x2100, using: &generator)).map { String($0) }
    }
    return TextCleaning.clean("a" + parts.joined() + "b").text
  }

  @Test(arguments: 0..<300) func `any text of any field reads back`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let place = Diagnostics.SourceLocation(file: "seeds/x.yml", line: 1)
    let article = Self.article("") { fields in
      for field in ArticleField.Text.allCases {
        fields.texts[field] = Located(Self.random(&generator), at: place)
      }
      for field in ArticleField.List.allCases where field != .keywords {
        fields.lists[field] = (0..<3).map { _ in Located(Self.random(&generator), at: place) }
      }
    }
    let read = Seed.markdown(article.markdown)
    #expect(read.diagnostics.isEmpty, "\(article.markdown.debugDescription)\n\(read.diagnostics)")
    for field in ArticleField.all where field.isConverted {
      switch field.value {
      case .text(let text, _, _):
        let (value, again) = (
          article.metadata[text]?.value, read.seed.frontMatter.texts[text]?.value
        )
        #expect(again.map { Array($0.utf8) } == value.map { Array($0.utf8) }, "\(field.key)")
      case .list(let list, _, _):
        let again = read.seed.frontMatter.lists[list] ?? []
        #expect(
          again.map { Array($0.value.utf8) } == article.metadata[list].map { Array($0.utf8) },
          "\(field.key)")
      case .date, .flag, .ignored, .lines: break
      }
    }
  }

  @Test func `plain words stand without quotation marks`() {
    #expect(
      Self.article("روسيا وإيران").markdown.hasPrefix("---\ntitle: روسيا وإيران\nslug:"))
  }
}
