/// Text made safe for XML and for the HTML that is written without a template.
enum XMLText {
  /// `text` as it may stand in content and in quoted attributes: `&`, `<`, `>` and `"` escaped, and
  /// what XML 1.0 forbids outright (section 2.2) replaced by U+FFFD.
  static func escaped(_ text: String) -> String {
    // Most text has nothing to escape; U+FFFE and U+FFFF begin with this byte.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF || "&<>\"".utf8.contains($0) })
    else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r": result.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
