package import Bytes

/// A number that changes when something changes: the XXH64 of its bytes.
///
/// A fingerprint is only ever compared with the earlier one of the same thing, so 64 bits are enough: one
/// change in 2⁶⁴ would go unseen. It is never printed; what readers see is ``ContentHash``.
package struct Fingerprint: Sendable, Hashable {
  private let value: UInt64

  /// The fingerprint of bytes.
  package init(of bytes: [UInt8]) {
    value = bytes.withUnsafeBytes(XXH64.hash)
  }

  /// The fingerprint of a part of bytes.
  package init(of bytes: ArraySlice<UInt8>) {
    value = bytes.withUnsafeBytes(XXH64.hash)
  }

  /// The fingerprint of a text's UTF-8.
  package init(of text: String) {
    var text = text
    value = text.withUTF8 { XXH64.hash(UnsafeRawBufferPointer($0)) }
  }

  /// The fingerprint of what was written in a fixed order.
  ///
  /// Texts are written with their lengths, so that `ab`, `c` and `a`, `bc` differ.
  package init(_ write: (inout BinaryWriter) -> Void) {
    var writer = BinaryWriter(capacity: 500)
    write(&writer)
    self.init(of: writer.bytes)
  }
}

extension Fingerprint: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    value = try UInt64(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    value.write(to: &writer)
  }
}
