/// A byte array under construction: pages, JSON and front matter are written piece by piece.
///
/// It cannot be copied, so no append copies what was written before.
package struct ByteBuffer: ~Copyable {
  /// All bytes.
  package private(set) var bytes: [UInt8] = []

  /// Makes an empty buffer; `capacity` is the expected number of bytes.
  package init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// The last byte; `nil` if there is none.
  package var last: UInt8? { bytes.last }

  /// Appends a byte.
  package mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends bytes.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes.append(contentsOf: bytes)
  }

  /// Appends a part of bytes.
  package mutating func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    append(UnsafeBufferPointer(rebasing: bytes))
  }

  /// Appends bytes.
  package mutating func append(_ bytes: [UInt8]) {
    self.bytes.append(contentsOf: bytes)
  }

  /// Appends a text as UTF-8.
  package mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
