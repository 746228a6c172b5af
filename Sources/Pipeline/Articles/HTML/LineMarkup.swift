/// The markup of a visible line of a saved page.
package struct LineMarkup: Sendable, Hashable {
  /// What the line is a part of.
  package enum Block: Sendable, Hashable {
    case paragraph, heading, quote, caption
    /// An entry of a list, numbered from 1 where the list is; `nil` for a bullet.
    ///
    /// An entry of several lines has the number, or the bullet, at the first.
    case listItem(ordinal: Int?, isFirst: Bool)
  }

  /// How text is set off: as a link, by emphasis, or both.
  struct Style: Sendable, Hashable {
    /// Whether it is in `b` or `strong`.
    var isStrong = false
    /// Whether it is in `i` or `em`.
    var isEmphasized = false
    var isLink = false
    /// The absolute address of a link; `nil` where that is not on the web.
    var address: String?
  }

  /// A part of the line that is set off.
  package struct Span: Sendable, Hashable {
    /// Where it stands in the line, in bytes of UTF-8.
    let range: Range<Int>
    let style: Style
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
        style: span.style)
    }
    return LineMarkup(block: block, spans: spans, isLink: isLink)
  }
}
