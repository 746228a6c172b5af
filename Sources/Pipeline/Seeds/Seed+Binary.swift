package import Bytes
import Diagnostics

extension SeedFile: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    id = try String(from: &reader)
    path = try String(from: &reader)
    originalPath = try String?(from: &reader)
    sidecarPath = try String?(from: &reader)
    format = try Format(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    id.write(to: &writer)
    path.write(to: &writer)
    originalPath.write(to: &writer)
    sidecarPath.write(to: &writer)
    format.write(to: &writer)
  }
}

extension SeedFile.Format: BinaryCodable {}

extension Original: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    path = try String(from: &reader)
    size = try Int(from: &reader)
    sha256 = try String(from: &reader)
    encoding = try String(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    path.write(to: &writer)
    size.write(to: &writer)
    sha256.write(to: &writer)
    encoding.write(to: &writer)
  }
}
