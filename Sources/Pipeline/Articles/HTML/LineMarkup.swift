/// What the markup of a saved page says about one of its visible lines.
package struct LineMarkup: Sendable, Hashable {
  /// What the line is a part of.
  package enum Block: Sendable, Hashable {
    case paragraph, heading, quote, caption
    /// An entry of a list, numbered from 1 where the list is; `nil` for a bullet.
    ///
    /// An entry of several lines has the number, or the bullet, at the first.
    case listItem(ordinal: Int?, isFirst: Bool)
  }

  /// A part of the line that is set off: a link, emphasis, or both.
  package struct Span: Sendable, Hashable {
    /// Where it stands in the line, in bytes of UTF-8.
    package let range: Range<Int>
    /// Whether it is of strong importance, as `b` and `strong` say.
    package let isStrong: Bool
    /// Whether it is stressed, as `i` and `em` say.
    package let isEmphasized: Bool
    /// Whether it is a link.
    package let isLink: Bool
    /// The address that a link leads to, absolute; `nil` where it leads to no place of the web.
    package let address: String?
  }

  /// What the line is a part of.
  package let block: Block
  /// In order; they do not overlap.
  package let spans: [Span]
  /// Whether links take up the whole line, or nearly so.
  package let isLink: Bool

  /// The markup of a part of the line, in bytes of UTF-8.
  func clipped(to part: Range<Int>) -> LineMarkup {
    let spans = spans.compactMap { span -> Span? in
      let range = span.range.clamped(to: part)
      guard !range.isEmpty else { return nil }
      return Span(
        range: range.lowerBound - part.lowerBound..<range.upperBound - part.lowerBound,
        isStrong: span.isStrong, isEmphasized: span.isEmphasized, isLink: span.isLink,
        address: span.address)
    }
    return LineMarkup(block: block, spans: spans, isLink: isLink)
  }
}
