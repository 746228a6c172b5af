/// A value that can be kept as bytes and read back equal.
///
/// The bytes have neither names nor a version, so only the program that wrote them can read them.
///
/// The conformances are inlinable, because a state has a million values, which generic code would
/// read far more slowly.
@usableFromInline package protocol BinaryCodable {
  /// Reads what ``write(to:)`` has written.
  init(from reader: inout BinaryReader) throws(BinaryDamage)

  /// Appends the value.
  func write(to writer: inout BinaryWriter)
}

/// The bytes are not those of a value.
@usableFromInline package struct BinaryDamage: Error, Sendable, Hashable {
  /// Makes the error.
  @inlinable package init() {}
}

extension Int: BinaryCodable {
  @inlinable package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self = Int(bitPattern: UInt(truncatingIfNeeded: try reader.readVarint()))
    // Zigzag: small numbers of either sign are short.
    self = Int(bitPattern: UInt(bitPattern: self) >> 1) ^ -(self & 1)
  }

  @inlinable package func write(to writer: inout BinaryWriter) {
    writer.writeVarint(UInt64(bitPattern: Int64(self << 1 ^ self >> (Int.bitWidth - 1))))
  }
}

extension UInt64: BinaryCodable {
  @inlinable package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self = try reader.readWord()
  }

  @inlinable package func write(to writer: inout BinaryWriter) {
    writer.writeWord(self)
  }
}

extension Bool: BinaryCodable {
  @inlinable package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self = try reader.readByte() != 0
  }

  @inlinable package func write(to writer: inout BinaryWriter) {
    writer.writeByte(self ? 1 : 0)
  }
}

extension String: BinaryCodable {
  @inlinable package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self = try reader.readText()
  }

  @inlinable package func write(to writer: inout BinaryWriter) {
    writer.writeText(self)
  }
}

extension Optional: BinaryCodable where Wrapped: BinaryCodable {
  @inlinable package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    self = try Bool(from: &reader) ? try Wrapped(from: &reader) : nil
  }

  @inlinable package func write(to writer: inout BinaryWriter) {
    (self != nil).write(to: &writer)
    self?.write(to: &writer)
  }
}

extension Array: BinaryCodable where Element: BinaryCodable {
  @inlinable package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    let count = try Int(from: &reader)
    // An element has at least one byte; a damaged count must not reserve all memory.
    guard count >= 0, count <= reader.remaining else { throw BinaryDamage() }
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &reader)) }
  }

  @inlinable package func write(to writer: inout BinaryWriter) {
    count.write(to: &writer)
    for element in self { element.write(to: &writer) }
  }
}

extension BinaryCodable where Self: RawRepresentable, RawValue == String {
  /// Reads the raw value of a case.
  @inlinable package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    guard let value = Self(rawValue: try String(from: &reader)) else { throw BinaryDamage() }
    self = value
  }

  /// Appends the raw value.
  @inlinable package func write(to writer: inout BinaryWriter) {
    rawValue.write(to: &writer)
  }
}
