/// Lines and columns of what stands in a document.
struct TextPlaces {
  private let source: [UInt8]
  /// How many more texts are searched for: each may take as long as the document is.
  private var searches = 100
  /// How much of a text is told.
  private static let longest = 120

  init(_ source: [UInt8]) { self.source = source }

  /// The place of a range, with its words up to the end of its line.
  func place(of range: Range<Int>) -> MarkdownFindings.Found {
    var (line, start) = (1, 0)
    for index in 0..<range.lowerBound where source[index] == UInt8(ascii: "\n") {
      (line, start) = (line + 1, index + 1)
    }
    let column = source[start..<range.lowerBound].count { $0 & 0xC0 != 0x80 } + 1
    return MarkdownFindings.Found(
      text: Self.shown(source[range]), line: line, column: column)
  }

  /// The first place of an address or a text; of one that the document writes otherwise, as with an
  /// escape, the first line.
  mutating func find(_ text: String) -> MarkdownFindings.Found {
    searches -= 1
    let bytes = Array(text.utf8)
    if searches > 0, let start = index(of: bytes) {
      let place = place(of: start..<start + bytes.count)
      return MarkdownFindings.Found(text: text, line: place.line, column: place.column)
    }
    return MarkdownFindings.Found(text: text, line: 1, column: 1)
  }

  /// Where bytes stand, at best where an address does: after a bracket or a quotation mark.
  private func index(of bytes: [UInt8]) -> Int? {
    guard let first = bytes.first else { return nil }
    var found: Int?
    var index = 0
    while index + bytes.count <= source.count {
      if source[index] == first, source[index...].starts(with: bytes) {
        if index > 0, "(<\"' ".utf8.contains(source[index - 1]) { return index }
        found = found ?? index
      }
      index += 1
    }
    return found
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let text = String(decoding: line, as: UTF8.self).unicodeScalars
    let isCut = text.count > longest || line.count < bytes.count
    return String(text.prefix(longest)) + (isCut ? "…" : "")
  }
}
