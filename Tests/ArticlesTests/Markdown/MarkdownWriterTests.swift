import ArabicText
import CommonMark
import TestSupport
import Testing

@testable import Articles

struct MarkdownWriterTests {
  private static let elements: [LineLabel: String] = [
    .paragraph: "p", .question: "p", .subhead: "h2",
  ]

  /// Checks that a reader sees each line as it is, in a block of its own, and no markup besides.
  private static func expectVerbatim(
    _ texts: [String], labels: [LineLabel],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let lines = zip(texts, labels).enumerated().map { number, line in
      Manuscript.LabelledLine(number: number + 1, text: line.0, label: line.1, reason: "")
    }
    let markdown = MarkdownWriter.markdown(of: lines)
    let html = String(decoding: CommonMark.html(from: Array(markdown.utf8)), as: UTF8.self)
    let seen = HTMLText(html)
    let source = Comment(rawValue: markdown.debugDescription)
    #expect(seen.blocks.map(\.text) == texts, source, sourceLocation: sourceLocation)
    #expect(
      seen.blocks.map(\.element) == labels.map { elements[$0] ?? "p" }, source,
      sourceLocation: sourceLocation)
    #expect(seen.loose.isEmpty, "\(html)", sourceLocation: sourceLocation)
    #expect(
      seen.elements.isSubset(of: ["p", "h2", "strong", "a"]), "\(html)",
      sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "# عنوان", "#", "## a ##", "#hashtag", "1. أولا", "1) أولا", "123456789. a", "1.", "10.5",
    "---", "***", "___", "- - -", "* * *", "===", "=", "--", "~~~", "```", "``` js", "`a`", "~~a~~",
    "+ a", "- a", "* a", "+", "-", "> a", ">", "|a|b|", "|---|", ": a", "    a",
    "[a](b)", "[a]", "[a]: b", "[a][b]", "![x](y)", "!", "!a", "[^1]", "- [ ] a",
    "<b>", "</b>", "<http://a>", "<a@b.c>", "<!-- a", "<?php", "<![CDATA[", "<script>", "a < b > c",
    "&amp;", "&lt;", "&#35;", "&", "&nbsp;", "&copy", "AT&T",
    "http://a_b_c", "https://example.org/?a=1&b=*2*", "snake_case_word", "*a*", "**a**", "__a__",
    "a * b * c", "_", "*", "**", "a\\", "\\", "\\\\", "\\*a\\*", "\\# a", "a  b", "a\tb",
    "«نص»", "“نص”", "\"نص\"", "'نص'", "(نص)", "...", "…", "نص.", "نص؟", "{{title}}", "{% a %}",
    "${a}",
    "%", "@", "^", "$a$", "$$", "a:b", "a|b", "\u{200F}نص", "نص\u{200F}", "\u{202E}نص", "a\u{FEFF}",
    "\u{640}", "\u{64B}", "\u{301}a", "*\u{301}a*", "\u{FFFD}", "\u{2028}", "a\u{2028}b", "😀",
  ])
  func `a reader sees the very characters of the source`(_ text: String) {
    // As lines come: without white space at their ends.
    let text = Trimming.spaces(text.unicodeScalars)
    guard !text.isEmpty else { return }
    for label in Self.elements.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      Self.expectVerbatim([text], labels: [label])
      Self.expectVerbatim(["نص", text, "نص"], labels: [.paragraph, label, .paragraph])
    }
  }

  @Test func `no line changes what its neighbours show`() {
    let markup = Array("#*_-+=~`<>[]()!&;:|\\\"'.\t 0129abAB\u{640}")
      .flatMap(\.unicodeScalars)
    let words = Array("نص عربي، «كلمة»؟\u{64B}\u{200F}\u{A0}\u{200D}".unicodeScalars)
    var generator = SplitMix64(seed: 0xC0FFEE)
    for _ in 0..<600 {
      let texts = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
          let alphabet = Int.random(in: 0..<4, using: &generator) == 0 ? words : markup
          text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
        }
        return Trimming.spaces(text)
      }.filter { !$0.isEmpty }
      let labels = texts.map { _ in
        [LineLabel.paragraph, .paragraph, .subhead, .question]
          .randomElement(using: &generator) ?? .paragraph
      }
      Self.expectVerbatim(texts, labels: labels)
    }
  }

  @Test func `writes sub-headings and questions as such`() {
    let lines = [
      Manuscript.LabelledLine(number: 1, text: "عنوان", label: .subhead, reason: ""),
      Manuscript.LabelledLine(number: 2, text: "ما رأيك؟", label: .question, reason: ""),
      Manuscript.LabelledLine(number: 3, text: "1. نص", label: .paragraph, reason: ""),
    ]
    #expect(MarkdownWriter.markdown(of: lines) == "## عنوان\n\n**ما رأيك؟**\n\n1\\. نص\n")
    #expect(MarkdownWriter.markdown(of: []).isEmpty)
  }

  @Test(arguments: ["a\0b", "a\nb", "a\r\nb", "\n# a"])
  func `a line that is none stays one block`(_ text: String) {
    let line = Manuscript.LabelledLine(number: 1, text: text, label: .paragraph, reason: "")
    let html = CommonMark.html(from: Array(MarkdownWriter.markdown(of: [line]).utf8))
    #expect(HTMLText(String(decoding: html, as: UTF8.self)).blocks.map(\.element) == ["p"])
  }
}
