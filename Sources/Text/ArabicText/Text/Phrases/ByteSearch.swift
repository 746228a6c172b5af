/// Looks for bytes among others.
package enum ByteSearch {
  /// Where the bytes that are looked for stand first at or after `start`; `nil` where they do not.
  package static func first(
    _ needle: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    needle.withUnsafeBytes { needle in
      // The first bytes are compared as one number: at nearly every place that is all there is.
      if needle.count >= MemoryLayout<UInt64>.size {
        first(needle, UInt64.self, in: UnsafeRawBufferPointer(bytes), from: start)
      } else if needle.count >= MemoryLayout<UInt32>.size {
        first(needle, UInt32.self, in: UnsafeRawBufferPointer(bytes), from: start)
      } else {
        first(needle, UInt8.self, in: UnsafeRawBufferPointer(bytes), from: start)
      }
    }
  }

  /// Where a byte stands first at or after `start`; `nil` where it does not.
  ///
  /// 32 bytes are looked at at a time.
  package static func first(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let pattern = ones &* UInt64(byte)
    // The high bit of the first byte that is the one looked for is set, and no bit before it.
    func mark(_ word: UInt64) -> UInt64 {
      ((word ^ pattern) &- ones) & ~(word ^ pattern) & (ones &* 0x80)
    }
    var index = start
    while index + 32 <= raw.count {
      let words = raw.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
      guard mark(words[0]) | mark(words[1]) | mark(words[2]) | mark(words[3]) == 0 else { break }
      index += 32
    }
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let found = mark(UInt64(littleEndian: word))
      guard found == 0 else { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    return raw[index...].firstIndex(of: byte)
  }

  @inline(__always)
  private static func first<Head: FixedWidthInteger & BitwiseCopyable>(
    _ needle: UnsafeRawBufferPointer, _: Head.Type, in bytes: UnsafeRawBufferPointer,
    from start: Int
  ) -> Int? {
    guard needle.count >= MemoryLayout<Head>.size else { return nil }
    let head = needle.loadUnaligned(as: Head.self)
    var start = start
    while start <= bytes.count - needle.count {
      if bytes.loadUnaligned(fromByteOffset: start, as: Head.self) == head,
        bytes[start..<start + needle.count].elementsEqual(needle)
      {
        return start
      }
      start += 1
    }
    return nil
  }
}
