/// Writes the cells of a table as GitHub Flavored Markdown (section 4.10, «Tables»).
enum TableWriter {
  /// Appends a table; its cells are in the order of the page.
  ///
  /// A table without a row of headings has an empty one, which its form asks for.
  static func write(_ cells: ArraySlice<Manuscript.LabelledLine>, to bytes: inout [UInt8]) {
    guard let first = cells.first?.cell else { return }
    let rows = Dictionary(grouping: cells) { $0.cell?.row ?? 0 }.sorted { $0.key < $1.key }
      .map { Array($0.value) }
    if !first.isHeading { write([], upTo: first.columns, to: &bytes) }
    for (index, row) in rows.enumerated() {
      if index == (first.isHeading ? 1 : 0) { writeDelimiters(first.columns, to: &bytes) }
      write(row, upTo: first.columns, to: &bytes)
    }
    // All that is left of the table is its headings.
    if first.isHeading, rows.count == 1 { writeDelimiters(first.columns, to: &bytes) }
  }

  private static let bar = UInt8(ascii: "|")
  private static let space = UInt8(ascii: " ")

  private static func write(
    _ cells: [Manuscript.LabelledLine], upTo columns: Int, to bytes: inout [UInt8]
  ) {
    bytes.append(bar)
    for column in 0..<columns {
      for cell in cells where cell.cell?.column == column {
        bytes.append(space)
        var text: [UInt8] = []
        InlineWriter.write(cell, mayEmphasize: true, atLineStart: false, to: &text)
        for byte in text {
          if byte == bar { bytes.append(UInt8(ascii: "\\")) }
          bytes.append(byte)
        }
      }
      bytes.append(space)
      bytes.append(bar)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func writeDelimiters(_ columns: Int, to bytes: inout [UInt8]) {
    bytes.append(bar)
    for _ in 0..<columns { bytes.append(contentsOf: " --- |".utf8) }
    bytes.append(UInt8(ascii: "\n"))
  }
}
