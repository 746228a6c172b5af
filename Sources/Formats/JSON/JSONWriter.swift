internal import Bytes

/// Writes JSON text (RFC 8259) in UTF-8 on one line.
///
/// It saves making a ``JSONValue`` for data that is only written. It adds the commas:
///
///     json.object { $0.member("a", 1); $0.member("b", "2") }
///
/// `<`, `>`, `&`, U+2028 and U+2029 are written as `\u` escapes, so that the text is safe in an HTML
/// `script` element and in JavaScript.
package struct JSONWriter: ~Copyable {
  private var buffer: ByteBuffer

  /// Begins an empty text; `capacity` is the expected number of bytes.
  package init(capacity: Int = 0) {
    buffer = ByteBuffer(capacity: capacity)
  }

  /// What has been written.
  package var bytes: [UInt8] { buffer.bytes }

  /// Writes an object; `members` writes its members.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose("{", members, "}")
  }

  /// Writes an array; `elements` writes its elements.
  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    enclose("[", elements, "]")
  }

  /// Writes a string.
  package mutating func value(_ text: String) {
    separate()
    guard text.utf8.withContiguousStorageIfAvailable({ write($0) }) == nil else { return }
    var text = text
    text.withUTF8 { write($0) }
  }

  /// Writes a number.
  package mutating func value(_ number: Int) {
    word(String(number))
  }

  /// Writes the name of a member; its value must follow.
  package mutating func name(_ name: String) {
    value(name)
    buffer.append(UInt8(ascii: ":"))
  }

  /// Writes a member whose value is a string, its name unescaped; nothing if the text is `nil`.
  package mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    separate()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    buffer.append("\":")
    value(text)
  }
}

extension JSONWriter {
  /// Writes `true`, `false`, `null` or a number.
  mutating func word(_ word: String) {
    separate()
    buffer.append(word)
  }

  private mutating func enclose(
    _ open: Unicode.Scalar, _ content: (inout JSONWriter) -> Void, _ close: Unicode.Scalar
  ) {
    separate()
    buffer.append(UInt8(ascii: open))
    content(&self)
    buffer.append(UInt8(ascii: close))
  }

  /// Writes a comma after a value; no value ends with a byte that opens one.
  private mutating func separate() {
    switch buffer.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: buffer.append(UInt8(ascii: ","))
    }
  }

  private mutating func write(_ utf8: UnsafeBufferPointer<UInt8>) {
    buffer.append(UInt8(ascii: "\""))
    // Nearly everything needs no escape and is copied in runs.
    let raw = UnsafeRawBufferPointer(utf8)
    var (copied, index) = (0, 0)
    while index < utf8.count {
      if index + 8 <= raw.count,
        !Self.mayNeedEscape(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
      } else if let (escape, length) = Self.escape(at: index, in: utf8) {
        buffer.append(utf8[copied..<index])
        buffer.append(escape)
        index += length
        copied = index
      } else {
        index += 1
      }
    }
    buffer.append(utf8[copied...])
    buffer.append(UInt8(ascii: "\""))
  }

  /// Whether any of eight bytes may need an escape.
  private static func mayNeedEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Sets the high bit of the lowest zero byte, and of no byte where none is zero.
    func zeros(_ value: UInt64) -> UInt64 { (value &- ones) & ~value }
    // A byte below 0x20 has none of the three highest bits set.
    let low = zeros(word & (ones &* 0xE0)) | zeros(word ^ ones &* 0x7F) | zeros(word ^ ones &* 0xE2)
    // `<` and `>` differ in one bit, `"` and `&` too.
    let markup =
      zeros((word | ones &* 0x02) ^ ones &* 0x3E) | zeros((word | ones &* 0x04) ^ ones &* 0x26)
      | zeros(word ^ ones &* 0x5C)
    return (low | markup) & (ones &* 0x80) != 0
  }

  /// The escape for the scalar at an index, and its length in bytes; `nil` if it needs none.
  private static func escape(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (text: String, length: Int)? {
    switch utf8[index] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case UInt8(ascii: "\n"): return ("\\n", 1)
    case UInt8(ascii: "\r"): return ("\\r", 1)
    case UInt8(ascii: "\t"): return ("\\t", 1)
    case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
      let digits = String(utf8[index], radix: 16)
      return ("\\u00" + (digits.utf8.count == 1 ? "0" : "") + digits, 1)
    // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
    case 0xE2 where index + 2 < utf8.count && utf8[index + 1] == 0x80:
      switch utf8[index + 2] {
      case 0xA8: return ("\\u2028", 3)
      case 0xA9: return ("\\u2029", 3)
      default: return nil
      }
    default: return nil
    }
  }
}
