package import Bytes
package import Seeds

extension FieldTable where Value: BinaryCodable {
  /// Reads which fields have a value, a bit for each, and then the values.
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    let given = try reader.readVarint()
    self.init(capacity: given.nonzeroBitCount)
    for (number, key) in Key.allCases.enumerated() where given >> UInt64(number) & 1 == 1 {
      self[key] = try Value(from: &reader)
    }
  }

  /// Appends the values in the order of the fields, so that equal tables are the same bytes.
  package func write(to writer: inout BinaryWriter) {
    var given: UInt64 = 0
    for (number, key) in Key.allCases.enumerated() where self[key] != nil {
      given |= 1 << UInt64(number)
    }
    writer.writeVarint(given)
    for key in Key.allCases { self[key]?.write(to: &writer) }
  }
}
