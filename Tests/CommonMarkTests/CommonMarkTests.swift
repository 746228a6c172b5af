import TestSupport
import Testing

@testable import CommonMark

struct CommonMarkTests {
  private static func html(_ markdown: String) -> String {
    String(decoding: CommonMark.html(from: Array(markdown.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""),
    ("نص", "<p id=\"p1\">نص</p>\n"),
    ("a\n\nb", "<p id=\"p1\">a</p>\n<p id=\"p2\">b</p>\n"),
    ("## عنوان\n\nنص", "<h2 id=\"عنوان\">عنوان</h2>\n<p id=\"p1\">نص</p>\n"),
    ("- a\n- b\n\nc", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p id=\"p1\">c</p>\n"),
    ("> a\n\nb", "<blockquote>\n<p id=\"p1\">a</p>\n</blockquote>\n<p id=\"p2\">b</p>\n"),
    ("**a** *b* `c`", "<p id=\"p1\"><strong>a</strong> <em>b</em> <code>c</code></p>\n"),
    (
      "[a](https://example.org/)",
      "<p id=\"p1\"><a rel=\"nofollow noopener noreferrer\" href=\"https://example.org/\">a</a></p>\n"
    ),
  ])
  func `numbers the paragraphs in the order of the text`(_ markdown: String, _ html: String) {
    #expect(Self.html(markdown) == html)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<iframe src=x></iframe>",
    "<svg/onload=alert(1)>", "<base href=//x>", "<meta http-equiv=refresh>", "a <b onclick=x>b</b>",
  ])
  func `leaves out of raw HTML what is no text`(_ markdown: String) {
    let html = Self.html(markdown)
    for forbidden in ["<script", "onerror", "<iframe", "<svg", "<base", "<meta", "onclick"] {
      #expect(!html.contains(forbidden), "\(html)")
    }
  }

  @Test(arguments: [
    "[a](/x \"\\\"><script>\")", "![\"><script>](/x)", "# \"><script>", "```js\"><script>\na\n```",
  ])
  func `escapes text wherever it lands`(_ markdown: String) {
    #expect(!Self.html(markdown).contains("<script>"))
  }

  @Test(
    .timeLimit(.minutes(15)),
    arguments: [
      "[", "![", "*a ", "**a_ ", "> ", "`", "``a`", "<", "[a](", "- ", "&", "\\", "_*", "[]",
      "<!--",
    ])
  func `long runs of one mark are no burden`(_ mark: String) {
    let html = Self.html(String(repeating: mark, count: 20_000))
    // Browsers show nothing of a comment without end.
    #expect(!html.isEmpty || mark == "<!--")
  }

  @Test func `a line of a megabyte comes out whole`() {
    let word = String(repeating: "كلمة ", count: 120_000) + "كلمة"
    #expect(Self.html(word) == "<p id=\"p1\">\(word)</p>\n")
  }

  @Test func `a null byte ends neither text nor page`() {
    #expect(Self.html("a\0b\n\nc") == "<p id=\"p1\">a\u{FFFD}b</p>\n<p id=\"p2\">c</p>\n")
  }

  /// Pieces of which each means something at some place of a line.
  private static let pieces = [
    "كلمة", "كلمة", " ", " ", "\n", "\n", "\n\n", "# ", "a", "1", "12.", "1)", "#", "## ", "-",
    "+ ", "=",
    "===", "---", "***", "* ", "_", "`", "~~~", ">", "<", "<b>", "[", "](x)", "]: /x", "!", "&",
    "&amp;",
    "www.", "://", "{{", "}}", "{.a}", "~~", "@", "|-|", ":-:\n", "[^1]",
    "\\", "\"", "'", "\t", "\r", "\0", "\u{FEFF}", "\u{A0}", "\u{2028}", "\u{1F5DE}", ":", ".", "|",
    "    ", "\u{B}",
  ]

  @Test(arguments: 0..<400)
  func `a plain document needs no tree, and comes out as from one`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let pieces = seed.isMultiple(of: 2) ? Self.pieces : Array(Self.pieces.prefix(13))
      let text = (0..<Int.random(in: 0..<14, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let markdown = Array(text.utf8)
      let parsed = CommonMark.parsed(markdown, Rendition()).html
      #expect(CommonMark.html(from: markdown) == parsed, "\(text.debugDescription)")
    }
  }

  @Test(arguments: [
    "", "نص", "نص\nنص\n\nنص 12, \"x\" > y: z!\n", "## عنوان\nنص\n### عنوان", "\n\nا\n\n\n",
  ])
  func `a document without marks is plain`(_ markdown: String) {
    #expect(Array(markdown.utf8).withUnsafeBufferPointer { PlainMarkdown.html(of: $0) } != nil)
  }
}
