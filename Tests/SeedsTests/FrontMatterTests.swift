import Seeds
import Testing
import YAMLReading

struct FrontMatterTests {
  /// What a text splits into; `content` is `nil` where there is no front matter.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let content: String?
    let body: String
    var lines = 0
    var isUnclosed = false
    var syntax = DataSyntax.yaml
    var before = 1

    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Case(text: "---\ntitle: a\n---\nb\n", content: "title: a", body: "b\n", lines: 3),
    Case(text: "---\ntitle: a\n...\nb", content: "title: a", body: "b", lines: 3),
    Case(text: "---\r\ntitle: a\r\n---\r\nb\r\n", content: "title: a\r", body: "b\r\n", lines: 3),
    Case(text: "---  \ntitle: a\n---\t\nb", content: "title: a", body: "b", lines: 3),
    Case(text: "---\ntitle: a --- b\n---\nc", content: "title: a --- b", body: "c", lines: 3),
    Case(
      text: "---\ntitle: |\n  a\n  ---\n---\nc", content: "title: |\n  a\n  ---", body: "c",
      lines: 5),
    Case(text: "---\n---\na", content: "", body: "a", lines: 2),
    Case(text: "---\n---", content: "", body: "", lines: 2),
    Case(text: "---\na: 1\n---\n---\nb", content: "a: 1", body: "---\nb", lines: 3),
    Case(text: "a\n---\nb\n---\n", content: nil, body: "a\n---\nb\n---\n"),
    Case(text: "----\na\n----\n", content: nil, body: "----\na\n----\n"),
    Case(text: " ---\na\n---\n", content: nil, body: " ---\na\n---\n"),
    Case(text: "...\na\n---\n", content: nil, body: "...\na\n---\n"),
    Case(text: "", content: nil, body: ""),
    Case(text: "---\ntitle: a\nb", content: nil, body: "", isUnclosed: true),
    Case(text: "---", content: nil, body: "", isUnclosed: true),
    Case(
      text: "+++\ntitle = 'a'\n+++\nb", content: "title = 'a'", body: "b", lines: 3, syntax: .toml),
    Case(text: "+++\ntitle = 'a'\nb", content: nil, body: "", isUnclosed: true, syntax: .toml),
    Case(text: "---toml\na = 1\n---\nb", content: "a = 1", body: "b", lines: 3, syntax: .toml),
    Case(
      text: "{\n\"a\": \"}\\\"\"\n}\nb", content: "{\n\"a\": \"}\\\"\"\n}", body: "b", lines: 3,
      syntax: .json, before: 0),
    Case(
      text: "{ \"a\": {} }\n\nb", content: "{ \"a\": {} }", body: "\nb", lines: 1, syntax: .json,
      before: 0),
    Case(text: "{\"a\": 1\nb", content: nil, body: "", isUnclosed: true, syntax: .json),
    Case(
      text: "---json\n{\"a\": 1}\n---\nb", content: "{\"a\": 1}", body: "b", lines: 3, syntax: .json
    ),
    Case(text: ";;;\n\"a\": 1\n;;;\nb", content: "{\"a\": 1}", body: "b", lines: 3, syntax: .json),
    Case(text: "{{< figure >}}\nb", content: nil, body: "{{< figure >}}\nb"),
    Case(text: "\n\n---\ntitle: a\n---\nb", content: "title: a", body: "b", lines: 5, before: 3),
    Case(
      text: "<!-- a\nb -->\n---\ndate: 1\n---\nb", content: "date: 1", body: "b", lines: 5,
      before: 3),
    Case(text: "# a\n---\ntitle: a\n---\nb", content: "title: a", body: "b", lines: 4, before: 2),
    Case(
      text: "%YAML 1.1\n---\ntitle: a\n---\nb", content: "title: a", body: "b", lines: 4, before: 2),
    Case(text: "  ---\n  title: a\n  ---\nb", content: "  title: a", body: "b", lines: 3),
    Case(text: "\n---\n\nنص: آخر\n\n---\nb", content: nil, body: "\n---\n\nنص: آخر\n\n---\nb"),
    Case(
      text: "title: a\ntags:\n- b\n---\nc", content: "title: a\ntags:\n- b", body: "c", lines: 4,
      before: 0),
    Case(text: "other: a\n---\nc", content: nil, body: "other: a\n---\nc"),
    Case(text: "{a}\nb", content: nil, body: "{a}\nb"),
    Case(text: "---\n\n---\n\n", content: "", body: "\n", lines: 3),
    Case(text: "---\ntitle: a ---\n", content: nil, body: "", isUnclosed: true),
  ])
  func `splits at fences that are whole lines`(_ example: Case) {
    let split = FrontMatter(splitting: example.text, isKey: ["title", "date"].contains)
    #expect(split.content == example.content)
    #expect(split.body == example.body)
    #expect(split.bodyLineOffset == example.lines)
    #expect(split.isUnclosed == example.isUnclosed)
    if example.content != nil {
      #expect(split.syntax == example.syntax)
      #expect(split.lineOffset == example.before)
    }
  }

  @Test(arguments: [
    ("---\ntitle: a\n---\nb", "b"), ("---\nيوم آخر\n---\nb", "---\nيوم آخر\n---\nb"),
    ("---\nother: a\n---\nb", "---\nother: a\n---\nb"), ("+++\ntitle = 'a'\n+++\nb", "b"),
    ("+++\nb", "+++\nb"), ("{\"title\": 1}\nb", "b"), ("{\"other\": 1}\nb", "{\"other\": 1}\nb"),
  ])
  func `a text or a page has front matter where the first name in it is a key`(
    _ text: String, _ body: String
  ) {
    let split = FrontMatter(
      splitting: text, isMarkdown: false, isKey: ["title", "date"].contains)
    #expect(split.body == body)
  }
}
