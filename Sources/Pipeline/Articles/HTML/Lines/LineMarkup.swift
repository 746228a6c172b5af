/// The markup of a visible line of a saved page.
package struct LineMarkup: Sendable, Hashable {
  /// What the line is.
  package enum Block: Sendable, Hashable {
    case paragraph, caption
    /// A heading; those of the highest level have 1.
    case heading(level: Int)
    case cell(TableCell)
  }

  /// A quotation or an entry of a list that the line stands in.
  package struct Container: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
      case quote, bullet
      /// An entry of a numbered list.
      case number(Int)
    }

    let kind: Kind
    /// Which element it is.
    let element: Int
    /// Which list it is an entry of; of a quotation, the element.
    let list: Int

    var isEntry: Bool { kind != .quote }
    var isNumbered: Bool { if case .number = kind { true } else { false } }
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

  /// What the line is.
  package let block: Block
  /// The quotations and entries of lists that it stands in, outermost first.
  package let containers: [Container]
  /// In order; they do not overlap.
  package let spans: [Span]
  /// Whether links take up the whole line, or nearly so.
  package let isLink: Bool

  /// Whether it is a heading of any level.
  var isHeading: Bool { if case .heading = block { true } else { false } }
  /// The cell of a table of data; `nil` where it is none.
  var cell: TableCell? { if case .cell(let cell) = block { cell } else { nil } }
  /// Whether it stands in a quotation.
  var isQuoted: Bool { containers.contains { $0.kind == .quote } }
  /// Whether it stands in an entry of a list.
  var isInList: Bool { containers.contains(where: \.isEntry) }

  /// The markup of a part of the line, in bytes of UTF-8.
  func clipped(to part: Range<Int>) -> LineMarkup {
    let spans = spans.compactMap { span -> Span? in
      let range = span.range.clamped(to: part)
      guard !range.isEmpty else { return nil }
      return Span(
        range: range.lowerBound - part.lowerBound..<range.upperBound - part.lowerBound,
        style: span.style)
    }
    return LineMarkup(block: block, containers: containers, spans: spans, isLink: isLink)
  }

  /// The same as a paragraph.
  var asParagraph: LineMarkup {
    LineMarkup(block: .paragraph, containers: containers, spans: spans, isLink: isLink)
  }
}
