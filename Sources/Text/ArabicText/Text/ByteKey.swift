/// Bytes as a key in a table: equal to the same bytes only, and hashed all at once.
///
/// Swift's strings are compared and hashed by canonical equivalence, for which all that is not ASCII
/// is normalized each time; an array hashes each of its elements for itself.
package struct ByteKey: Sendable {
  private let bytes: [UInt8]

  /// The key of bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The key of a text's UTF-8.
  package init(_ text: String) {
    self.init(Array(text.utf8))
  }
}

extension ByteKey: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }

  package func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
