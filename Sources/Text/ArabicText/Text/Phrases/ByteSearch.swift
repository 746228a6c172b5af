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
