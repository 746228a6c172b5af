internal import Bytes

/// JSON text (RFC 8259) in the making, in UTF-8 and on one line.
///
/// For what is written once and never looked at as a value: a ``JSONValue`` would be put together
/// only to be taken apart again. Commas are put where they belong:
///
///     json.object { $0.member("a", 1); $0.member("b", "2") }
///
/// `<`, `>`, `&`, U+2028 and U+2029 are written as `\u` escapes, so that the text may stand inside an
/// HTML `script` element and inside JavaScript as it is.
package struct JSONWriter: ~Copyable {
  private var buffer: ByteBuffer

  /// Begins an empty text; `capacity` is how many bytes are expected.
  package init(capacity: Int = 0) {
    buffer = ByteBuffer(capacity: capacity)
  }

  /// What has been written.
  package var bytes: [UInt8] { buffer.bytes }

  /// Writes an object; `members` writes what is in it.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose("{", members, "}")
  }

  /// Writes an array; `elements` writes what is in it.
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

  /// Writes the name of a member, whose value is to follow.
  package mutating func name(_ name: String) {
    value(name)
    buffer.append(UInt8(ascii: ":"))
  }

  /// Writes a member that is a string; none where there is no text.
  ///
  /// The name is written as it stands: it must hold nothing that is escaped.
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

  /// Writes a comma where a value stands before; no value ends as what opens one.
  private mutating func separate() {
    switch buffer.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: buffer.append(UInt8(ascii: ","))
    }
  }

  private mutating func write(_ utf8: UnsafeBufferPointer<UInt8>) {
    buffer.append(UInt8(ascii: "\""))
    // What need not be escaped, nearly everything, is copied in runs.
    var (copied, index) = (0, 0)
    while index < utf8.count {
      index = Self.firstMark(in: utf8, from: index)
      guard index < utf8.count, let (escape, length) = Self.escape(at: index, in: utf8) else {
        index += 1
        continue
      }
      buffer.append(utf8[copied..<index])
      buffer.append(escape)
      index += length
      copied = index
    }
    buffer.append(utf8[copied...])
    buffer.append(UInt8(ascii: "\""))
  }

  /// The next place at which a scalar may have to be written in another way; the end where there is
  /// none.
  private static func firstMark(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(utf8)
    var index = start
    while index + 8 <= raw.count,
      !hasMark(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    {
      index += 8
    }
    while index < utf8.count, !isMark(utf8[index]) { index += 1 }
    return index
  }

  /// Whether a scalar that begins with a byte may be written in another way.
  private static func isMark(_ lead: UInt8) -> Bool {
    switch lead {
    case 0..<0x20, 0x7F, 0xE2, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  /// Whether that is so of any of eight bytes; most text is passed by words.
  private static func hasMark(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Sets the high bit of the lowest zero byte, and of no byte where none is zero.
    func zeros(_ value: UInt64) -> UInt64 { (value &- ones) & ~value }
    // Of a byte below 20 none of the three highest bits is set.
    let low = zeros(word & (ones &* 0xE0)) | zeros(word ^ ones &* 0x7F) | zeros(word ^ ones &* 0xE2)
    // `<` and `>` differ in one bit, `"` and `&` too.
    let markup =
      zeros((word | ones &* 0x02) ^ ones &* 0x3E) | zeros((word | ones &* 0x04) ^ ones &* 0x26)
      | zeros(word ^ ones &* 0x5C)
    return (low | markup) & (ones &* 0x80) != 0
  }

  /// What is written for the scalar at a place, and its length in bytes; `nil` where it stays.
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
