/// A place in a text, as editors count it.
package struct TextPlace: Sendable, Hashable {
  /// The line, 1-based; lines end where `TextCleaning` writes a line feed.
  package let line: Int
  /// The column, 1-based, in Unicode scalars.
  package let column: Int

  /// The place of the scalar before which `offset` others stand in `text`.
  init(offset: Int, in text: String) {
    let before = text.unicodeScalars.prefix(offset)
    let cleaned = TextCleaning.clean(String(before)).text
    line = cleaned.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(where: Self.endsLine).map(before.index(after:))
    column = before[(start ?? before.startIndex)...].count + 1
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
