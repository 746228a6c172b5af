/// Tells bytes that were damaged by accident; not made against anyone who means to.
package enum Checksum {
  /// The checksum of a text's UTF-8.
  package static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
  }

  /// The checksum of bytes.
  package static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { of($0) }
  }

  /// A number that depends on every byte and its place.
  ///
  /// Eight bytes at a time are mixed by a multiplication and a shift, as the finishing step of
  /// SplitMix64 does (Steele, Lea and Flood, 2014). Long texts are mixed in four sums, none of which
  /// waits for another.
  private static func of(_ buffer: UnsafeRawBufferPointer) -> UInt64 {
    func word(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var sum = UInt64(buffer.count)
    var offset = 0
    if buffer.count >= 64 {
      var (second, third, fourth) = (sum &+ 1, sum &+ 2, sum &+ 3)
      while offset + 32 <= buffer.count {
        sum = mixed(sum ^ word(offset))
        second = mixed(second ^ word(offset + 8))
        third = mixed(third ^ word(offset + 16))
        fourth = mixed(fourth ^ word(offset + 24))
        offset += 32
      }
      sum = mixed(mixed(mixed(sum ^ second) ^ third) ^ fourth)
    }
    while offset + 8 <= buffer.count {
      sum = mixed(sum ^ word(offset))
      offset += 8
    }
    while offset < buffer.count {
      sum = mixed(sum ^ UInt64(buffer[offset]))
      offset += 1
    }
    return sum
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    return product ^ product >> 27
  }
}
