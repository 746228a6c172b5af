/// A line that a reader of a page sees: a paragraph, a heading, an entry of a list, or what stands
/// between two line breaks.
struct PageLine: Sendable, Hashable {
  /// The line, 1-based, of the file that it begins in; several may begin in one.
  let number: Int
  /// The text, its white space collapsed as browsers do, without any at its ends.
  let text: String
  let markup: LineMarkup
  /// The innermost element that breaks lines around it; other lines may be in it too.
  let element: Int
  let node: Int
  /// How much of it is links, in bytes of UTF-8.
  let linkLength: Int

  /// The length in bytes of UTF-8; an Arabic letter has two.
  var length: Int { text.utf8.count }
  /// How much of it is no link, in bytes of UTF-8.
  var plainLength: Int { length - linkLength }
}
