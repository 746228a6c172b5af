/// One line of a table (GFM 0.29, section 4.10).
struct TableRow {
  /// The sides to which the columns of a table are aligned.
  enum Alignment: String, Sendable {
    case none = ""
    case left, center, right
  }

  /// Its cells without white space at their ends, pipes unescaped.
  let cells: [[UInt8]]

  /// Reads the cells of a line without its line end.
  init(_ line: ArraySlice<UInt8>) {
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var rest = Self.trimmed(line)
    if rest.first == Self.pipe { rest = rest.dropFirst() }
    var isOpen = !rest.isEmpty
    for byte in rest {
      if byte == Self.pipe {
        guard cell.last == UInt8(ascii: "\\") else {
          cells.append(Array(Self.trimmed(cell[...])))
          cell = []
          isOpen = false
          continue
        }
        cell[cell.count - 1] = Self.pipe
      } else {
        cell.append(byte)
      }
      isOpen = true
    }
    let last = Array(Self.trimmed(cell[...]))
    if isOpen, !last.isEmpty || cells.isEmpty { cells.append(last) }
    self.cells = cells
  }

  /// The alignments that a line gives under the head of a table; `nil` where it is no such line.
  static func alignments(_ line: ArraySlice<UInt8>) -> [Alignment]? {
    var rest = trimmed(line)
    guard rest.allSatisfy({ "|-: \t".utf8.contains($0) }), rest.contains(UInt8(ascii: "-")) else {
      return nil
    }
    var alignments: [Alignment] = []
    if rest.first == pipe { rest = rest.dropFirst() }
    if rest.last == pipe { rest = rest.dropLast() }
    for cell in rest.split(separator: pipe, omittingEmptySubsequences: false) {
      let cell = trimmed(cell)
      let (isLeft, isRight) = (cell.first == colon, cell.last == colon)
      let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : isRight ? .right : .none)
    }
    return alignments
  }

  private static let pipe = UInt8(ascii: "|")
  private static let colon = UInt8(ascii: ":")

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
  }
}
