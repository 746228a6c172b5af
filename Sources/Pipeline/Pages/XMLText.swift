import Bytes

/// Text made safe for XML and for the HTML that is written without a template.
enum XMLText {
  /// `text` as it may stand in content and in quoted attributes: `&`, `<`, `>` and `"` escaped, and
  /// what XML 1.0 forbids outright (section 2.2) replaced by U+FFFD.
  static func escaped(_ text: String) -> String {
    var text = text
    // Most text has nothing to escape.
    guard text.withUTF8(mayNeedEscape) else { return text }
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

  /// Whether any scalar may be written in another way; U+FFFE and U+FFFF begin with EF.
  private static func mayNeedEscape(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(utf8)
    var index = 0
    while index + 8 <= raw.count {
      if mayNeedEscape(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { return true }
      index += 8
    }
    return raw[index...].contains { mayNeedEscape(UInt64($0) &* ones) }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Whether that is so of any of eight bytes.
  private static func mayNeedEscape(_ word: UInt64) -> Bool {
    // Sets the high bit of the lowest zero byte, and of no byte where none is zero.
    func zeros(_ value: UInt64) -> UInt64 { (value &- ones) & ~value }
    // Of a byte below 20 none of the three highest bits is set.
    let others = zeros(word & (ones &* 0xE0)) | zeros(word ^ ones &* 0xEF)
    // `<` and `>` differ in one bit, `"` and `&` too.
    let markup =
      zeros((word | ones &* 0x02) ^ ones &* 0x3E) | zeros((word | ones &* 0x04) ^ ones &* 0x26)
    return (others | markup) & (ones &* 0x80) != 0
  }
}

extension ByteBuffer {
  /// Appends a text made safe, between two pieces of markup.
  mutating func append(_ opening: String, escaping text: String, _ closing: String) {
    append(opening)
    append(XMLText.escaped(text))
    append(closing)
  }
}
