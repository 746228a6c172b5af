/// A picture where it stands in the text of a saved page: before a line.
package struct TextPicture: Sendable, Hashable {
  /// The address: of a file beside the page, of one on the web, or the name of an embedded picture.
  let address: String
  /// What the page says for who does not see it.
  let description: String
  /// Whether the line is its caption.
  let isCaptioned: Bool
}
