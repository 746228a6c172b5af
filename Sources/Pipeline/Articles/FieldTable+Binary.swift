package import Bytes
package import Seeds

extension FieldTable where Value: BinaryCodable {
  /// Reads how many fields have a value, then the number of each and its value.
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    let count = Int(try reader.readByte())
    self.init(capacity: count)
    let keys = Array(Key.allCases)
    for _ in 0..<count {
      let number = Int(try reader.readByte())
      guard keys.indices.contains(number) else { throw BinaryDamage() }
      self[keys[number]] = try Value(from: &reader)
    }
  }

  /// Appends the values in the order of the fields, so that equal tables are the same bytes.
  package func write(to writer: inout BinaryWriter) {
    writer.writeByte(UInt8(count))
    guard count > 0 else { return }
    for (number, key) in Key.allCases.enumerated() {
      guard let value = self[key] else { continue }
      writer.writeByte(UInt8(number))
      value.write(to: &writer)
    }
  }
}
