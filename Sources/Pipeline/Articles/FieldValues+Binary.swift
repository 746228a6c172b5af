import ArabicText
package import Bytes
import Seeds

extension FieldValues: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    texts = try FieldTable(from: &reader)
    dates = try FieldTable(from: &reader)
    lists = try FieldTable(from: &reader)
    flags = try FieldTable(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    texts.write(to: &writer)
    dates.write(to: &writer)
    lists.write(to: &writer)
    flags.write(to: &writer)
  }
}
