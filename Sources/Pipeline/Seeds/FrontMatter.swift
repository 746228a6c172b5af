/// The YAML between two `---` lines at the head of a Markdown file, and the text below it.
///
/// The fences are whole lines, so a title may contain `---`.
package struct FrontMatter: Sendable, Hashable {
  /// Forms of front matter that other generators read.
  package enum ForeignForm: String, Sendable, Hashable {
    /// Between lines of `+++`.
    case toml = "TOML"
    /// Begins with a line that is `{`.
    case json = "JSON"
  }

  /// The YAML between the fences; `nil` where the file begins with no fence.
  package let yaml: String?
  /// The text after the closing fence.
  package let body: String
  /// How many lines stand before the first line of `body`.
  package let bodyLineOffset: Int
  /// Whether an opening fence has no closing one; then `yaml` is `nil` and `body` is empty.
  package let isUnclosed: Bool
  /// The form in which the file begins, if it is another than YAML; then all of it is `body`.
  package let foreignForm: ForeignForm?

  /// Splits a Markdown text; line ends may be `\n` or `\r\n`.
  package init(splitting text: String) {
    var text = text
    let fences = text.withUTF8(Fences.init)
    func part(_ range: Range<Int>) -> String {
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      return String(text[start..<text.utf8.index(start, offsetBy: range.count)])
    }
    yaml = fences.content.map(part)
    body = part(fences.body)
    bodyLineOffset = fences.lines
    isUnclosed = fences.isUnclosed
    foreignForm = fences.foreignForm
  }
}

extension FrontMatter {
  /// Where the parts of a file stand, in bytes.
  private struct Fences {
    var content: Range<Int>?
    var body: Range<Int>
    var lines = 0
    var isUnclosed = false
    var foreignForm: ForeignForm?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      body = 0..<bytes.count
      var line = Self.line(of: bytes, from: 0)
      foreignForm =
        Self.isFence(line, "+++") ? .toml : Self.isFence(line, "{") ? .json : nil
      guard Self.isFence(line, "---") else { return }
      let start = min(line.endIndex + 1, bytes.count)
      while line.endIndex < bytes.count {
        lines += 1
        line = Self.line(of: bytes, from: line.endIndex + 1)
        if Self.isFence(line, "---") || Self.isFence(line, "...") {
          // Without the line feed before the fence.
          content = start..<max(start, line.startIndex - 1)
          body = min(line.endIndex + 1, bytes.count)..<bytes.count
          lines += 1
          return
        }
      }
      (body, lines, isUnclosed) = (0..<0, 0, true)
    }

    private static func line(
      of bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Slice<UnsafeBufferPointer<UInt8>> {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      return bytes[start..<end]
    }

    private static func isFence(
      _ line: Slice<UnsafeBufferPointer<UInt8>>, _ fence: StaticString
    ) -> Bool {
      line.starts(with: UnsafeBufferPointer(start: fence.utf8Start, count: fence.utf8CodeUnitCount))
        && line.dropFirst(fence.utf8CodeUnitCount).allSatisfy { $0 == 32 || $0 == 9 || $0 == 13 }
    }
  }
}
