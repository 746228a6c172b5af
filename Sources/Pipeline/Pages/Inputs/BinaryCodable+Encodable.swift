import ArabicText
import Articles
import Bytes
import Hashing

extension Encodable where Self: BinaryCodable {
  /// Encodes the bytes that a build keeps of the value.
  func encode(to encoder: any Encoder) throws {
    var writer = BinaryWriter(capacity: 64)
    write(to: &writer)
    try encoder.encode(bytes: writer.bytes)
  }
}

extension Encoder {
  /// Encodes bytes as one value.
  func encode(bytes: [UInt8]) throws {
    if let encoder = self as? FingerprintEncoder {
      encoder.append(bytes)
    } else {
      var container = singleValueContainer()
      try container.encode(bytes)
    }
  }
}

extension Fingerprint: Encodable {}
extension EDTF: Encodable {}
extension Publication: Encodable {}
