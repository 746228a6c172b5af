package import Bytes

extension Diagnostic: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (severity, identifier, message, location) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(severity, identifier, message, location)
  }
}

extension Diagnostic.Severity: BinaryCodable {}

extension SourceLocation: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (file, line, column) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(file, line, column)
  }
}
