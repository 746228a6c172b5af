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

  /// The YAML between the fences; `nil` where the file does not begin with a fence.
  package private(set) var yaml: String?
  /// The text after the closing fence.
  package private(set) var body = ""
  /// How many lines stand before the first line of `body`.
  package private(set) var bodyLineOffset = 0
  /// Whether an opening fence has no closing one; then `yaml` is `nil` and `body` is empty.
  package private(set) var isUnclosed = false
  /// The form in which the file begins, if it is another than YAML; then all of it is `body`.
  package private(set) var foreignForm: ForeignForm?

  /// Splits a Markdown text; line ends may be `\n` or `\r\n`.
  package init(splitting text: String) {
    var rest = text.utf8[...]
    let opening = Self.nextLine(in: &rest)
    guard Self.isFence(opening, "---") else {
      foreignForm = Self.isFence(opening, "+++") ? .toml : Self.isFence(opening, "{") ? .json : nil
      body = text
      return
    }
    let start = rest.startIndex
    bodyLineOffset = 1
    while rest.startIndex < text.endIndex {
      let line = Self.nextLine(in: &rest)
      bodyLineOffset += 1
      if Self.isFence(line, "---") || Self.isFence(line, "...") {
        // Without the line feed before the fence.
        yaml = String(Substring(text.utf8[start..<line.startIndex].dropLast()))
        body = String(Substring(rest))
        return
      }
    }
    (bodyLineOffset, isUnclosed) = (0, true)
  }

  /// Takes the next line and its line feed off `text`; returns the line without the line feed.
  private static func nextLine(in text: inout Substring.UTF8View) -> Substring.UTF8View {
    let line = text.prefix { $0 != UInt8(ascii: "\n") }
    text = text[line.endIndex...].dropFirst()
    return line
  }

  /// Whether a line is a fence, with nothing but white space after it.
  private static func isFence(_ line: Substring.UTF8View, _ fence: String) -> Bool {
    line.starts(with: fence.utf8)
      && line.dropFirst(fence.utf8.count).allSatisfy { $0 == 32 || $0 == 9 || $0 == 13 }
  }
}
