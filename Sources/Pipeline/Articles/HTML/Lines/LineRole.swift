/// What the markup of a page is sure that a line is, or that it is not.
enum LineRole: Sendable, Hashable {
  case title, keywords
  /// Under the headline, and outside of the element that holds the text.
  case head
  /// Within the text that the metadata of the page hold, where there is nothing else.
  case text
}
