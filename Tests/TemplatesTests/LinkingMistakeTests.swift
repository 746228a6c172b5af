import Diagnostics
import Testing

@testable import Templates

struct LinkingMistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let article: String
    let expected: [String]
    var testDescription: String { article }

    init(_ article: String, _ expected: String...) {
      self.article = article
      self.expected = expected
    }
  }

  private static func library(_ article: String, isStrict: Bool) -> TemplateLibrary {
    TemplateLibrary(
      files: [
        "layout.html": "{{$title}}{{/title}}{{> partials/head}}{{$main}}{{/main}}",
        "partials/head.html": "{{$extra}}{{/extra}}",
        "article.html": article,
      ], isStrict: isStrict)
  }

  private static let mistakes = [
    Mistake(
      "x\n  {{> partials/haed}}",
      "2:3: error: unknown template ‘partials/haed’; did you mean ‘partials/head’? "
        + "(templates: article, layout, partials/head) [unknown-template]"),
    Mistake(
      "{{<base}}{{$main}}{{/main}}{{/base}}",
      "1:1: error: unknown template ‘base’ (templates: article, layout, partials/head) "
        + "[unknown-template]"),
    Mistake(
      "{{#a}}{{<layout}}\n{{$mian}}x{{/mian}}{{/layout}}{{/a}}",
      "2:1: error: ‘layout’ has no block ‘mian’; did you mean ‘main’? "
        + "(blocks: extra, main, title) [unknown-block]"),
    Mistake(
      "{{<layout}} <p>lost</p>{{$main}}x{{/main}}{{/layout}}",
      "1:13: error: this is never rendered; inside a parent only the content of blocks counts "
        + "[ignored-content]"),
    Mistake(
      "{{<article.html}}{{$main}}{{/main}}{{/article.html}}{{> nowhere}}",
      "1:53: error: unknown template ‘nowhere’ (templates: article, layout, partials/head) "
        + "[unknown-template]"),
  ]

  @Test(arguments: mistakes)
  func `tells templates and blocks that are not there`(_ mistake: Mistake) {
    #expect(
      Self.library(mistake.article, isStrict: true).diagnostics.map(\.description)
        == mistake.expected.map { "templates/article.html:\($0)" })
  }

  @Test(arguments: mistakes)
  func `lets them be nothing in lenient mode`(_ mistake: Mistake) {
    #expect(Self.library(mistake.article, isStrict: false).diagnostics.isEmpty)
  }

  @Test func `tells a mistake once, however many pages include it`() {
    let library = TemplateLibrary(files: [
      "a": "{{> shared}}", "b": "  {{> shared}}\n", "shared": "{{> gone}}",
    ])
    #expect(
      library.diagnostics.map(\.description) == [
        "templates/shared:1:1: error: unknown template ‘gone’ (templates: a, b, shared) "
          + "[unknown-template]"
      ])
  }

  @Test func `accepts a block that stands in a partial of the parent or in its own parent`() {
    let library = TemplateLibrary(files: [
      "base": "{{> head}}{{$main}}{{/main}}", "head": "{{$title}}{{/title}}",
      "middle": "{{<base}}{{$main}}{{$aside}}{{/aside}}{{/main}}{{/base}}",
      "page": "{{<middle}}{{$title}}T{{/title}}{{$aside}}A{{/aside}}{{/middle}}",
    ])
    #expect(library.diagnostics.isEmpty)
    #expect((try? library.text("page")) == "TA")
  }

  @Test func `tells blocks that double at every level instead of running out of memory`() {
    let levels = 40
    let doubling = (0..<levels).map { level in
      let (inner, outer) = ("a\(level)", "a\(level + 1)")
      let parent = "t\(level + 1)"
      return TemplateSource(
        name: "t\(level)", file: "t\(level)",
        text: "{{<\(parent)}}{{$\(outer)}}{{$\(inner)}}x{{/\(inner)}}{{$\(inner)}}y{{/\(inner)}}"
          + "{{/\(outer)}}{{/\(parent)}}")
    }
    let last = TemplateSource(name: "t\(levels)", file: "", text: "{{$a\(levels)}}{{/a\(levels)}}")
    let library = TemplateLibrary(doubling + [last])
    #expect(library.diagnostics.contains { $0.identifier == "too-large" })
  }
}
