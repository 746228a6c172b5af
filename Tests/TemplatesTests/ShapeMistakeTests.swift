import Diagnostics
import Testing

@testable import Templates

struct ShapeMistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let template: String
    let expected: [String]
    var testDescription: String { template }

    init(_ template: String, _ expected: String...) {
      self.template = template
      self.expected = expected
    }
  }

  private static let shape = RecordShape([
    .init("title", "The headline.", .text),
    .init("body", "The text.", .markup),
    .init("kicker", "The line above the headline.", .optional(.text)),
    .init("draft", "Whether it is unfinished.", .flag),
    .init(
      "tags", "What it is about.",
      .list(.record(RecordShape([.init("name", "The tag.", .text)])))),
    .init("lines", "Its lines.", .list(.text)),
    .init(
      "source", "Where it comes from.",
      .record(RecordShape([.init("file", "The path.", .text)]))),
    .init(
      "date", "When it appeared.",
      .optional(.record(RecordShape([.init("text", "As printed.", .text)])))),
    .init("kind", "Its layout.", .templateName(["short"])),
    .init("other", "Its layout.", .templateName(["shrot"])),
  ])

  @Test(arguments: [
    Mistake(
      "x {{titel}}",
      "1:3: error: unknown name ‘titel’; did you mean ‘title’? (names here: title, body, kicker, "
        + "draft, tags, lines, source, date, kind, other) [unknown-name]"),
    Mistake(
      "{{#draft}}\n{{^kicker}}{{#tags}} {{nmae}}{{/tags}}{{/kicker}}{{/draft}}",
      "2:22: error: unknown name ‘nmae’; did you mean ‘name’? (names here: name, title, body, "
        + "kicker, draft, tags, lines, source, date, kind, other) [unknown-name]"),
    Mistake(
      "{{source.flie}}",
      "1:1: error: unknown name ‘flie’; did you mean ‘file’? (names in ‘source’: file) "
        + "[unknown-name]"),
    Mistake(
      "{{source.file.size}}",
      "1:1: error: ‘source.file’ has no ‘size’ in it (its kind: text) [unknown-name]"),
    Mistake(
      "{{tags.name}}",
      "1:1: error: ‘tags’ has no ‘name’ in it (its kind: list of records) [unknown-name]"
    ),
    Mistake(
      "{{body}}",
      "1:1: error: ‘body’ is markup and would be escaped twice; write {{{body}}} [escaped-markup]"),
    Mistake(
      "{{&title}}",
      "1:1: error: ‘title’ is text and must be escaped; write {{title}} [unescaped-text]"),
    Mistake(
      "{{#lines}}{{{.}}}{{/lines}}",
      "1:11: error: ‘.’ is text and must be escaped; write {{.}} [unescaped-text]"),
    Mistake("{{tags}}", "1:1: error: ‘tags’ is not text (its kind: list of records) [wrong-kind]"),
    Mistake(
      "{{date}}", "1:1: error: ‘date’ is not text (its kind: record, may be absent) [wrong-kind]"),
    Mistake("{{{draft}}}", "1:1: error: ‘draft’ is not markup (its kind: flag) [wrong-kind]"),
    Mistake("{{.}}", "1:1: error: ‘.’ is not text (its kind: record) [wrong-kind]"),
    Mistake(
      "{{#title}}x{{/title}}",
      "1:1: error: ‘title’ is always there, so its section is always taken; leave the section out "
        + "[constant-section]"),
    Mistake(
      "{{^source}}x{{/source}}",
      "1:1: error: ‘source’ is always there, so this is never rendered; leave it out "
        + "[constant-section]"),
    Mistake(
      "{{> *title}}",
      "1:1: error: ‘title’ is not the name of a template (its kind: text) [wrong-kind]"),
    Mistake(
      "{{> *other}}",
      "1:1: error: unknown template ‘shrot’; did you mean ‘short’? (templates: loop, page, short) "
        + "[unknown-template]"),
    Mistake(
      "{{> loop}}",
      "loop:1:11: error: ‘loop’ includes itself; data of a fixed shape cannot end that "
        + "[endless-recursion]"),
    Mistake(
      "{{title}}{{kicker}}{{{body}}}{{source.file}}{{date.text}}{{#date}}{{text}}{{/date}}"
        + "{{#kicker}}{{.}}{{/kicker}}{{^tags}}-{{/tags}}{{#lines}}{{.}}{{/lines}}"
        + "{{#source}}{{file}}{{title}}{{/source}}{{#draft}}d{{/draft}}{{> *kind}}{{kind}}"),
  ])
  func `tells what data of this shape cannot fill`(_ mistake: Mistake) {
    let library = TemplateLibrary(files: [
      "page": mistake.template, "short": "{{title}}", "loop": "{{#tags}} {{> loop}}{{/tags}}",
    ])
    #expect(library.diagnostics.isEmpty)
    let expected = mistake.expected.map {
      $0.hasPrefix("loop") ? "templates/\($0)" : "templates/page:\($0)"
    }
    #expect(library.check("page", against: Self.shape).map(\.description) == expected)
  }

  @Test func `looks into partials, parents and blocks, and tells the place there`() {
    let library = TemplateLibrary(files: [
      "page.html": "{{<layout}}{{$main}}\n{{boby}}{{/main}}{{/layout}}",
      "layout.html": "{{> head}}\n {{$main}}{{never}}{{/main}}", "head.html": "\n\n{{site}}",
    ])
    let found = library.check("page.html", against: RecordShape([.init("body", "", .text)]))
    #expect(
      found.map(\.description) == [
        "templates/head.html:3:1: error: unknown name ‘site’ (names here: body) [unknown-name]",
        "templates/page.html:2:1: error: unknown name ‘boby’; did you mean ‘body’? "
          + "(names here: body) [unknown-name]",
      ])
  }

  @Test func `tells a mistake that pages share once`() {
    let library = TemplateLibrary(files: ["a": "{{> c}}", "b": "{{> c}}{{x}}", "c": "{{gone}}"])
    let found = library.check([
      ("a", RecordShape([])), ("b", RecordShape([.init("x", "", .text)])),
      ("nowhere", RecordShape([])),
    ])
    #expect(
      found.map(\.description) == [
        "error: unknown template ‘nowhere’ (templates: a, b, c) [unknown-template]",
        "templates/c:1:1: error: unknown name ‘gone’ (names here: none) [unknown-name]",
      ])
  }
}
