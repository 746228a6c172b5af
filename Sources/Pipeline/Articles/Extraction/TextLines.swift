import ArabicText

/// Cuts a text into lines, which end with `\n`, `\r\n` or `\r`.
enum TextLines {
  /// Calls `body` with each line that is not blank, in UTF-8, without white space at its ends.
  ///
  /// The first line of `text` has the number `offset + 1`.
  static func forEach(
    in text: String, after offset: Int,
    _ body: (_ number: Int, _ trimmed: Slice<UnsafeBufferPointer<UInt8>>) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      var (start, number) = (0, offset)
      while start <= bytes.count {
        let end = end(of: bytes, from: start)
        number += 1
        let trimmed = Trimming.spaces(bytes[start..<end])
        if !trimmed.isEmpty { body(number, trimmed) }
        let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
        start = end + (isPair ? 2 : 1)
      }
    }
  }

  /// The part of a text where a line of it stands, which need not be validated anew.
  static func part(_ line: Slice<UnsafeBufferPointer<UInt8>>, of text: String) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: line.startIndex)
    return String(text[start..<text.utf8.index(start, offsetBy: line.count)])
  }

  /// Where the line that contains `start` ends.
  private static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 32 <= bytes.count,
      !holdsControl(raw.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self))
    {
      index += 32
    }
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return index
  }

  /// Whether one of 32 bytes is below 0x0E, as line ends are: only then does subtracting it from
  /// each of eight bytes set a highest bit that was clear.
  private static func holdsControl(_ bytes: SIMD4<UInt64>) -> Bool {
    let found = (bytes &- SIMD4(repeating: 0x0E0E_0E0E_0E0E_0E0E)) & ~bytes
    return (found[0] | found[1] | found[2] | found[3]) & 0x8080_8080_8080_8080 != 0
  }
}
