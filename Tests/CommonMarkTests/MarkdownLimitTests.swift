import Foundation
import TestSupport
import Testing

@testable import CommonMark

struct MarkdownLimitTests {
  /// A document made to exhaust a parser: one part over and over, or two, each for half of it.
  private struct Pattern: Sendable {
    var start = ""
    let first: String
    var middle = ""
    var second = ""
    var size = 250_000

    func markdown(_ size: Int) -> String {
      func times(_ part: String) -> String {
        let size = second.isEmpty ? size : size / 2
        return part.isEmpty ? "" : String(repeating: part, count: max(1, size / part.utf8.count))
      }
      return start + times(first) + middle + times(second)
    }
  }

  /// Two parts that have been found hard for implementations of CommonMark.
  private static let pairs: [(String, String)] = [
    ("*a **a ", " a** a*"), ("[*a", "*](b)"), ("[a", "](b)"), ("![a", "](b)"), ("[", "]"),
    ("*[", "]*"), ("![", "]"), ("![", "[a](b)"), (">", "a*"), ("- ", "\n"), ("> ", "\nb"),
    ("1. ", "\n"), ("[a]: b\n", "[a] "), ("> ", "*a* "), ("**x ", "a*b**c*](d)"),
  ]

  /// One part that has.
  private static let parts: [String] = [
    "a_ ", "_a ", "a]", "[a", "*a_ ", "*_* _ ", "[ a_", "[ (](", "![[]()", "**x [a*b**c*](d)",
    "[a](<b", "[a](b", "[a](b \"", "[a](b '", "[a](b (", "![", "![a", "![a](b ", "</", "<a ",
    "<a b=\"", "`a``", "&", "&amp", "&#x202E;", "\\", "_*", "*** a ", "**a *b ", "a\n=\n",
    "[a]: b\n", "[a]: [b]: ", "- a\n", "- a\n  b\n\n", "1. a\n\n", "    a\n\n", "```\n", "~~~\n\n",
    "<div>\n\n", "abc\0de\0", "* ", "+ ", "- x\n\n", "> ", ">", "> > a\n\n", "\\\n", "  \n",
    "a  \n", "<!--", "<?", "<!A ", "<![CDATA[", "* * *\n", "\t", "#\n", "1. ",
  ]

  /// One part that could be hard for extensions, templates and raw HTML.
  private static let extensions: [String] = [
    "|", "| a ", "a|b\n-|-\n", "> | a |\n> |--|\n", "- | a |\n  |--|\n", "~~", "~a ~~b ", "[^a]",
    "[^a]: x\n", "[^a]: [^a]\n", "[^", "{{", "{%", "{{ a\n\n", "{.a ", "{.a {:b }",
    "{% comment %}", "{% raw %}", "www.", "www.a_", "http://", "http://a_b", "http://)", "a@",
    "a@b.c ", "**،**ب", "،*ب*، ", "- [x] a\n", "# a\n", "## a {#a}\n", "[a](b.md) ", "[a](#b) ",
    "&#xFDD0;", "\\~", "<div>", "<b>", "<b><p>", "<table><tr><td>", "<svg>", "<math>", "<template>",
    "<h1 id=a>", "<a name=a>", "<img src=x alt=y>", "<x-y>", "<noscript>", "<textarea>",
    "<details><summary>",
  ]

  private static let patterns: [Pattern] = {
    var patterns = pairs.map { Pattern(first: $0.0, middle: "a", second: $0.1) }
    patterns += parts.map { Pattern(first: $0) }
    patterns += extensions.map { Pattern(first: $0, size: 50_000) }
    patterns.append(Pattern(start: "a**b", first: "c* "))
    patterns.append(Pattern(start: "[", first: "a", middle: "]: b"))
    patterns.append(Pattern(start: "[a]: ", first: "x", middle: "\n\n", second: "[a] "))
    return patterns + grown.map { Pattern(first: $0) }
  }()

  /// Documents whose parts grow or differ.
  private static let grown: [String] = [
    (0..<500).map { String(repeating: " ", count: 2 * $0) + "* a\n" }.joined(),
    (0..<700).map { "e" + String(repeating: "`", count: $0) }.joined(),
    (0..<15_000).map { "[X\($0)]: u\n" }.joined(),
    times("|a", 5_000) + "|\n" + times("|-", 5_000) + "|\n" + times("|b|\n", 5_000),
    times("|a|b", 10) + "\n" + times("|-|-", 10) + "\n" + times("|a|b\n", 2_000),
    (0..<2_000).map { "[^\($0)] " }.joined() + "\n\n"
      + (0..<2_000).map { "[^\($0)]: [^\($0 + 1)]\n" }.joined(),
    (0..<2_000).map { "# a\($0)\n" }.joined(),
    times("> ", 50) + "| a |\n" + times("> ", 50) + "|--|\n",
    (0..<8_000).map { "[X\($0)]: u\n" }.joined() + (0..<8_000).map { "[x\($0)] " }.joined(),
  ]

  @Test(arguments: patterns.indices)
  func `anything is made within a second for each megabyte, or refused`(_ number: Int) {
    let pattern = Self.patterns[number]
    let markdown = Array(pattern.markdown(pattern.size).utf8)
    let start = Self.seconds
    if MarkdownLimit.excess(in: markdown) == nil { _ = CommonMark.html(from: markdown) }
    // Many times the promise, because the tests are not optimized and machines differ; what is quadratic
    // takes longer still.
    #expect(
      Self.seconds - start < max(8, Double(pattern.size) / 20_000),
      "\(pattern.start)\(pattern.first.prefix(20))\(pattern.second)")
  }

  /// How long this thread has run, whatever else the machine does.
  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func times(_ part: String, _ count: Int) -> String {
    String(repeating: part, count: count)
  }

  private static let steps = (0..<150).map { times("  ", $0) + "- a\n" }.joined()

  private static let excesses: [(String, Int, String)] = [
    (times("![[]()", 40_000), 1, "too many images and links"),
    ("a\n" + times(">", 100_000), 2, "quotes or lists in each other"),
    (times("- ", 30_000) + "a", 1, "quotes or lists in each other"),
    (times("* ", 30_000) + "a", 1, "quotes or lists in each other"),
    (times("1) ", 30_000) + "a", 1, "quotes or lists in each other"),
    (steps, 101, "quotes or lists in each other"),
    (times("- ", 90) + "a\n" + times("\n", 100_000), 55_556, "too many lines"),
  ]

  @Test(arguments: excesses)
  func `says what is too much, and where`(_ markdown: String, _ line: Int, _ reason: String) {
    let excess = MarkdownLimit.excess(in: Array(markdown.utf8))
    #expect(excess?.line == line)
    #expect(excess?.reason.hasPrefix(reason) == true, "\(excess?.reason ?? "")")
  }

  private static let usual: [String] = [
    (0..<30).map { times("  ", $0) + "- بند في قائمة داخل قائمة أخرى\n" }.joined(),
    times("* ", 2_000) + "\n\n" + times("- ", 2_000), times("-", 5_000),
    times(" ", 5_000) + "- توقيع", times("> > > قول منقول\n", 10_000), times("+963 11 222", 300),
    times("![صورة](a.jpg) [نص](b.html)\n\n", 3_000), times("1. بند\n2. بند\n\n", 10_000),
    times("كلمة ", 110_000),
  ]

  @Test(arguments: usual)
  func `what people write is within the limits`(_ markdown: String) {
    #expect(markdown.utf8.count >= 2_000)
    #expect(MarkdownLimit.excess(in: Array(markdown.utf8)) == nil)
  }

  @Test(arguments: [
    ("أ&#x202E;ب", "أب"), ("&#xFFFF;أ&#xFFFE;", "أ"), ("أ&#7;&#x7F;", "أ"),
    ("أ&#x1FFFF;&#xFDD0;ب", "أب"),
    ("أ&rlm;ب &lt;&amp;", "أب &lt;&amp;"), ("`&#x202E;`", "<code>&amp;#x202E;</code>"),
  ])
  func `what character references stand for is cleaned`(_ markdown: String, _ html: String) {
    let page = CommonMark.html(from: Array(markdown.utf8))
    #expect(String(validating: page, as: UTF8.self) == "<p id=\"p1\">\(html)</p>\n")
  }
}
