/// Where a line stands in a table of data.
package struct TableCell: Sendable, Hashable {
  /// Which element the table is.
  let table: Int
  /// 0-based.
  let row: Int
  /// 0-based; cells that span several columns count as many.
  let column: Int
  /// How many columns the table has.
  let columns: Int
  /// Whether the cell is in a row of headings at the top of the table.
  let isHeading: Bool
}
