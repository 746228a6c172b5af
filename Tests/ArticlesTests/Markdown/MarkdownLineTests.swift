import ArabicText
import TestSupport
import Testing

@testable import Articles

struct MarkdownLineTests {
  private static func plain(_ line: String) -> String {
    var line = line
    let words = line.withUTF8 { MarkdownLine.words(of: $0[...]) }
    return switch words {
    case .all: line
    case .some(let some): some
    case .none: ""
    }
  }

  @Test(arguments: [
    ("# عنوان", "عنوان"), ("###### a", "a"), ("- بند", "بند"), ("12. بند", "بند"),
    ("3) بند", "بند"),
    ("> - قال", "قال"), (">قال", "قال"), ("**قال** *الوزير*", "قال الوزير"),
    ("_قال_ نعم", "قال نعم"),
    ("[تقرير](https://example.org/a_b) جديد", "تقرير جديد"), ("![صورة](a.png)", "صورة"),
    ("[![صورة](a.png)](b)", "صورة"), ("[a](b(c)d)e", "ae"), ("`a` و``b``", "a وb"),
    ("<https://example.org/>", "https://example.org/"),
    ("| أ | ب |", "أ   ب"), ("~~أ~~ ب", "أ ب"), ("أ[^1] ب", "أ ب"), ("[^1]: أ", "أ"),
    ("أ {{< b >}} ج", "أ  ج"), ("## أ {#b}", "أ"), ("H<sub>2</sub>O", "H2O"),
    ("\\{{ أ }}", "{{ أ }}"), ("\\| أ", "| أ"), ("{{ قالب }}", "{{ قالب }}"), ("<b>نص</b>", "نص"),
    ("1\\. نص", "1. نص"),
  ])
  func `a line loses its markup`(_ line: String, _ text: String) {
    #expect(Self.plain(line) == text)
  }

  @Test(arguments: [
    "نص", "#وسم", "-5 درجات", "2015 كان عاما", "10.5", "قال [الوزير] إن", "[a] (b)", "[a](b",
    "](a)",
    "snake_case", "a < b > c", "!", "\\", "a\\", "(a)", "---", "-", "[", "<a", "a|b", "{ a }",
    "a ~ b",
    "1234567890. a",
  ])
  func `what is no markup stays`(_ line: String) {
    #expect(Self.plain(line) == line)
  }

  @Test(arguments: [
    "***", "```", "~~~ text", "|---|:-:|", ":--", "<div dir=\"rtl\">", "</div>", "<!-- سر -->",
    "{: .a }",
    "{{< a >}}", "{% a %}", "![](a.png)", "[^1]:", "<br>",
  ])
  func `a line that is nothing but markup has no words`(_ line: String) {
    #expect(Self.plain(line) == "")
  }

  @Test func `what is written of a line reads as the line`() {
    var generator = SplitMix64(seed: 73)
    let pieces = Array("# *_`[]()<>!\\-+.1a&~=|").map(String.init) + ["نص", " ", "قال"]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let line = Trimming.spaces(text.unicodeScalars)
      guard !line.isEmpty else { continue }
      let labelled = Manuscript.LabelledLine(
        number: 1, text: line, label: .paragraph, reason: "")
      let written = Trimming.spaces(MarkdownWriter.markdown(of: [labelled]).unicodeScalars)
      #expect(Self.plain(written) == line, "\(written)")
    }
  }
}
