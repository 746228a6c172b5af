package import Bytes

/// A value that an editor wrote, and where.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  /// What was written.
  package let value: Value
  /// Where it was written.
  package let location: SourceLocation

  /// Pairs a value with its place.
  package init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: BinaryCodable where Value: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (value, location) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(value, location)
  }
}
