import CCMark

/// What stands before the text of a paragraph in each of its lines: the marks of the quotations and the
/// indents of the lists that it is in (CommonMark 0.30, section 5).
struct ContainerPrefix {
  private enum Container {
    case quote
    /// An entry of a list whose text is indented by so many columns.
    case item(Int)
  }

  private let source: [UInt8]
  private let starts: [Int]
  /// The containers, outermost first.
  private var containers: [Container] = []
  /// Where the text of the first line begins.
  private let firstContent: Int

  init(of block: Tree.Node, starts: [Int], source: [UInt8]) {
    self.source = source
    self.starts = starts
    let line = Int(cmark_node_get_start_line(block)) - 1
    firstContent = starts[line] + max(0, Int(cmark_node_get_start_column(block)) - 1)
    var chain: [Tree.Node] = []
    var parent = cmark_node_parent(block)
    while let node = parent {
      chain.append(node)
      parent = cmark_node_parent(node)
    }
    for node in chain.reversed() {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_BLOCK_QUOTE: containers.append(.quote)
      case CMARK_NODE_ITEM: containers.append(.item(indent(ofItem: node)))
      default: break
      }
    }
  }

  /// How far the text of an entry is indented from where its container's begins.
  private func indent(ofItem node: Tree.Node) -> Int {
    let line = Int(cmark_node_get_start_line(node)) - 1
    let column = Int(cmark_node_get_start_column(node)) - 1
    let start = starts[line] + column
    var end = start
    while end < source.count, (0x30...0x39).contains(source[end]) { end += 1 }
    // The mark, and the blanks after it: one where there are more than four or nothing else.
    var blanks = 0
    while end + 1 + blanks < source.count, source[end + 1 + blanks] == 0x20 { blanks += 1 }
    let isBlank = end + 1 + blanks >= source.count || source[end + 1 + blanks] == 0x0A
    let width = end + 1 - start + (isBlank || blanks > 4 || blanks == 0 ? 1 : blanks)
    // A mark that stands after its container's own is indented by nothing; another may be a little.
    let container = cmark_node_parent(node).flatMap { cmark_node_parent($0) }
    let isAfterMark = container.map {
      cmark_node_get_type($0) == CMARK_NODE_ITEM && Int(cmark_node_get_start_line($0)) - 1 == line
    }
    guard isAfterMark != true, let place = place(in: line) else { return width }
    return width + max(0, start - place)
  }
}

extension ContainerPrefix {
  /// Where the text of a line begins; `nil` where the line has not all marks, and only goes on with the
  /// paragraph (a lazy line).
  func content(of line: Int, isFirst: Bool) -> Int? {
    if isFirst { return firstContent }
    guard var index = place(in: line) else { return nil }
    while index < starts[line + 1], source[index] == 0x20 || source[index] == 0x09 { index += 1 }
    return index
  }

  /// How many blanks stand before the text of a line besides those that containers ask for.
  func indent(of line: Int) -> Int {
    guard let start = place(in: line) else { return 0 }
    let blanks = source[start..<starts[line + 1]].prefix { $0 == 0x20 || $0 == 0x09 }
    return blanks.reduce(0) { $1 == 0x09 ? $0 / 4 * 4 + 4 : $0 + 1 }
  }

  /// Whether a line is one of pipes, hyphens and colons, as under the head of a table.
  func isRule(_ line: Int) -> Bool {
    guard let start = content(of: line, isFirst: false), indent(of: line) < 4 else { return false }
    return TableRow.alignments(source[start..<starts[line + 1]]) != nil
  }

  /// Whether a line has as many cells as the rule under it.
  func isHead(_ line: Int, under rule: Int, isFirst: Bool) -> Bool {
    guard let start = content(of: line, isFirst: isFirst),
      let ruleStart = content(of: rule, isFirst: false),
      let alignments = TableRow.alignments(source[ruleStart..<starts[rule + 1]])
    else { return false }
    return TableRow(source[start..<starts[line + 1]]).cells.count == alignments.count
  }

  private func place(in line: Int) -> Int? {
    var index = starts[line]
    let end = starts[line + 1]
    for container in containers {
      switch container {
      case .quote:
        var blanks = 0
        while blanks < 4, index + blanks < end, source[index + blanks] == 0x20 { blanks += 1 }
        guard blanks < 4, index + blanks < end, source[index + blanks] == UInt8(ascii: ">") else {
          return nil
        }
        index += blanks + 1
        if index < end, source[index] == 0x20 { index += 1 }
      case .item(let indent):
        var columns = 0
        while columns < indent, index < end, source[index] == 0x20 || source[index] == 0x09 {
          columns += source[index] == 0x09 ? 4 : 1
          index += 1
        }
        guard columns >= indent else { return nil }
      }
    }
    return index
  }
}
