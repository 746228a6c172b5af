extension [UInt8] {
  /// Appends a range of other bytes; unlike a slice, the range is copied without being owned.
  mutating func append(_ range: Range<Int>, of bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Appends text with `&`, `<`, `>` and `"` as character references (Mustache spec, interpolation).
  ///
  /// Runs without them are copied whole.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// Appends text that is UTF-8 already in the same way.
  mutating func append(escaping text: [UInt8]) {
    text.withUnsafeBufferPointer { append(escaping: $0) }
  }

  private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let index = Self.firstSpecial(in: bytes, from: start) {
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      append(contentsOf: Self.reference(for: bytes[index]).utf8)
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= raw.count,
      !hasSpecial(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    {
      index += 8
    }
    while index < bytes.count {
      if isSpecial(bytes[index]) { return index }
      index += 1
    }
    return nil
  }

  /// Whether any of eight bytes is one of the four; most text has none and is passed by words.
  private static func hasSpecial(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Sets the high bit of the lowest zero byte, and of no byte where none is zero.
    func zeros(_ value: UInt64) -> UInt64 { (value &- ones) & ~value }
    let found =
      zeros(word ^ ones &* 0x26) | zeros(word ^ ones &* 0x3C) | zeros(word ^ ones &* 0x3E)
      | zeros(word ^ ones &* 0x22)
    return found & (ones &* 0x80) != 0
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"")
  }

  private static func reference(for special: UInt8) -> String {
    switch special {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&amp;"
    }
  }
}
