package import Bytes

/// What tells contents apart: the first half of their SHA-256, 128 bits.
///
/// Two contents with one digest do not occur. It is never printed; what readers see is the whole hash.
package struct Digest: Sendable, Hashable {
  private let high: UInt64
  private let low: UInt64

  /// The digest of bytes.
  package init(of bytes: [UInt8]) {
    self.init(hash: SHA256.hash(bytes))
  }

  /// The digest of what was written in a fixed order.
  ///
  /// Texts are written with their lengths, so that `ab`, `c` and `a`, `bc` differ.
  package init(_ write: (inout BinaryWriter) -> Void) {
    var writer = BinaryWriter(capacity: 500)
    write(&writer)
    self.init(of: writer.bytes)
  }

  private init(hash: [UInt32]) {
    high = UInt64(hash[0]) << 32 | UInt64(hash[1])
    low = UInt64(hash[2]) << 32 | UInt64(hash[3])
  }
}

extension Digest: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    high = try UInt64(from: &reader)
    low = try UInt64(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    high.write(to: &writer)
    low.write(to: &writer)
  }
}
