/// Runs of words in which no byte can be a mark of Markdown.
enum WordBytes {
  /// Skips letters that are not ASCII and the spaces between them, eight bytes at a time.
  static func end(of utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(utf8)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let ones: UInt64 = 0x0101_0101_0101_0101
      let other = word ^ ones &* 0x20
      // The high bit of each byte: whether it is a space.
      let spaces = ~(((other & (ones &* 0x7F)) &+ ones &* 0x7F) | other)
      guard (word | spaces) & (ones &* 0x80) == ones &* 0x80 else { break }
      index += 8
    }
    return index
  }
}
