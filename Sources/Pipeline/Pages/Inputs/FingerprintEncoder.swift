import Bytes
import Hashing

/// Turns values into bytes whose fingerprint distinguishes them from all others of their type.
///
/// The compiler derives what is encoded from the declaration of a type, so no property of it can be
/// forgotten. Properties are written with their names, because one that is absent is not written at
/// all; behind a nested value stands its length, so that no two values give the same bytes.
final class FingerprintEncoder: Encoder {
  /// What was encoded so far.
  var writer = BinaryWriter(capacity: 500)

  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  /// The fingerprint of what `write` encodes, in its order.
  static func fingerprint(_ write: (FingerprintEncoder) -> Void) -> Fingerprint {
    let encoder = FingerprintEncoder()
    write(encoder)
    return Fingerprint(of: encoder.writer.bytes)
  }

  /// Appends a value.
  func encode(_ value: some Encodable) {
    let start = writer.bytes.count
    // Nothing here throws, and neither does what is derived.
    try? value.encode(to: self)
    writer.writeVarint(UInt64(writer.bytes.count - start))
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Properties(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { Elements(encoder: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer { SingleValue(encoder: self) }
}

extension FingerprintEncoder {
  fileprivate func append(_ text: String) { writer.writeText(text) }
  fileprivate func append(_ number: Int) { writer.writeWord(UInt64(bitPattern: Int64(number))) }
  fileprivate func append(_ flag: Bool) { writer.writeByte(flag ? 1 : 0) }
}

/// The properties of a value.
private struct Properties<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: FingerprintEncoder
  let codingPath: [any CodingKey] = []

  mutating func encodeNil(forKey key: Key) { encoder.append(key.stringValue) }

  mutating func encode(_ text: String, forKey key: Key) {
    encoder.append(key.stringValue)
    encoder.append(text)
  }

  mutating func encode(_ number: Int, forKey key: Key) {
    encoder.append(key.stringValue)
    encoder.append(number)
  }

  mutating func encode(_ flag: Bool, forKey key: Key) {
    encoder.append(key.stringValue)
    encoder.append(flag)
  }

  mutating func encode(_ value: some Encodable, forKey key: Key) {
    encoder.append(key.stringValue)
    encoder.encode(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder.append(key.stringValue)
    return encoder.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.append(key.stringValue)
    return encoder.unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { encoder }
  mutating func superEncoder(forKey key: Key) -> any Encoder { encoder }
}

/// The elements of a list.
private struct Elements: UnkeyedEncodingContainer {
  let encoder: FingerprintEncoder
  let codingPath: [any CodingKey] = []
  /// Nothing that is encoded asks how many elements there were before it.
  let count = 0

  mutating func encodeNil() {}
  mutating func encode(_ text: String) { encoder.append(text) }
  mutating func encode(_ number: Int) { encoder.append(number) }
  mutating func encode(_ flag: Bool) { encoder.append(flag) }

  mutating func encode(_ value: some Encodable) { encoder.encode(value) }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    encoder.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder.unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { encoder }
}

/// The one value of what is not made of others.
private struct SingleValue: SingleValueEncodingContainer {
  let encoder: FingerprintEncoder
  let codingPath: [any CodingKey] = []

  mutating func encodeNil() {}
  mutating func encode(_ text: String) { encoder.append(text) }
  mutating func encode(_ number: Int) { encoder.append(number) }
  mutating func encode(_ flag: Bool) { encoder.append(flag) }

  mutating func encode(_ value: some Encodable) {
    // Other integers encode themselves by asking for a container again, without end.
    if let number = value as? any FixedWidthInteger & Encodable {
      encoder.append(Int(truncatingIfNeeded: number))
    } else {
      encoder.encode(value)
    }
  }
}
