package import Bytes

extension Diagnostic: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    severity = try Severity(from: &reader)
    identifier = try String(from: &reader)
    message = try String(from: &reader)
    location = try SourceLocation?(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    severity.write(to: &writer)
    identifier.write(to: &writer)
    message.write(to: &writer)
    location.write(to: &writer)
  }
}

extension Diagnostic.Severity: BinaryCodable {}

extension SourceLocation: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    file = try String(from: &reader)
    line = try Int?(from: &reader)
    column = try Int?(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    file.write(to: &writer)
    line.write(to: &writer)
    column.write(to: &writer)
  }
}
