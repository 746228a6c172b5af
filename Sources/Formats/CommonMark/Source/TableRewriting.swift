import CCMark

/// Writes the cells of tables as headings of one line each, which libcmark reads with all that may be
/// in them, and remembers which cells make which table.
///
/// A heading needs no blank line round it, so lists stay as tight as they are, and no emphasis reaches
/// from one into the next. ``Tables`` makes tables of the headings again.
struct TableRewriting {
  /// A table: the sides of its columns, and how many cells each row has, its head first.
  struct Table {
    let alignments: [TableRow.Alignment]
    var rows: [Int]
  }

  private(set) var result: [UInt8]
  private(set) var tables: [Table]
  /// The first row with more cells than the head: some of its text.
  private(set) var surplus: [UInt8]?
  private let source: [UInt8]
  private let starts: [Int]

  /// How often a document is looked through: what stands before a table may be one too, and what follows
  /// it in its paragraph.
  private static let mostPasses = 6

  /// Finds the tables of a document.
  init(_ source: [UInt8]) {
    self.init(source, known: [])
    for _ in 1..<Self.mostPasses {
      let next = TableRewriting(result, known: tables)
      guard next.tables.count > tables.count else { break }
      (result, tables, surplus) = (next.result, next.tables, surplus ?? next.surplus)
    }
  }

  private init(_ source: [UInt8], known: [Table]) {
    self.source = source
    result = source
    tables = known
    var starts = [0]
    for (index, byte) in source.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    if starts.last != source.count { starts.append(source.count) }
    self.starts = starts
    let rules = Self.rules(in: source, starts)
    guard !rules.isEmpty, let document = CommonMark.document(source) else { return }
    defer { cmark_node_free(document) }
    rewrite(document, rules)
  }
}

extension TableRewriting {
  /// The lines that may be the rule under the head of a table, without what containers put before.
  private static func rules(in source: [UInt8], _ starts: [Int]) -> Set<Int> {
    var rules: Set<Int> = []
    for line in 1..<max(1, starts.count - 1) {
      let bytes = source[starts[line]..<starts[line + 1]]
      // Hyphens alone underline a heading.
      guard bytes.allSatisfy({ "|-: \t>\n".utf8.contains($0) }), bytes.contains(UInt8(ascii: "-")),
        bytes.contains(UInt8(ascii: "|")) || bytes.contains(UInt8(ascii: ":"))
      else { continue }
      rules.insert(line)
    }
    return rules
  }

  private mutating func rewrite(_ document: Tree.Node, _ rules: Set<Int>) {
    var copied = 0
    var output: [UInt8] = []
    for block in Tree.nodes(in: document, CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING) {
      let first = Int(cmark_node_get_start_line(block)) - 1
      let last = lastLine(of: block, from: first)
      guard first >= 0, first < last, starts[first] >= copied,
        (first...last).contains(where: rules.contains)
      else { continue }
      let containers = ContainerPrefix(of: block, starts: starts, source: source)
      // Only the first line that may be a rule is one.
      guard
        let rule = ((first + 1)...last).first(where: { line in
          rules.contains(line) && containers.isRule(line)
        }), containers.isHead(rule - 1, under: rule, isFirst: rule - 1 == first)
      else { continue }
      output.append(contentsOf: source[copied..<starts[rule - 1]])
      let end = write(rule, last, containers, isFirst: rule - 1 == first, to: &output)
      copied = starts[end]
    }
    result = output + source[copied...]
  }

  /// Whether a line that could not end a paragraph ends a table: one that begins an entry of a list,
  /// empty or with a number other than 1, one that is a tag, and a break of hyphens.
  private static func endsTable(_ line: ArraySlice<UInt8>) -> Bool {
    let line = TableRow.trimmed(line)
    guard let first = line.first else { return true }
    switch first {
    case UInt8(ascii: "-") where line.count > 2: return line.allSatisfy { $0 == first }
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return line.count == 1
    case 0x30...0x39:
      let rest = line.drop { (0x30...0x39).contains($0) }
      guard let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else {
        return false
      }
      return line.count - rest.count <= 9 && (rest.count == 1 || rest.dropFirst().first == 0x20)
    case UInt8(ascii: "<"):
      return line.last == UInt8(ascii: ">") && !line.dropFirst().contains(first)
        && !line.dropLast().contains(UInt8(ascii: ">"))
    default: return false
    }
  }

  /// The last line of a block; of a heading, the line under it, after which libcmark ends it.
  private func lastLine(of block: Tree.Node, from first: Int) -> Int {
    let last = min(Int(cmark_node_get_end_line(block)), starts.count - 1) - 1
    guard cmark_node_get_type(block) == CMARK_NODE_HEADING, first >= 0, first < last else {
      return last
    }
    return (first + 1...last).first { line in
      let bytes = TableRow.trimmed(source[starts[line]..<starts[line + 1]]).drop {
        $0 == UInt8(ascii: ">") || $0 == 0x20
      }
      return bytes.first.map { mark in
        "=-".utf8.contains(mark) && bytes.allSatisfy { $0 == mark }
      } ?? false
    } ?? last
  }

  /// Writes the table whose rule is at a line; returns the line after it.
  private mutating func write(
    _ rule: Int, _ last: Int, _ containers: ContainerPrefix, isFirst: Bool,
    to output: inout [UInt8]
  ) -> Int {
    let head = containers.content(of: rule - 1, isFirst: isFirst) ?? 0
    let alignments =
      containers.content(of: rule, isFirst: false)
      .flatMap { TableRow.alignments(source[$0..<starts[rule + 1]]) } ?? []
    var table = Table(alignments: alignments, rows: [])
    let opening = Array(source[starts[rule - 1]..<head])
    let prefix = opening.map { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\t") ? $0 : 0x20 }
    func write(_ row: [[UInt8]], first: [UInt8]) {
      for (number, cell) in row.prefix(alignments.count).enumerated() {
        output.append(contentsOf: number == 0 ? first : prefix)
        output.append(
          contentsOf: "###### \(StandIn.cell)\(tables.count)\(StandIn.cell)\(StandIn.space)".utf8)
        output.append(contentsOf: cell)
        output.append(contentsOf: "\(StandIn.space)\n".utf8)
      }
    }
    let headCells = TableRow(source[head..<starts[rule]]).cells
    write(headCells, first: opening)
    table.rows.append(headCells.count)
    var line = rule + 1
    while line <= last, let start = containers.content(of: line, isFirst: false) {
      guard containers.indent(of: line) < 4, !Self.endsTable(source[start..<starts[line + 1]])
      else { break }
      let row = TableRow(source[start..<starts[line + 1]]).cells
      guard !row.isEmpty else { break }
      if row.count > alignments.count, surplus == nil {
        surplus = Array(TableRow.trimmed(source[start..<starts[line + 1]]))
      }
      write(row, first: prefix)
      table.rows.append(min(row.count, alignments.count))
      line += 1
    }
    tables.append(table)
    return line
  }
}
