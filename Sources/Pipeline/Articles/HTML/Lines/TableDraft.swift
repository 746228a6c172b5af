import HTML

/// A table of a page while its cells are gathered.
struct TableDraft {
  private struct Cell {
    let element: Int
    let row: Int
    let column: Int
    let isHeading: Bool
    /// In bytes of UTF-8 without white space.
    var length = 0
    var linkLength = 0
    var hasDigit = false
  }

  private let table: Int
  /// Whether something in it shows that it is no table of data.
  var isLayout: Bool
  /// Whether it says itself that it is one: by a caption, or a head.
  private var isNamed = false
  private var cellsFound: [Cell] = []
  private var rows = 0
  private var columns = 0
  /// How many more rows the cells above reach down to, by column.
  private var spans: [Int] = []
  private var column = 0
  private var linkEnd = 0

  init(_ document: HTMLDocument, table: Int) {
    self.table = table
    isLayout = ["presentation", "none"].contains(document.attribute("role", at: table) ?? "")
  }
}

extension TableDraft {
  /// The most columns of a table of data; the cells beyond them are in the last.
  private static let mostColumns = 64
  /// The longest cell of a table that names its columns, and of any other, in bytes of UTF-8.
  private static let longestNamed = 1_000
  private static let longest = 240
  /// The most bytes that the cells of a table have on average that does not name its columns.
  private static let averageLength = 90

  mutating func add(_ tag: HTMLTag, _ document: HTMLDocument, at index: Int) {
    switch tag {
    case .caption, .thead: isNamed = true
    case .tr:
      rows += 1
      column = 0
      spans = spans.map { max(0, $0 - 1) }
    case .td, .th: addCell(tag, document, at: index)
    case .a: linkEnd = document.nodes[index].end
    case .h1, .h2, .h3, .form, .input, .select, .textarea, .article, .section, .nav, .iframe,
      .blockquote, .script:
      isLayout = true
    default: break
    }
  }

  mutating func add(_ text: String, at index: Int) {
    guard !cellsFound.isEmpty else { return }
    let length = text.utf8.count { $0 > 0x20 }
    cellsFound[cellsFound.count - 1].length += length
    if index < linkEnd { cellsFound[cellsFound.count - 1].linkLength += length }
    if text.unicodeScalars.contains(where: { $0.properties.numericType != nil }) {
      cellsFound[cellsFound.count - 1].hasDigit = true
    }
  }

  private mutating func addCell(_ tag: HTMLTag, _ document: HTMLDocument, at index: Int) {
    func span(_ name: String) -> Int {
      min(max(document.attribute(name, at: index).flatMap { Int($0) } ?? 1, 1), Self.mostColumns)
    }
    while column < spans.count, spans[column] > 0 { column += 1 }
    column = min(column, Self.mostColumns - 1)
    cellsFound.append(
      Cell(element: index, row: max(0, rows - 1), column: column, isHeading: tag == .th))
    let end = min(column + span("colspan"), Self.mostColumns)
    if spans.count < end { spans += [Int](repeating: 0, count: end - spans.count) }
    for place in column..<end { spans[place] = span("rowspan") }
    column = end
    columns = max(columns, end)
  }
}

extension TableDraft {
  /// Whether it holds data.
  var isData: Bool {
    guard !isLayout, rows >= 2, columns >= 2 else { return false }
    let filled = cellsFound.filter { $0.length > 0 }
    guard filled.count >= 3 else { return false }
    let hasHeadings = isNamed || cellsFound.contains(where: \.isHeading)
    let longest = filled.reduce(0) { max($0, $1.length) }
    guard longest <= (hasHeadings ? Self.longestNamed : Self.longest) else { return false }
    let wide = Dictionary(grouping: cellsFound, by: \.row).values.count { $0.count >= 2 }
    guard wide * 2 >= rows else { return false }
    if hasHeadings { return true }
    let length = filled.reduce(0) { $0 + $1.length }
    let links = filled.reduce(0) { $0 + $1.linkLength }
    return rows >= 3 && wide * 10 >= rows * 8 && filled.count * 10 >= cellsFound.count * 6
      && length <= filled.count * Self.averageLength && links * 3 <= length
  }

  /// Its cells by the indices of their elements.
  var cells: [Int: TableCell] {
    let isHeaded = isFirstRowOfHeadings
    return Dictionary(
      cellsFound.map { cell in
        (
          cell.element,
          TableCell(
            table: table, row: cell.row, column: cell.column, columns: columns,
            isHeading: isHeaded && cell.row == 0)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the first row names the columns: its cells say so, or it alone has no numbers.
  private var isFirstRowOfHeadings: Bool {
    let first = cellsFound.filter { $0.row == 0 && $0.length > 0 }
    if first.isEmpty { return false }
    if first.allSatisfy(\.isHeading) { return true }
    let others = cellsFound.filter { $0.row > 0 && $0.column > 0 && $0.length > 0 }
    return first.count > 1 && !first.contains(where: \.hasDigit)
      && others.count(where: \.hasDigit) * 2 >= others.count
  }
}
