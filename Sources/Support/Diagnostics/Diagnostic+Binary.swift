package import Bytes

extension Diagnostic: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (severity, identifier) = try reader.read()
    (wording, location) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(severity, identifier)
    writer.write(wording, location)
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
