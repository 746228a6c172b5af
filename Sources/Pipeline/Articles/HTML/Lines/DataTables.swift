import HTML

/// Finds the tables of a page that hold data, and not what a page was laid out with before style
/// sheets.
///
/// Data stand in rows of as many short cells each. A table that names the headings of its columns
/// needs no more than that; any other must have the form throughout. What holds another table, a
/// heading or a form is layout.
enum DataTables {
  /// The cells of all tables of data, by the indices of their elements.
  static func cells(of document: HTMLDocument) -> [Int: TableCell] {
    var tables: [TableDraft] = []
    var open: [(table: Int, end: Int)] = []
    for (index, node) in document.nodes.enumerated() {
      while let last = open.last, last.end <= index { open.removeLast() }
      switch node.content {
      case .text(let text):
        if let last = open.last { tables[last.table].add(text, at: index) }
      case .element(.table):
        if let last = open.last { tables[last.table].isLayout = true }
        open.append((tables.count, node.end))
        tables.append(TableDraft(document, table: index))
      case .element(let tag):
        if let last = open.last { tables[last.table].add(tag, document, at: index) }
      }
    }
    return tables.reduce(into: [:]) { cells, table in
      guard table.isData else { return }
      cells.merge(table.cells) { first, _ in first }
    }
  }
}
