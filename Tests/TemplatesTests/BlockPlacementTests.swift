import Testing

@testable import Templates

/// Where the lines of an argument go, beyond the specification's own cases.
struct BlockPlacementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let parent: String
    let argument: String
    let expected: String
    var testDescription: String { "\(parent) ← \(argument)" }
  }

  @Test(arguments: [
    Case(parent: "<t>{{$x}}d{{/x}}</t>\n", argument: "{{$x}}1{{/x}}", expected: "<t>1</t>\n"),
    Case(parent: "a\n  {{$x}}{{/x}}\nb\n", argument: "", expected: "a\nb\n"),
    Case(parent: "a\n  {{$x}}{{/x}}\nb\n", argument: "{{$x}}{{/x}}", expected: "a\nb\n"),
    Case(parent: "a\n  {{$x}}{{/x}}\nb\n", argument: "{{$x}}1{{/x}}", expected: "a\n  1\nb\n"),
    Case(
      parent: "a\n  {{$x}}{{/x}}\nb\n", argument: "{{$x}}\n1\n2\n{{/x}}\n",
      expected: "a\n  1\n  2\nb\n"),
    Case(
      parent: "a\r\n\t{{$x}}\r\n\t{{/x}}\r\nb", argument: "{{$x}}1{{/x}}",
      expected: "a\r\n\t1\r\nb"),
    Case(
      parent: "  {{$x}}d{{/x}}.\n", argument: "{{$x}}\n1\n2{{/x}}", expected: "  1\n  2.\n"),
    Case(
      parent: " {{$x}}\n {{/x}}\n", argument: "{{$x}}\n    1\n\n      2\n{{/x}}",
      expected: " 1\n\n   2\n"),
    Case(
      parent: " {{$x}}\n {{/x}}\n", argument: "{{$x}}\n    {{#s}}\n      1\n    {{/s}}\n{{/x}}",
      expected: " 1\n"),
    Case(
      parent: " {{$x}}\n {{/x}}\n", argument: "{{$x}}\n    {{> p}}\n      1\n{{/x}}",
      expected: " p\n q\n   1\n"),
  ])
  func `moves the lines of an argument to the place of its block`(_ test: Case) throws {
    let library = TemplateLibrary(files: [
      "parent": test.parent, "page": "{{<parent}}\n\(test.argument)\n{{/parent}}\n", "p": "p\nq\n",
    ])
    #expect(try library.text("page", ["s": true]) == test.expected)
  }
}
