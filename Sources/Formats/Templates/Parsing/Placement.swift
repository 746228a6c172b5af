/// The position of a tag in its line, which decides what happens to the white space around it.
struct Placement: Sendable {
  /// Whether its line contains only structure and white space, and so is not rendered.
  let isStandalone: Bool
  /// The white space before the tag if the tag is the first of its line, else empty.
  let indentation: Range<Int>
  /// The end of a standalone line, which is not rendered; empty at the end of the file.
  let lineEnd: Range<Int>
}
