extension String {
  /// Whether two texts are the same bytes; Swift's own comparison takes what is canonically equivalent
  /// for equal.
  package func hasSameBytes(as other: String) -> Bool {
    var (own, other) = (self, other)
    return own.withUTF8 { own in other.withUTF8 { own.hasSameBytes(as: $0) } }
  }

  /// Whether the bytes of this text come before those of another.
  package func precedesByBytes(_ other: String) -> Bool {
    var (own, other) = (self, other)
    return own.withUTF8 { own in other.withUTF8 { own.lexicographicallyPrecedes($0) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether two buffers hold the same bytes; eight of them are compared at a time.
  package func hasSameBytes(as other: Self) -> Bool {
    guard count == other.count else { return false }
    let (own, other) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    var offset = 0
    while offset + 8 <= own.count {
      guard
        own.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      else { return false }
      offset += 8
    }
    return own[offset...].elementsEqual(other[offset...])
  }
}
