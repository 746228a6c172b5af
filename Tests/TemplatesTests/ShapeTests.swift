import TestSupport
import Testing

@testable import Templates

struct ShapeTests {
  private static let tag = RecordShape([.init("name", "The tag | its spelling.", .text)])
  private static let shape = RecordShape([
    .init("title", "The headline.", .text),
    .init("date", "When.", .optional(.record(RecordShape([.init("text", "Printed.", .text)])))),
    .init("tags", "What about.", .list(.record(tag))),
    .init("body", "All.", .markup),
    .init("draft", "Unfinished.", .flag),
    .init("lines", "Each.", .optional(.list(.text))),
    .init("kind", "Which.", .templateName(["long", "short"])),
  ])

  @Test func `documents every name as a row, those inside records and lists below them`() {
    #expect(
      Self.shape.documentation == """
        | `title` | text | The headline. |
        | `date` | record, may be absent | When. |
        | `date.text` | text | Printed. |
        | `tags` | list of records | What about. |
        | `tags[].name` | text | The tag \\| its spelling. |
        | `body` | markup | All. |
        | `draft` | flag | Unfinished. |
        | `lines` | list of text, may be absent | Each. |
        | `kind` | template name (long, short) | Which. |
        """)
  }

  @Test func `finds nothing to say about a record that keeps its shape`() {
    let record: Record = [
      "title": "t", "date": .none, "tags": [["name": "n"]], "body": .markup([]), "draft": false,
      "lines": ["1"], "kind": "short",
    ]
    #expect(Self.shape.mismatches(in: record) == [])
  }

  @Test func `names every value that is not what its shape promises`() {
    let record: Record = [
      "title": .none, "date": ["text": []], "tags": [["name": "n"], ["nmae": "n"], "x"],
      "body": "b", "lines": .list([.none]), "kind": "middle", "more": "m",
    ]
    #expect(
      Self.shape.mismatches(in: record) == [
        "title: text expected, found nothing",
        "date.text: text expected, found a list",
        "tags[1].name: missing",
        "tags[1].nmae: not in the shape",
        "tags[2]: record expected, found text",
        "body: markup expected, found text",
        "draft: missing",
        "lines[0]: text expected, found nothing",
        "kind: template name (long, short) expected, found text",
        "more: not in the shape",
      ])
  }

  @Test func `keeps its own field where another shape has one of that name`() {
    let sum = Self.tag.adding(RecordShape([.init("name", "", .flag), .init("count", "", .text)]))
    #expect(sum["name"] == .text)
    #expect(sum["count"] == .text)
  }
}
