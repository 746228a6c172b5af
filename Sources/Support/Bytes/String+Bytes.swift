extension String {
  /// Whether two texts are the same bytes; `==` compares by canonical equivalence.
  package func hasSameBytes(as other: String) -> Bool {
    withBytes(of: other) { $0.hasSameBytes(as: $1) }
  }

  /// The text with other bytes in the place of each occurrence of some.
  ///
  /// `replacing(_:with:)` of the standard library finds no letter or sign that has a combining mark.
  package func replacingBytes(of text: String, with replacement: String) -> String {
    let (sought, replacement) = (Array(text.utf8), Array(replacement.utf8))
    guard let first = sought.first, utf8.contains(first) else { return self }
    let bytes = Array(utf8)
    var (replaced, copied, index): ([UInt8], Int, Int) = ([], 0, 0)
    while let start = bytes[index...].firstIndex(of: first) {
      index = start + 1
      guard bytes[start...].starts(with: sought) else { continue }
      replaced += bytes[copied..<start]
      replaced += replacement
      index = start + sought.count
      copied = index
    }
    return String(decoding: replaced + bytes[copied...], as: UTF8.self)
  }

  /// Whether the text ends with the bytes of another.
  package func hasEnding(_ ending: String) -> Bool {
    utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Whether the bytes of this text come before those of another.
  package func precedesByBytes(_ other: String) -> Bool {
    withBytes(of: other) { $0.precedes($1) }
  }

  /// Compares the bytes of two texts.
  private func withBytes(
    of other: String,
    _ compare: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    // Copies of the texts would cost a retain and a release each.
    let result = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { compare(own, $0) }
    }
    if let result = result.flatMap(\.self) { return result }
    var (own, other) = (self, other)
    return own.withUTF8 { own in other.withUTF8 { compare(own, $0) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether two buffers hold the same bytes; 32 of them are compared at a time.
  package func hasSameBytes(as other: Self) -> Bool {
    guard count == other.count else { return false }
    let (own, other) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    var offset = 0
    while offset + 32 <= own.count {
      let difference =
        own.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
        ^ other.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      guard difference[0] | difference[1] | difference[2] | difference[3] == 0 else {
        return false
      }
      offset += 32
    }
    while offset < own.count, own[offset] == other[offset] { offset += 1 }
    return offset == own.count
  }

  /// Whether the bytes come before those of another buffer; what both begin with is compared 8 bytes at a
  /// time.
  fileprivate func precedes(_ other: Self) -> Bool {
    let (own, other) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    let shared = Swift.min(own.count, other.count)
    var offset = 0
    while offset + 8 <= shared {
      let word = UInt64(bigEndian: own.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let others = UInt64(bigEndian: other.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      guard word == others else { return word < others }
      offset += 8
    }
    while offset < shared, own[offset] == other[offset] { offset += 1 }
    return offset < shared ? own[offset] < other[offset] : own.count < other.count
  }
}
