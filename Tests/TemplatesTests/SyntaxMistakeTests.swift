import Diagnostics
import Testing

@testable import Templates

struct SyntaxMistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]
    var testDescription: String { text }

    init(_ text: String, _ expected: String...) {
      self.text = text
      self.expected = expected
    }
  }

  @Test(arguments: [
    Mistake(
      "one\n  {{title\n",
      "2:3: error: this tag is not closed; write ‘}}’ where it ends [unclosed-tag]"),
    Mistake(
      "{{{body}}",
      "1:1: error: this tag is not closed; write ‘}}}’ where it ends [unclosed-tag]"),
    Mistake(
      "{{title {{date}}",
      "1:1: error: this tag is not closed; write ‘}}’ where it ends [unclosed-tag]"),
    Mistake(
      "خبر {{! ملاحظة",
      "1:5: error: this tag is not closed; write ‘}}’ where it ends [unclosed-tag]"),
    Mistake(
      "a\n{{#tags}}\n",
      "2:1: error: {{#tags}} is never closed; write {{/tags}} where it ends [unclosed-section]"),
    Mistake(
      "{{<layout}}{{$main}}x",
      "1:1: error: {{<layout}} is never closed; write {{/layout}} where it ends "
        + "[unclosed-section]",
      "1:12: error: {{$main}} is never closed; write {{/main}} where it ends [unclosed-section]"),
    Mistake(
      "\n\n    {{#titel}}x{{/title}}",
      "3:16: error: {{/title}} closes {{#titel}} of 3:5; write {{/titel}} [wrong-close]"),
    Mistake(
      "{{#a}}{{#b}}x{{/a}}",
      "1:7: error: {{#b}} is not closed before {{/a}} [unclosed-section]"),
    Mistake("x{{/a}}", "1:2: error: {{/a}} closes nothing [stray-close]"),
    Mistake("{{}}", "1:1: error: this tag names nothing [bad-name]"),
    Mistake("{{first name}}", "1:1: error: ‘first name’ is not a name [bad-name]"),
    Mistake("{{a..b}}", "1:1: error: ‘a..b’ is not a name [bad-name]"),
    Mistake("{{#.a}}{{/.a}}", "1:1: error: ‘.a’ is not a name [bad-name]"),
    Mistake("{{> }}", "1:1: error: this tag names nothing [bad-name]"),
    Mistake(
      "{{a.seventeen_letters}}",
      "1:1: error: ‘a.seventeen_letters’ has a part of more than 16 bytes; no name is so long "
        + "[name-too-long]"),
    Mistake(
      "{{=|=}}",
      "1:1: error: bad delimiters; write two without ‘=’, as in {{=<% %>=}} [bad-delimiters]"),
    Mistake(
      "{{#a}}\r\n{{x y}}\r\n{{/b}}",
      "2:1: error: ‘x y’ is not a name [bad-name]",
      "3:1: error: {{/b}} closes {{#a}} of 1:1; write {{/a}} [wrong-close]"),
  ])
  func `tells every mistake of syntax with its place`(_ mistake: Mistake) {
    let library = TemplateLibrary(files: ["article.html": mistake.text], isStrict: false)
    #expect(
      library.diagnostics.map(\.description)
        == mistake.expected.map { "templates/article.html:\($0)" })
  }

  @Test func `counts columns in scalars, so that two bytes of a letter are one column`() {
    let library = TemplateLibrary(files: ["a": "é ورّاق {{/x}}"])
    #expect(library.diagnostics.first?.location?.column == 9)
  }

  @Test func `reads what it can behind a mistake`() {
    let library = TemplateLibrary(files: ["a": "{{x {{#b}}{{/c}} {{/d}}"])
    #expect(
      library.diagnostics.map(\.identifier) == ["unclosed-tag", "wrong-close", "stray-close"])
  }

  @Test func `stops at nesting that would exhaust the stack`() {
    let deep = String(repeating: "{{#a}}", count: 10_000)
    let library = TemplateLibrary(files: ["a": deep], isStrict: false)
    #expect(library.diagnostics.contains { $0.identifier == "nested-too-deeply" })
  }

  @Test func `renders nothing with a mistake of syntax in any template`() {
    let library = TemplateLibrary(files: ["a": "fine", "b": "{{#x}}"], isStrict: false)
    #expect(throws: (any Error).self) { try library.text("a") }
  }
}
