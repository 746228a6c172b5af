package import Bytes
import Diagnostics

extension SeedFile: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (id, path, originalPath) = try reader.read()
    (sidecarPath, format, sidecarDefect) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(id, path, originalPath)
    writer.write(sidecarPath, format, sidecarDefect)
  }
}

extension SeedFile.Format: BinaryCodable {}

extension SeedFile.SidecarDefect: BinaryCodable {}

extension Original: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (path, size) = try reader.read()
    (sha256, encoding) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(path, size)
    writer.write(sha256, encoding)
  }
}
