package import ArabicText
package import Bytes

extension Basis: BinaryCodable {}

extension Evidenced: BinaryCodable where Value: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    value = try Value(from: &reader)
    basis = try Basis(from: &reader)
    line = try Int?(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    value.write(to: &writer)
    basis.write(to: &writer)
    line.write(to: &writer)
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
    edtf = try EDTF?(from: &reader)
    printed = try String?(from: &reader)
    basis = try Basis(from: &reader)
    line = try Int?(from: &reader)
    confidence = try Confidence?(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    edtf.write(to: &writer)
    printed.write(to: &writer)
    basis.write(to: &writer)
    line.write(to: &writer)
    confidence.write(to: &writer)
  }
}

extension Publication.Basis: BinaryCodable {}

extension Publication.Confidence: BinaryCodable {}

extension TagMention: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    name = try String(from: &reader)
    basis = try Basis(from: &reader)
    count = try Int(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    name.write(to: &writer)
    basis.write(to: &writer)
    count.write(to: &writer)
  }
}

extension TagMention.Basis: BinaryCodable {}
