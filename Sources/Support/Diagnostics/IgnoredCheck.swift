package import Bytes

/// A kind of diagnostics that an editor knows and lets be, and why.
package struct IgnoredCheck: Sendable, Hashable {
  /// The identifier of the diagnostics.
  package let check: String
  /// Why they need no mending.
  package let reason: String

  /// Names a kind of diagnostics.
  package init(check: String, reason: String) {
    self.check = check
    self.reason = reason
  }
}

extension IgnoredCheck: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (check, reason) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(check, reason)
  }
}
