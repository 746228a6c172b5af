import CCMark

/// Makes tables of the headings as which ``TableRewriting`` wrote their cells.
enum Tables {
  /// How many empty cells are added to rows that have too few, in all tables of a document.
  private static let mostAdded = 10_000

  static func apply(_ tables: [TableRewriting.Table], to document: Tree.Node) {
    guard !tables.isEmpty else { return }
    var cells: [Int: [Tree.Node]] = [:]
    var added = 0
    for heading in Tree.nodes(in: document, CMARK_NODE_HEADING) {
      if let number = takeNumber(from: heading) { cells[number, default: []].append(heading) }
    }
    for (number, table) in tables.enumerated() {
      let cells = cells[number] ?? []
      guard cells.count == table.rows.reduce(0, +) else { continue }
      make(table, of: cells[...], &added)
    }
  }

  /// The number of the table of which a heading is a cell, which is taken out of its text.
  private static func takeNumber(from heading: Tree.Node) -> Int? {
    guard let text = cmark_node_first_child(heading) else { return nil }
    let scalars = Tree.literal(of: text).unicodeScalars
    guard scalars.first == StandIn.cell else { return nil }
    let digits = scalars.dropFirst().prefix { $0 != StandIn.cell }
    cmark_node_set_literal(text, String(scalars.dropFirst(digits.count + 2)))
    return Int(String(digits))
  }

  private static func make(
    _ table: TableRewriting.Table, of cells: ArraySlice<Tree.Node>, _ added: inout Int
  ) {
    guard let first = cells.first,
      let frame = Tree.custom(
        CMARK_NODE_CUSTOM_BLOCK, "<div class=\"table\">\n<table>", "</table>\n</div>"),
      let head = Tree.custom(CMARK_NODE_CUSTOM_BLOCK, "<thead>", "</thead>"),
      let body = Tree.custom(CMARK_NODE_CUSTOM_BLOCK, "<tbody>", "</tbody>")
    else { return }
    cmark_node_insert_before(first, frame)
    cmark_node_append_child(frame, head)
    if table.rows.count > 1 { cmark_node_append_child(frame, body) }
    var rest = cells
    for (number, count) in table.rows.enumerated() {
      guard let row = Tree.custom(CMARK_NODE_CUSTOM_BLOCK, "<tr>", "</tr>") else { continue }
      cmark_node_append_child(number == 0 ? head : body, row)
      let name = number == 0 ? "th" : "td"
      for (cell, alignment) in zip(rest.prefix(count), table.alignments) {
        strip(cell)
        if let block = Tree.replace(cell, byText: tag(name, alignment), "</\(name)>") {
          cmark_node_append_child(row, block)
        }
      }
      rest = rest.dropFirst(count)
      let missing = table.alignments.dropFirst(count).prefix(mostAdded - added)
      added += missing.count
      for alignment in missing {
        let cell = Tree.custom(CMARK_NODE_CUSTOM_BLOCK, "\(tag(name, alignment))</\(name)>")
        if let cell { cmark_node_append_child(row, cell) }
      }
    }
  }

  private static func tag(_ name: String, _ alignment: TableRow.Alignment) -> String {
    let scope = name.utf8.elementsEqual("th".utf8) ? " scope=\"col\"" : ""
    return alignment == .none
      ? "<\(name)\(scope)>" : "<\(name) class=\"\(alignment.rawValue)\"\(scope)>"
  }

  /// Takes the white space off the ends of a cell that kept libcmark from cutting it.
  private static func strip(_ cell: Tree.Node) {
    if let text = cmark_node_first_child(cell) {
      var scalars = Tree.literal(of: text).unicodeScalars[...]
      if scalars.first == StandIn.space { scalars = scalars.dropFirst() }
      cmark_node_set_literal(text, String(scalars))
    }
    if let text = cmark_node_last_child(cell), cmark_node_get_type(text) == CMARK_NODE_TEXT {
      var scalars = Tree.literal(of: text).unicodeScalars[...]
      if scalars.last == StandIn.space { scalars = scalars.dropLast() }
      cmark_node_set_literal(text, String(scalars))
    }
  }
}
