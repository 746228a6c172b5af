package import ArabicText
package import Bytes

extension Basis: BinaryCodable {}

extension Evidenced: BinaryCodable where Value: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (value, basis, line) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(value, basis, line)
  }
}

extension EDTF: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    let packed = try reader.readVarint()
    let value = packed == 0 ? EDTF(try String(from: &reader)) : EDTF(packed: packed - 1)
    guard let value else { throw BinaryDamage() }
    self = value
  }

  package func write(to writer: inout BinaryWriter) {
    if let packed {
      writer.writeVarint(packed + 1)
    } else {
      writer.writeVarint(0)
      description.write(to: &writer)
    }
  }
}

extension Publication: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (edtf, printed, basis) = try reader.read()
    (line, confidence) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(edtf, printed, basis)
    writer.write(line, confidence)
  }
}

extension Publication.Basis: BinaryCodable {}

extension Publication.Confidence: BinaryCodable {}

extension TagMention: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (name, basis, count) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(name, basis, count)
  }
}

extension TagMention.Basis: BinaryCodable {}
