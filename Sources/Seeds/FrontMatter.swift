/// The YAML between two `---` lines at the head of a Markdown file, and the text below it.
///
/// The fences are whole lines, so a title may contain `---`.
package struct FrontMatter: Sendable, Hashable {
  /// The YAML between the fences; `nil` where the file begins with no fence.
  package let yaml: String?
  /// The text after the closing fence.
  package let body: String
  /// How many lines stand before the first line of `body`.
  package let bodyLineOffset: Int
  /// Whether an opening fence has no closing one; then `yaml` is `nil` and `body` is empty.
  package let isUnclosed: Bool

  /// Splits a Markdown text; line ends may be `\n` or `\r\n`.
  package init(splitting text: String) {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[
      ...]
    guard let first = lines.first, Self.isFence(first, ["---"]) else {
      (yaml, body, bodyLineOffset, isUnclosed) = (nil, text, 0, false)
      return
    }
    lines.removeFirst()
    guard let end = lines.firstIndex(where: { Self.isFence($0, ["---", "..."]) }) else {
      (yaml, body, bodyLineOffset, isUnclosed) = (nil, "", 0, true)
      return
    }
    yaml = Self.joined(lines[..<end])
    body = Self.joined(lines[(end + 1)...])
    bodyLineOffset = end + 1
    isUnclosed = false
  }
}

extension FrontMatter {
  private static func isFence(_ line: Substring.UTF8View, _ fences: [String]) -> Bool {
    let trimmed = String(Substring(line)).utf8.reversed().drop { $0 == 32 || $0 == 9 || $0 == 13 }
    return fences.contains { Array($0.utf8) == trimmed.reversed() }
  }

  private static func joined(_ lines: ArraySlice<Substring.UTF8View>) -> String {
    lines.map { String(Substring($0)) }.joined(separator: "\n")
  }
}
