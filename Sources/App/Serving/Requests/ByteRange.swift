/// What a `Range` field asks for (RFC 9110, section 14).
package enum ByteRange: Sendable, Hashable {
  /// The whole file: there is no such field, it cannot be understood, or it asks for several parts.
  case whole
  /// A part of it.
  case part(Range<Int>)
  /// A part that the file does not have.
  case unsatisfiable

  /// Reads the field for a file of a length.
  package init(_ field: String?, length: Int) {
    let unit = "bytes="
    guard let field, field.utf8.count > unit.utf8.count,
      field.utf8.prefix(unit.utf8.count).elementsEqual(unit.utf8)
    else {
      self = .whole
      return
    }
    let ends = field.utf8.dropFirst(unit.utf8.count)
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { Self.trimmed($0) }
    guard ends.count == 2 else {
      self = .whole
      return
    }
    switch (Self.number(ends[0]), Self.number(ends[1])) {
    case (let first?, nil) where ends[1].isEmpty:
      self = first < length ? .part(first..<length) : .unsatisfiable
    case (let first?, let last?) where first <= last:
      self = first < length ? .part(first..<min(last, length - 1) + 1) : .unsatisfiable
    case (nil, let count?) where ends[0].isEmpty:
      self = count > 0 && length > 0 ? .part(length - min(count, length)..<length) : .unsatisfiable
    default: self = .whole
    }
  }

  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }

  /// A number in figures, the greatest that there is where it is too great; `nil` for anything else.
  private static func number(_ text: Substring.UTF8View) -> Int? {
    guard !text.isEmpty, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(Substring(text)) ?? Int.max
  }
}
