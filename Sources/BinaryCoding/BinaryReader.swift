/// Reads values out of bytes, each in its turn; bytes that are missing are damage and never a trap.
package struct BinaryReader: Sendable {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  /// Reads all of `bytes`.
  package init(_ bytes: [UInt8]) {
    self.init(bytes, in: 0..<bytes.count)
  }

  /// Reads a part of `bytes`, which several readers may share.
  package init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    let range = range.clamped(to: 0..<bytes.count)
    position = range.lowerBound
    end = range.upperBound
  }

  /// How many bytes are left.
  package var remaining: Int { end - position }

  /// Reads a byte.
  package mutating func readByte() throws(BinaryDamage) -> UInt8 {
    guard position < end else { throw BinaryDamage() }
    position += 1
    return bytes[position - 1]
  }

  /// Reads a number that `writeVarint` has written.
  package mutating func readVarint() throws(BinaryDamage) -> UInt64 {
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
  package mutating func readWord() throws(BinaryDamage) -> UInt64 {
    let range = try take(8)
    return bytes.withUnsafeBytes { buffer in
      UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
    }
  }

  /// Reads bytes that `writeBytes` has written.
  package mutating func readBytes() throws(BinaryDamage) -> [UInt8] {
    let count = try readVarint()
    guard count <= UInt64(remaining) else { throw BinaryDamage() }
    return Array(bytes[try take(Int(count))])
  }

  /// Reads a text; bytes that are no UTF-8 are damage.
  package mutating func readText() throws(BinaryDamage) -> String {
    let count = try readVarint()
    guard count <= UInt64(remaining) else { throw BinaryDamage() }
    let range = try take(Int(count))
    let text = bytes.withUnsafeBufferPointer { String(validating: $0[range], as: UTF8.self) }
    guard let text else { throw BinaryDamage() }
    return text
  }

  /// Passes over some bytes and gives their places.
  package mutating func skip(_ count: Int) throws(BinaryDamage) -> Range<Int> {
    guard count >= 0 else { throw BinaryDamage() }
    return try take(count)
  }

  private mutating func take(_ count: Int) throws(BinaryDamage) -> Range<Int> {
    guard count <= remaining else { throw BinaryDamage() }
    defer { position += count }
    return position..<position + count
  }
}
