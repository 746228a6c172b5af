package import Bytes
import Diagnostics

extension SeedFile: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (id, path, originalPath, sidecarPath, format) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(id, path, originalPath, sidecarPath, format)
  }
}

extension SeedFile.Format: BinaryCodable {}

extension Original: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (path, size, sha256, encoding) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(path, size, sha256, encoding)
  }
}
