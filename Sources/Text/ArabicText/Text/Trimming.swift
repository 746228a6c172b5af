/// Takes from the ends of a text what does not belong to it.
package enum Trimming {
  /// The text without white space at its ends.
  package static func spaces(_ text: Substring.UnicodeScalarView) -> String {
    trimmed(text, Scalars.isSpace)
  }

  /// The text without white space at its ends.
  package static func spaces(_ text: String.UnicodeScalarView) -> String { spaces(text[...]) }

  /// The text without white space at its ends.
  package static func text(of text: String) -> String { spaces(text.unicodeScalars) }

  /// The UTF-8 without white space at its ends.
  package static func spaces(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var bytes = bytes
    while let width = spaceWidth(bytes.prefix(3)) { bytes = bytes.dropFirst(width) }
    while let last = bytes.last {
      // White space beyond ASCII has two or three bytes.
      let width = last < 0x80 ? 1 : (2...3).first { spaceWidth(bytes.suffix($0)) == $0 }
      guard let width, spaceWidth(bytes.suffix(width)) == width else { break }
      bytes = bytes.dropLast(width)
    }
    return bytes
  }

  /// The part of a text between two offsets in UTF-8, without white space at its ends.
  package static func bytes(_ range: Range<Int>, of text: String) -> String {
    spaces(
      String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
        .unicodeScalars)
  }

  /// The text without white space, dashes, colons, bars, commas and quotation marks at its ends.
  package static func marks(_ text: Substring.UnicodeScalarView) -> String {
    trimmed(text) { scalar in
      switch scalar {
      case "-", "–", "—", "ـ", ":", "|", "/", "،", ",", ".", "«", "»", "“", "”", "\"", "(", ")":
        true
      default: Scalars.isSpace(scalar)
      }
    }
  }

  private static func trimmed(
    _ text: Substring.UnicodeScalarView, _ isOuter: (Unicode.Scalar) -> Bool
  ) -> String {
    guard let first = text.firstIndex(where: { !isOuter($0) }),
      let last = text.lastIndex(where: { !isOuter($0) })
    else { return "" }
    return String(text[first...last])
  }

  /// How many bytes the white space has that the bytes begin with; `nil` if they begin otherwise.
  private static func spaceWidth(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let lead = bytes.first else { return nil }
    if lead < 0x80 { return lead == 0x20 || (0x09...0x0D).contains(lead) ? 1 : nil }
    guard lead == 0xC2 || (0xE1...0xE3).contains(lead) else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator), Scalars.isSpace(scalar) else {
      return nil
    }
    return UTF8.width(scalar)
  }
}
