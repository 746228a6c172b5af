import ArabicText
import Diagnostics
import Testing
import YAMLReading

struct YAMLAdviceTests {
  @Test(arguments: [
    ("a: ب: ج", "put the value of ‘a’ in quotes: a: \"ب: ج\""),
    ("a: [ب] ج", "put the value of ‘a’ in quotes: a: \"[ب] ج\""),
    ("a: \"ب\" ج", "put the value of ‘a’ in quotes: a: '\"ب\" ج'"),
    ("a: \"ب\nc: 1", "put the value of ‘a’ in quotes: a: \"ب\""),
    ("a: @ب", "put the value of ‘a’ in quotes: a: \"@ب\""),
    ("a: `ب`", "put the value of ‘a’ in quotes: a: \"`ب`\""),
    ("a: %ب", "put the value of ‘a’ in quotes: a: \"%ب\""),
    ("a: - ب", "put the value of ‘a’ in quotes: a: \"- ب\""),
    ("a: 'ب' ج", "put the value of ‘a’ in quotes: a: \"'ب' ج\""),
    ("a:ب\nc: 1", "put a space after the colon: a: ب"),
    ("a: [ب, ج\nc: 1", "close the list: a: [ب, ج]"),
    ("a: ب\n c: 1", "take the spaces before the key away: c: 1"),
    ("a: ب\nc 1\nd: 1", "put a colon after the key: c: 1"),
    ("a:\n- ب: ج: د", "put the entry in quotes: - \"ب: ج: د\""),
    (
      "a:\n\t- ب",
      "this line begins with a tab, and YAML is indented with spaces alone; put spaces in its place"
    ),
  ])
  func `a mistake comes with the line as it should be`(_ yaml: String, _ advice: String) {
    let problems = YAMLDocument(yaml, file: "x.yml").diagnostics.map(\.message)
    #expect(problems.count == 1 && problems[0].hasSuffix("; \(advice)"), "\(problems)")
  }

  @Test(arguments: [
    ("a = 'ب'\n[c]\nd.e = [1, 'f', # g\n]\n", "a: ب, c: {d: {e: [1, f]}}"),
    ("[[a]]\nb = 1\n[[a]]\nb = \"\\u0639\\n\"\n", "a: [{b: 1}, {b: ع\n}]"),
    ("a = \"\"\"\nb\n\"c\" \\\n  d\"\"\"", "a: b\n\"c\" d"),
    (
      "a = {b = 1, \"c d\" = true}\ne = 2015-01-02 10:00:00\n",
      "a: {b: 1, c d: true}, e: 2015-01-02 10:00:00"
    ),
    ("[a.b]\nc = 1\n[a]\nd = 2", "a: {b: {c: 1}, d: 2}"), ("# a", ""), ("أ = 'ب'", "أ: ب"),
  ])
  func `TOML becomes the same tree`(_ toml: String, _ tree: String) {
    let document = YAMLDocument(toml, .toml, file: "x.md")
    #expect(document.diagnostics.isEmpty, "\(document.diagnostics)")
    #expect(document.root.map(Self.text) == "{\(tree)}")
  }

  @Test(arguments: [
    ("a = ب", "1:5"), ("a = 'b", "1:5"), ("a", "1:2"), ("a = 1 'b'", "1:5"), ("a = [1", "1:7"),
    ("[a", "1:3"), ("a = 1\na = 2", "1:1"), ("a = \"\\q\"", "1:6"), ("= 1", "1:1"),
    ("a = 1\n[a]", "1:1"), ("ب = 1\nج = x y", "2:5"),
  ])
  func `a mistake in TOML has its place`(_ toml: String, _ place: String) {
    let problems = YAMLDocument(toml, .toml, file: "x.md").diagnostics.map(\.description)
    #expect(
      problems.count == 1 && problems[0].hasPrefix("x.md:\(place): error: "), "\(problems)")
  }

  @Test func `JSON with escapes is read`() {
    let document = YAMLDocument(
      "{\"a\": \"\\ud83d\\ude00 \\/ \\\\ud83d \\u0639\",\n\t\"b\": [1, null]}", .json, file: "x.md")
    #expect(document.root.map(Self.text) == "{a: 😀 / \\ud83d ع, b: [1, null]}")
  }

  private static func text(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, _): text
    case .sequence(let nodes): "[\(nodes.map(text).joined(separator: ", "))]"
    case .mapping(let members):
      "{\(members.map { "\(text($0.key)): \(text($0.value))" }.joined(separator: ", "))}"
    }
  }
}
