import ArabicText

/// Runs of words in which no byte can be a mark of Markdown.
enum WordBytes {
  /// Skips letters that are not ASCII and the spaces between them, eight bytes at a time; fewer than
  /// eight bytes at the end are not skipped.
  @inline(__always)
  static func end(of utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(utf8)
    var index = start
    while index + 8 <= raw.count {
      let word = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let ones: UInt64 = 0x0101_0101_0101_0101
      let other = word ^ ones &* 0x20
      // The high bit of each byte: whether it is a space.
      let spaces = ~(((other & (ones &* 0x7F)) &+ ones &* 0x7F) | other)
      let others = ~(word | spaces) & (ones &* 0x80)
      guard others == 0 else { return index + others.trailingZeroBitCount / 8 }
      index += 8
    }
    return index
  }

  /// Where the line ends that goes on at an index: at its line feed, or at the end of the text.
  static func endOfLine(of utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    ByteSearch.first(UInt8(ascii: "\n"), in: utf8, from: start) ?? utf8.count
  }

  /// Skips all bytes but those that `isMark` is for, and line feeds.
  static func end(
    of utf8: [UInt8], from start: Int, _ isMark: (UInt8) -> Bool
  ) -> Int {
    utf8.withUnsafeBufferPointer { utf8 in
      var index = start
      while true {
        index = end(of: utf8, from: index)
        guard index < utf8.count, !isMark(utf8[index]) else { return index }
        index += 1
      }
    }
  }
}
