/// Which lines of a Markdown source readers do not see: those in comments and in elements whose content
/// is no text.
///
/// Near enough for tags and summaries; the page itself is made by libcmark.
struct HiddenMarkdown {
  /// What ends the hidden part that is open.
  private var end: [UInt8]?

  private static let parts: [(start: [UInt8], end: [UInt8])] = [
    (Array("<!--".utf8), Array("-->".utf8)),
    (Array("<script".utf8), Array("</script>".utf8)),
    (Array("<style".utf8), Array("</style>".utf8)),
    (Array("<template".utf8), Array("</template>".utf8)),
    (Array("<iframe".utf8), Array("</iframe>".utf8)),
    (Array("<svg".utf8), Array("</svg>".utf8)),
    (Array("{% comment %}".utf8), Array("{% endcomment %}".utf8)),
  ]

  /// Whether readers see a line; lines are asked for in order.
  mutating func shows(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = line.first,
      end != nil || first == UInt8(ascii: "<") || first == UInt8(ascii: "{")
    else { return true }
    if let end {
      if holds(end, line) { self.end = nil }
      return false
    }
    guard let part = Self.parts.first(where: { part in Self.begins(line, with: part.start) }) else {
      return true
    }
    if !holds(part.end, line) { end = part.end }
    return Self.end(of: part.end, in: line).map { $0 < line.endIndex } ?? false
  }

  private func holds(_ bytes: [UInt8], _ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    Self.end(of: bytes, in: line) != nil
  }

  private static func begins(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, with bytes: [UInt8]
  ) -> Bool {
    line.count >= bytes.count && zip(line, bytes).allSatisfy { folded($0) == $1 }
  }

  /// Where the first occurrence of bytes in a line ends.
  private static func end(
    of bytes: [UInt8], in line: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int? {
    line.indices.first { folded(line[$0]) == bytes[0] && begins(line[$0...], with: bytes) }
      .map { $0 + bytes.count }
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
