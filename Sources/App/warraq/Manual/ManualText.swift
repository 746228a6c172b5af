/// Text in the language of man(7), as it is put together.
struct ManualText {
  private(set) var roff = ""

  /// A line that is a request: `.TH "WARRAQ" "1"`.
  mutating func request(_ name: String, _ arguments: [String]) {
    let quoted = arguments.map { "\"\(Self.escaped($0).replacing("\"", with: "\\(dq"))\"" }
    roff += ".\(name) \(quoted.joined(separator: " "))\n"
  }

  mutating func section(_ title: String) { request("SH", [title]) }

  /// A line that is in this language already.
  mutating func line(_ text: String) { roff += "\(text)\n" }

  /// A paragraph.
  mutating func text(_ text: String) { line(Self.escaped(text)) }

  /// A term and what it means.
  mutating func term(_ term: String, _ meaning: String) {
    line(".TP")
    line(term)
    text(meaning)
  }

  /// Paragraphs of help; lines that are indented there stay as they are.
  mutating func document(_ document: String) {
    var isExample = false
    for line in document.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      let text = String(Substring(line))
      let isIndented = line.first == UInt8(ascii: " ")
      if isIndented != isExample { self.line(isIndented ? ".RS 4\n.nf" : ".fi\n.RE") }
      isExample = isIndented
      if line.isEmpty { self.line(".PP") } else { self.text(text) }
    }
    if isExample { line(".fi\n.RE") }
  }

  static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  /// Text with what this language would take for a command made harmless.
  static func escaped(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    // A line that begins with one of these would be a request.
    return escaped.first == "." || escaped.first == "'" ? "\\&\(escaped)" : escaped
  }
}
