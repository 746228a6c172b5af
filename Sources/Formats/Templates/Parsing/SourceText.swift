internal import Diagnostics

/// The bytes of one template file, and where in it an offset is.
struct SourceText: Sendable {
  let file: String
  let bytes: [UInt8]

  /// An error at the tag that begins at an offset.
  func error(
    _ identifier: String, _ english: String, ar arabic: ArabicWords, at offset: Int
  ) -> Diagnostic {
    Diagnostic(.error, identifier, english, ar: arabic, at: location(at: offset))
  }

  /// The line and column of a byte.
  func location(at offset: Int) -> SourceLocation {
    let before = bytes.prefix(offset)
    let lines = before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // Every scalar has exactly one byte that is not a continuation byte (0b10xx_xxxx).
    let scalars = before.suffix(lines.last?.count ?? 0).count { $0 & 0xC0 != 0x80 }
    return SourceLocation(file: file, line: lines.count, column: scalars + 1)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Where `pattern` begins first in `range`.
  func firstIndex(of pattern: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = pattern.first else { return range.lowerBound }
    var index = range.lowerBound
    while index + pattern.count <= range.upperBound {
      if bytes[index] == first, bytes[index..<range.upperBound].starts(with: pattern) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The range without the spaces, tabs and line ends at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { !Self.isWhitespace(bytes[$0]) }),
      let last = range.last(where: { !Self.isWhitespace(bytes[$0]) })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }

  /// The spaces and tabs with which the range begins.
  func leadingSpace(of range: Range<Int>) -> Range<Int> {
    let end = range.first { bytes[$0] != UInt8(ascii: " ") && bytes[$0] != UInt8(ascii: "\t") }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  /// The line feed that ends the range, with a carriage return before it.
  func lineEnd(of range: Range<Int>) -> Range<Int> {
    guard let last = range.last, bytes[last] == UInt8(ascii: "\n") else {
      return range.upperBound..<range.upperBound
    }
    let hasReturn = last > range.lowerBound && bytes[last - 1] == UInt8(ascii: "\r")
    return (hasReturn ? last - 1 : last)..<range.upperBound
  }

  static func isWhitespace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }
}
