/// Reads values from bytes, one after the other; missing bytes are damage and never a trap.
@usableFromInline package struct BinaryReader: Sendable {
  @usableFromInline let bytes: [UInt8]
  @usableFromInline var position = 0

  /// Reads all of `bytes`.
  @inlinable package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// How many bytes are left.
  @inlinable package var remaining: Int { bytes.count - position }

  /// Reads a byte.
  @inlinable package mutating func readByte() throws(BinaryDamage) -> UInt8 {
    guard position < bytes.count else { throw BinaryDamage() }
    position += 1
    return bytes[position - 1]
  }

  /// Reads a number that `writeVarint` has written.
  @inlinable package mutating func readVarint() throws(BinaryDamage) -> UInt64 {
    var (value, shift) = (UInt64(0), UInt64(0))
    while shift < 64 {
      let byte = try readByte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw BinaryDamage()
  }

  /// Reads eight bytes, the lowest first.
  @inlinable package mutating func readWord() throws(BinaryDamage) -> UInt64 {
    let range = try take(8)
    return bytes.withUnsafeBytes { buffer in
      UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
    }
  }

  /// Reads bytes that `writeBytes` has written.
  @inlinable package mutating func readBytes() throws(BinaryDamage) -> [UInt8] {
    Array(bytes[try take(try readVarint())])
  }

  /// Reads a text; bytes that are not UTF-8 are damage.
  @inlinable package mutating func readText() throws(BinaryDamage) -> String {
    try text(at: try take(try readVarint()))
  }

  @usableFromInline
  func text(at range: Range<Int>) throws(BinaryDamage) -> String {
    let text = bytes.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[range])
      // Repairing and comparing takes half of the time of `String(validating:as:)`, which looks up
      // types as it runs.
      var text = String(decoding: bytes, as: UTF8.self)
      return text.withUTF8 { $0.hasSameBytes(as: bytes) } ? text : nil
    }
    guard let text else { throw BinaryDamage() }
    return text
  }

  @inlinable mutating func take(_ count: UInt64) throws(BinaryDamage) -> Range<Int> {
    guard count <= UInt64(remaining) else { throw BinaryDamage() }
    let start = position
    position += Int(count)
    return start..<position
  }
}
