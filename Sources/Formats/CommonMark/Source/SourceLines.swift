import CCMark

/// The lines of a document, and which of them libcmark reads as code or as raw HTML.
struct SourceLines {
  /// Where each line begins; the end of the document comes last.
  private(set) var starts: [Int] = [0]
  /// Whether a line, by its number from 0, is in a block of code.
  private(set) var isCode: [Bool] = []
  /// Whether a line is in a block of raw HTML.
  private(set) var isHTML: [Bool] = []

  init(_ source: [UInt8], marks: MarkdownMarks) {
    for (index, byte) in source.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    if starts.last != source.count { starts.append(source.count) }
    isCode = [Bool](repeating: false, count: starts.count)
    isHTML = isCode
    guard !marks.isDisjoint(with: [.code, .html, .strikethrough]) else { return }
    guard let document = CommonMark.document(source) else { return }
    defer { cmark_node_free(document) }
    for node in Tree.nodes(in: document, CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_BLOCK) {
      let isBlockOfCode = cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK
      let first = Int(cmark_node_get_start_line(node)) - 1
      let last = min(Int(cmark_node_get_end_line(node)), isCode.count)
      guard first >= 0, first < last else { continue }
      for line in first..<last {
        if isBlockOfCode { isCode[line] = true } else { isHTML[line] = true }
      }
    }
  }

  /// How many lines there are.
  var count: Int { starts.count - 1 }

  /// The bytes of a line with its line end.
  func range(of line: Int) -> Range<Int> { starts[line]..<starts[line + 1] }
}
