import Testing

@testable import CommonMark

struct MarkdownMarksTests {
  private static func marks(_ text: String) -> MarkdownMarks {
    Array(text.utf8).withUnsafeBufferPointer(MarkdownMarks.marks)
  }

  @Test(arguments: [
    "قال - أمس - إن 5-3 نتيجة", "قال: - نعم", "منظومة اس-300 -- وغيرها -", "نص [كذا] نص",
    "| نص |\nنص - نص | نص -نص", "## عنوان\n\n- بند\n- بند",
  ])
  func `what people write in prose needs no tree`(_ text: String) {
    #expect(Self.marks(text).isDisjoint(with: .telling.union(.rewritten)))
  }

  @Test(arguments: [
    ("|a|\n|-|", MarkdownMarks.table), ("a | b\n- | -", .table), ("a | b\n-\t|\t-", .table),
    ("a\n:-", .table), ("a\n-:", .table), ("> a | b\n> --- | ---", .table),
    ("[a](b.md)", .link), ("![a](b.png)", .link), ("[a][b]\n\n[b]: c.md", .link),
    ("نص[^1]", .footnote), ("- [ ] عمل", .task), ("- [x] عمل", .task),
  ])
  func `a mark of an extension is found`(_ text: String, _ mark: MarkdownMarks) {
    #expect(Self.marks(text).contains(mark))
  }
}
