internal import Bytes

extension ByteBuffer {
  /// Appends text with `&`, `<`, `>` and `"` as character references (Mustache spec, interpolation).
  ///
  /// Runs without them are copied whole.
  mutating func append(escaping text: String) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0) }
    guard done == nil else { return }
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// Appends UTF-8 in the same way.
  mutating func append(escaping text: [UInt8]) {
    text.withUnsafeBufferPointer { append(escaping: $0) }
  }

  private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let index = Self.firstSpecial(in: UnsafeRawBufferPointer(bytes), from: start) {
      append(bytes[start..<index])
      append(Self.reference(for: bytes[index]))
      start = index + 1
    }
    append(bytes[start...])
  }

  private static func firstSpecial(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var index = start
    // Most text has none in 32 bytes, which are looked at together.
    while index + 32 <= bytes.count {
      let words = bytes.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
      let found =
        specials(in: words[0]) | specials(in: words[1]) | specials(in: words[2])
        | specials(in: words[3])
      guard found == 0 else { break }
      index += 32
    }
    while index + 8 <= bytes.count {
      let found = specials(in: word(of: bytes, at: index))
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    if index < bytes.count, bytes.count >= 8 {
      // The last eight bytes, without those that were searched before.
      let last = word(of: bytes, at: bytes.count - 8) >> UInt64(8 * (index + 8 - bytes.count))
      let found = specials(in: last)
      return found == 0 ? nil : index + found.trailingZeroBitCount / 8
    }
    while index < bytes.count {
      if specials(in: UInt64(bytes[index])) != 0 { return index }
      index += 1
    }
    return nil
  }

  /// Eight bytes, the first of them the lowest.
  private static func word(of bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// A word whose lowest bit that is set is the high bit of the first of eight bytes that is one of
  /// the four; 0 if there is none, as in most text.
  private static func specials(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Sets the high bit of the lowest zero byte, and of no byte if none is zero.
    func zeros(_ value: UInt64) -> UInt64 { (value &- ones) & ~value & (ones &* 0x80) }
    // `<` and `>` differ in one bit, `"` and `&` too.
    return zeros((word | ones &* 0x02) ^ ones &* 0x3E) | zeros((word | ones &* 0x04) ^ ones &* 0x26)
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
