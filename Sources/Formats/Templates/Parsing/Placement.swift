/// How a tag stands in its line, which decides what becomes of the white space round it.
struct Placement: Sendable {
  /// Whether its line holds only structure and white space, and so vanishes.
  let isStandalone: Bool
  /// The white space before the first tag of the line where the tag may take it as indentation.
  let indentation: Range<Int>
  /// The line end that vanishes with a standalone line; empty at the end of the file.
  let lineEnd: Range<Int>
}
