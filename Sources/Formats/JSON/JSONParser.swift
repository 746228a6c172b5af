/// Reads JSON (RFC 8259) from saved pages, which often have mistakes.
///
/// Line ends within strings and a comma before a closing bracket are accepted. A number that is not an
/// integer becomes a string, because ``JSONValue`` has no such numbers.
package struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0

  /// The value of a text; `nil` if it is not JSON, or is nested too deep.
  package static func value(_ text: String) -> JSONValue? {
    var parser = JSONParser(bytes: Array(text.utf8))
    let value = parser.value(depth: 0)
    parser.skipSpace()
    return parser.index == parser.bytes.count ? value : nil
  }
}

extension JSONParser {
  /// How deep arrays and objects may be nested.
  private static let deepest = 64

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || (0x09...0x0D).contains(byte) { index += 1 }
  }

  /// Whether a byte comes next, after any white space.
  private mutating func peek(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    return byte == UInt8(ascii: mark)
  }

  /// Skips a byte if it comes next.
  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard peek(mark) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) -> JSONValue? {
    guard depth < Self.deepest else { return nil }
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> JSONValue? {
    index += 1
    var members: [JSONValue.Member] = []
    while !take("}") {
      skipSpace()
      guard byte == UInt8(ascii: "\""), let name = string(), take(":"),
        let value = value(depth: depth + 1)
      else { return nil }
      members.append(JSONValue.Member(name, value))
      guard take(",") || peek("}") else { return nil }
    }
    return .object(members)
  }

  private mutating func array(depth: Int) -> JSONValue? {
    index += 1
    var values: [JSONValue] = []
    while !take("]") {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
      guard take(",") || peek("]") else { return nil }
    }
    return .array(values)
  }

  /// `true`, `false`, `null` or a number.
  private mutating func word() -> JSONValue? {
    let start = index
    while let byte, !Self.endsWord(byte) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default:
      if let number = Int(word) { return .integer(number) }
      guard Double(word) != nil else { return nil }
      return .string(word)
    }
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte <= 0x20 || ",:[]{}\"".utf8.contains(byte)
  }

  /// The string that begins at a quotation mark.
  private mutating func string() -> String? {
    index += 1
    var result: [UInt8] = []
    while let byte {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        result.append(contentsOf: String(scalar).utf8)
      default: result.append(byte)
      }
    }
    return nil
  }

  /// The scalar after a backslash; U+FFFD for half a surrogate pair.
  private mutating func escape() -> Unicode.Scalar? {
    guard let byte else { return nil }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return codePoint()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"):
      return Unicode.Scalar(byte)
    default: return nil
    }
  }

  private mutating func codePoint() -> Unicode.Scalar? {
    guard let unit = unit() else { return nil }
    guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    let start = index
    if bytes[index...].starts(with: "\\u".utf8) {
      index += 2
      if let low = self.unit(), (0xDC00..<0xE000).contains(low) {
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      }
    }
    index = start
    return "\u{FFFD}"
  }

  /// The value of four hexadecimal digits.
  private mutating func unit() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    let digits = bytes[index..<index + 4]
    guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
    index += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
