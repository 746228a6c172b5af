import ArabicText
import Articles
import Bytes
import Hashing

extension Encodable where Self: BinaryCodable {
  /// Encodes the bytes that a build keeps of the value.
  func encode(to encoder: any Encoder) throws {
    try encoder.encodeBytes { write(to: &$0) }
  }
}

extension Encoder {
  /// Encodes what `write` writes as one value.
  func encodeBytes(_ write: (inout BinaryWriter) -> Void) throws {
    if let encoder = self as? FingerprintEncoder { return write(&encoder.writer) }
    var writer = BinaryWriter()
    write(&writer)
    var container = singleValueContainer()
    try container.encode(writer.bytes)
  }
}

extension Fingerprint: Encodable {}
extension EDTF: Encodable {}
extension Publication: Encodable {}
