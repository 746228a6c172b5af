/// A picture of a saved page.
struct PagePicture: Sendable, Hashable {
  let node: Int
  /// The line, 1-based, of the file.
  let number: Int
  /// The first visible line after it, among all lines of the page.
  let line: Int
  let source: PictureSource
  let description: String
}
