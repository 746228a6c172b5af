import Bytes

/// Text in the language of man(7), as it is put together.
struct ManualText {
  private(set) var roff = ""

  /// A line that is a request: `.TH "WARRAQ" "1"`.
  mutating func request(_ name: String, _ arguments: [String]) {
    let quoted = arguments.map { "\"\(Self.escaped($0).replacingBytes(of: "\"", with: "\\(dq"))\"" }
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
    line(".PP")
    var isExample = false
    for line in document.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      let isIndented = text.count < line.count
      if isIndented != isExample { self.line(isIndented ? ".RS 4\n.nf" : ".fi\n.RE") }
      isExample = isIndented
      if text.isEmpty { self.line(".PP") } else { self.text(String(Substring(text))) }
    }
    if isExample { line(".fi\n.RE") }
  }

  static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  /// Text with what this language would take for a command made harmless, in ASCII: there the name of a
  /// charset need not be guessed.
  static func escaped(_ text: String) -> String {
    // A line that begins with one of these would be a request.
    var escaped = text.first == "." || text.first == "'" ? "\\&" : ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)]"
      }
    }
    return escaped
  }
}
