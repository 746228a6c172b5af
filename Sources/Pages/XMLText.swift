/// Text made safe for XML and for the HTML that is written without a template.
enum XMLText {
  /// `text` as it may stand in content and in quoted attributes: `&`, `<`, `>` and `"` escaped, and
  /// what XML 1.0 forbids outright (section 2.2) replaced by U+FFFD.
  static func escaped(_ text: String) -> String {
    var text = text
    // Most text has nothing to escape.
    guard text.withUTF8({ $0.contains(where: mayNeedEscape) }) else { return text }
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

  /// Whether a scalar that begins with a byte may be written in another way; U+FFFE and U+FFFF begin
  /// with EF.
  private static func mayNeedEscape(_ lead: UInt8) -> Bool {
    switch lead {
    case 0..<0x20, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""):
      true
    default: false
    }
  }
}
