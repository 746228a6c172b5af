import ArabicText

/// A visible line of a page while its text is gathered.
struct LineDraft {
  private var bytes: [UInt8] = []
  private var spans: [LineMarkup.Span] = []
  private var style = LineMarkup.Style()
  private var spanStart = 0
  private var hasSpace = false
  private var number = 0
  private var node = 0
  /// Where the last link ended; -1 where none has.
  private var linkEnd = -1

  var length: Int { bytes.count }

  /// Adds white space, of which any number counts as one.
  mutating func space() { hasSpace = !bytes.isEmpty }

  /// Adds a byte of UTF-8 that is not white space; `number` is its line and `node` its node.
  mutating func append(_ byte: UInt8, number: Int, node: Int) {
    if bytes.isEmpty { (self.number, self.node) = (number, node) }
    if hasSpace {
      bytes.append(0x20)
      hasSpace = false
    }
    bytes.append(byte)
  }

  /// Sets the style of what is added from now on.
  mutating func set(_ style: LineMarkup.Style) {
    guard style != self.style else { return }
    endSpan()
    self.style = style
  }

  /// Adds a space where a link has just ended: no word goes on in the next one.
  mutating func setApartFromLink() {
    if linkEnd == bytes.count, !bytes.isEmpty { hasSpace = true }
  }

  /// The line; `nil` where nothing but white space was added.
  mutating func line(
    block: LineMarkup.Block, containers: [LineMarkup.Container], element: Int
  ) -> PageLine? {
    endSpan()
    guard !bytes.isEmpty else { return nil }
    let part = bytes.withUnsafeBufferPointer { buffer in
      let trimmed = Trimming.spaces(buffer[...])
      return trimmed.startIndex..<trimmed.endIndex
    }
    guard !part.isEmpty else { return nil }
    let linkLength = spans.reduce(0) { $1.style.isLink ? $0 + $1.range.count : $0 }
    let markup = LineMarkup(
      block: block, containers: containers, spans: spans,
      isLink: linkLength * 10 >= part.count * 9)
    return PageLine(
      number: number, text: String(decoding: bytes[part], as: UTF8.self),
      markup: markup.clipped(to: part), element: element, node: node,
      linkLength: min(linkLength, part.count))
  }

  private mutating func endSpan() {
    if style != LineMarkup.Style(), spanStart < bytes.count {
      spans.append(LineMarkup.Span(range: spanStart..<bytes.count, style: style))
      if style.isLink { linkEnd = bytes.count }
    }
    spanStart = bytes.count
  }
}
