/// A place in a source file, as editors count it.
package struct SourceLocation: Sendable, Hashable {
  /// The path; relative to the site folder if the file is in it.
  package let file: String
  /// The line, 1-based; `nil` for the whole file.
  package let line: Int?
  /// The column, 1-based, in Unicode scalars; `nil` for the whole line.
  package let column: Int?

  /// Makes a location from a path and, where known, a line and a column.
  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    // Compared as bytes, because two files can have canonically equivalent names.
    if !left.file.utf8.elementsEqual(right.file.utf8) {
      return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }
    return (left.line ?? 0, left.column ?? 0) < (right.line ?? 0, right.column ?? 0)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`, as far as it is known: `seeds/x.yml:3:1`.
  package var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
  }
}
