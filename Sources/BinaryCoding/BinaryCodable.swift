/// A value that can be kept as bytes and read back equal.
///
/// The bytes are for a program's own later runs, not for others: they have no names and no versions,
/// so whoever keeps them must keep beside them what wrote them.
package protocol BinaryCodable {
  /// Reads what ``write(to:)`` has written.
  init(from reader: inout BinaryReader) throws(BinaryDamage)

  /// Appends the value.
  func write(to writer: inout BinaryWriter)
}

/// Bytes that no value was written as.
package struct BinaryDamage: Error, Sendable, Hashable {
  /// Makes the error.
  package init() {}
}

extension Int: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self = Int(bitPattern: UInt(truncatingIfNeeded: try reader.readVarint()))
    // Zigzag: small numbers of either sign are short.
    self = Int(bitPattern: UInt(bitPattern: self) >> 1) ^ -(self & 1)
  }

  package func write(to writer: inout BinaryWriter) {
    writer.writeVarint(UInt64(bitPattern: Int64(self << 1 ^ self >> (Int.bitWidth - 1))))
  }
}

extension UInt64: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self = try reader.readWord()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.writeWord(self)
  }
}

extension Bool: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self = try reader.readByte() != 0
  }

  package func write(to writer: inout BinaryWriter) {
    writer.writeByte(self ? 1 : 0)
  }
}

extension String: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self = try reader.readText()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.writeText(self)
  }
}

extension Optional: BinaryCodable where Wrapped: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self = try Bool(from: &reader) ? try Wrapped(from: &reader) : nil
  }

  package func write(to writer: inout BinaryWriter) {
    (self != nil).write(to: &writer)
    self?.write(to: &writer)
  }
}

extension Array: BinaryCodable where Element: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    let count = try Int(from: &reader)
    // Every element has a byte at least: a damaged count must not ask for the machine's memory.
    guard count >= 0, count <= reader.remaining else { throw BinaryDamage() }
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &reader)) }
  }

  package func write(to writer: inout BinaryWriter) {
    count.write(to: &writer)
    for element in self { element.write(to: &writer) }
  }
}

extension BinaryCodable where Self: RawRepresentable, RawValue == String {
  /// Reads the raw value of a case.
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    guard let value = Self(rawValue: try String(from: &reader)) else { throw BinaryDamage() }
    self = value
  }

  /// Appends the raw value.
  package func write(to writer: inout BinaryWriter) {
    rawValue.write(to: &writer)
  }
}
