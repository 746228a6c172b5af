import Testing

struct CodeReaderTests {
  @Test(arguments: [
    ("let a = 1  // print(", "let a = 1  "), ("let a = \"print(\"", "let a = \"\""),
    ("f(\"a\\\"b\") // c", "f(\"\") "), ("f(\"\\(g(\"x\")) // y\")", "f(\"\")"),
    ("let a = #\"\"x\"\"#", "let a = \"\""), ("a / b", "a / b"),
    ("let a = /x\\/{/", "let a = \"\""),
    ("/// doc", ""), ("a!.b", "a!.b"),
  ])
  func `code excludes comments and the content of strings`(_ line: String, _ code: String) {
    var reader = CodeReader()
    #expect(reader.code(of: line[...]) == code)
  }

  @Test func `the content of a multi-line string is skipped`() {
    var reader = CodeReader()
    let lines = ["let a = \"\"\"", "  print(1)", "  \"\"\"", "let b = 2"]
    #expect(lines.map { reader.code(of: $0[...]) } == ["let a = \"", "", "", "let b = 2"])
  }
}
