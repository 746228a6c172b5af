import ArabicText
import CommonMark
import HTML
import TestSupport
import Testing

@testable import Articles

/// What holds of any page at all.
@Suite struct PagePropertyTests {
  private static let pieces = [
    "<p>", "</p>", "<div class=sidebar>", "<div class='entry-content'>", "</div>",
    "<table><tr><td>",
    "</table>", "<b>", "</b>", "<i>", "</i>", "<a href='/a?b=*c*&d'>", "<a href='javascript:x'>",
    "</a>",
    "<br>", "<ul><li>", "<ol start=7><li>", "<li>", "</ol>", "</ul>", "<blockquote>",
    "</blockquote>",
    "<h1>", "</h1>", "<h3>", "</h3>", "<pre>", "</pre>", "<script>", "</script>", "<span hidden>",
    "<span class=date>", "</span>", "<figure><figcaption>", "</figure>",
    "<p style='display: none'>",
    "<title>عنوان المقال في الصفحة - الموقع</title>",
    "<meta property='og:title' content='عنوان المقال'>",
    "<time datetime='2015-02-03'>", "</time>", "<div class=tags>", "\n", " ", "\u{A0}", "&amp;",
    "&lt;",
    "عنوان المقال في الصفحة", "21 يوليو 2012", "المصدر: المدار", "اقرأ أيضا", "محمد علي", "*", "_",
    "!",
    "قال الوزير إن الطريق مفتوح أمام الجميع، وإن العمل يستمر حتى نهاية العام كما كان مقررا له.",
    "وأضاف «أن **النتائج** [ستعلن](قريبا)»", "# ", "1. ", "- ", "> ", "`x`", "\\", "«", "».",
    "\u{FEFF}", "<noscript>", "</noscript>",
  ]

  private static func page(seed: UInt64) -> String {
    var generator = SplitMix64(seed: seed)
    return (0..<60).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
  }

  private static func inked(_ text: some StringProtocol) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !Scalars.isSpace($0) }
  }

  /// The text of all elements that show it.
  private static func visible(_ document: HTMLDocument) -> String {
    var text = ""
    var index = 0
    while index < document.nodes.count {
      switch document.nodes[index].content {
      case .text(let part): text += part
      case .element(let tag):
        let isHidden =
          document.attribute("hidden", at: index) != nil
          || document.attribute("style", at: index) == "display: none"
        if tag.hidesText || isHidden {
          index = document.nodes[index].end
          continue
        }
      }
      index += 1
    }
    return text
  }

  @Test(arguments: 0..<300) func `keeps or leaves out every visible word once`(seed: UInt64) {
    let html = Self.page(seed: seed)
    let manuscript = Reading(page: html).manuscript
    let parts = manuscript.lines.map(\.text) + manuscript.cutOff.map(\.text)
    let seen = Self.visible(HTMLDocument(html, scripting: true))
    #expect(Self.inked(parts.joined()).sorted() == Self.inked(seen).sorted(), "\(html)")
    if manuscript.cutOff.isEmpty {
      #expect(Self.inked(parts.joined()) == Self.inked(seen), "\(html)")
    }
  }

  @Test(arguments: 0..<300) func `a reader sees the very characters of the kept lines`(
    seed: UInt64
  ) {
    let manuscript = Reading(page: Self.page(seed: seed)).manuscript
    let markdown = MarkdownWriter.markdown(of: manuscript.text)
    let seen = HTMLText(
      String(decoding: CommonMark.html(from: Array(markdown.utf8)), as: UTF8.self))
    #expect(
      Self.inked(seen.blocks.map(\.text).joined())
        == Self.inked(manuscript.text.map(\.text).joined()), "\(markdown)")
    #expect(seen.loose.isEmpty, "\(markdown)")
    #expect(
      seen.elements.isSubset(of: [
        "p", "h2", "h3", "h4", "strong", "em", "a", "ul", "ol", "li", "blockquote",
      ]), "\(seen.elements) \(markdown)")
  }

  @Test(arguments: 0..<100) func `any bytes make a manuscript`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let bytes = (0..<400).map { _ in
      "<>&/='\" apbdivtrl!-\n".utf8.randomElement(using: &generator)
        ?? UInt8.random(in: 0...255, using: &generator)
    }
    let html = String(decoding: bytes, as: UTF8.self)
    let lines = Reading(page: html).manuscript.lines
    #expect(lines.map(\.text) == PageTree(html).lines.map(\.text), "\(html)")
    #expect(lines.allSatisfy { $0.number >= 1 && !$0.reason.isEmpty }, "\(html)")
  }

  @Test func `a page of many lines is read`() {
    let line = "<p>قال الوزير إن الطريق مفتوح أمام الجميع، وإن العمل يستمر.</p>\n"
    #expect(Reading(page: String(repeating: line, count: 5_000)).manuscript.text.count == 5_000)
  }
}

extension Unicode.Scalar {
  fileprivate static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
