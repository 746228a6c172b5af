internal import Bytes

extension ByteBuffer {
  /// Appends text with `&`, `<`, `>` and `"` as character references (Mustache spec, interpolation).
  ///
  /// Runs without them are copied whole.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// Appends UTF-8 in the same way.
  mutating func append(escaping text: [UInt8]) {
    text.withUnsafeBufferPointer { append(escaping: $0) }
  }

  private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in bytes.enumerated() {
      guard let reference = Self.reference(for: byte) else { continue }
      append(bytes[start..<index])
      append(reference)
      start = index + 1
    }
    append(bytes[start...])
  }

  private static func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "&"): "&amp;"
    default: nil
    }
  }
}
