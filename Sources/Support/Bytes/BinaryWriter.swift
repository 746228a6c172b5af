/// Collects values as bytes.
@usableFromInline package struct BinaryWriter: Sendable {
  /// What was written.
  @usableFromInline package private(set) var bytes: [UInt8] = []

  /// Makes an empty writer; `capacity` is how many bytes are expected.
  @inlinable package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Appends a byte.
  @inlinable package mutating func writeByte(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends a number in seven bits a byte, the lowest first (LEB128).
  @inlinable package mutating func writeVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Appends eight bytes, the lowest first.
  @inlinable package mutating func writeWord(_ word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends numbers of four bytes each, the lowest byte first.
  @inlinable package mutating func writeHalfWords(_ values: [UInt32]) {
    let ordered = values.map { $0.littleEndian }
    ordered.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  /// Appends bytes, their number first.
  @inlinable package mutating func writeBytes(_ bytes: [UInt8]) {
    writeVarint(UInt64(bytes.count))
    self.bytes.append(contentsOf: bytes)
  }

  /// Appends a text, its length in bytes first.
  @inlinable package mutating func writeText(_ text: String) {
    // A copy of the text would cost a retain and a release.
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { utf8 in
      writeVarint(UInt64(utf8.count))
      bytes.append(contentsOf: utf8)
    }
    if isWritten == nil { writeBytes(Array(text.utf8)) }
  }
}
