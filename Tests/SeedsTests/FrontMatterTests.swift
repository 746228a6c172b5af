import Seeds
import Testing

struct FrontMatterTests {
  /// What a text splits into; `yaml` is `nil` where there is no front matter.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let yaml: String?
    let body: String
    var lines = 0
    var isUnclosed = false
    var form: FrontMatter.ForeignForm?

    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Case(text: "---\ntitle: a\n---\nb\n", yaml: "title: a", body: "b\n", lines: 3),
    Case(text: "---\ntitle: a\n...\nb", yaml: "title: a", body: "b", lines: 3),
    Case(text: "---\r\ntitle: a\r\n---\r\nb\r\n", yaml: "title: a\r", body: "b\r\n", lines: 3),
    Case(text: "---  \ntitle: a\n---\t\nb", yaml: "title: a", body: "b", lines: 3),
    Case(text: "---\ntitle: a --- b\n---\nc", yaml: "title: a --- b", body: "c", lines: 3),
    Case(
      text: "---\ntitle: |\n  a\n  ---\n---\nc", yaml: "title: |\n  a\n  ---", body: "c", lines: 5),
    Case(text: "---\n---\na", yaml: "", body: "a", lines: 2),
    Case(text: "---\n---", yaml: "", body: "", lines: 2),
    Case(text: "---\na: 1\n---\n---\nb", yaml: "a: 1", body: "---\nb", lines: 3),
    Case(text: "a\n---\nb\n---\n", yaml: nil, body: "a\n---\nb\n---\n"),
    Case(text: "----\na\n----\n", yaml: nil, body: "----\na\n----\n"),
    Case(text: " ---\na\n---\n", yaml: nil, body: " ---\na\n---\n"),
    Case(text: "...\na\n---\n", yaml: nil, body: "...\na\n---\n"),
    Case(text: "", yaml: nil, body: ""),
    Case(text: "---\ntitle: a\nb", yaml: nil, body: "", isUnclosed: true),
    Case(text: "---", yaml: nil, body: "", isUnclosed: true),
    Case(
      text: "+++\ntitle = 'a'\n+++\nb", yaml: nil, body: "+++\ntitle = 'a'\n+++\nb", form: .toml),
    Case(text: "{\n\"a\": 1\n}\nb", yaml: nil, body: "{\n\"a\": 1\n}\nb", form: .json),
    Case(text: "{a}\nb", yaml: nil, body: "{a}\nb"),
    Case(text: "---\n\n---\n\n", yaml: "", body: "\n", lines: 3),
    Case(text: "---\ntitle: a ---\n", yaml: nil, body: "", isUnclosed: true),
  ])
  func `splits at fences that are whole lines`(_ example: Case) {
    let split = FrontMatter(splitting: example.text)
    #expect(split.yaml == example.yaml)
    #expect(split.body == example.body)
    #expect(split.bodyLineOffset == example.lines)
    #expect(split.isUnclosed == example.isUnclosed)
    #expect(split.foreignForm == example.form)
  }
}
