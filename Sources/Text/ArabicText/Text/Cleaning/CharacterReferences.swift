/// The numeric character references of HTML and Markdown, `&#8238;` and `&#x202E;`, as far as they
/// stand for what cleaning changes.
package struct CharacterReferences: Sendable {
  /// How many of them cleaning changes once they are resolved; a kind that did not occur is absent.
  package private(set) var changes: [CleaningChange: Int] = [:]
  /// The lines, 1-based, with a reference to a control that turns letters round, ascending.
  package private(set) var overrideLines: [Int] = []

  /// Looks through a text.
  package init(in text: String) {
    let ampersand = UInt8(ascii: "&")
    // Most texts have none, and memory is searched faster than a text.
    let isPlain = text.utf8.withContiguousStorageIfAvailable {
      ByteSearch.first(ampersand, in: $0) == nil
    }
    if isPlain == true { return }
    var rest = text.utf8[...]
    var line = 1
    while let start = rest.firstIndex(of: ampersand) {
      line += rest[..<start].count { $0 == UInt8(ascii: "\n") }
      rest = rest[start...].dropFirst()
      guard let scalar = Self.scalar(of: rest) else { continue }
      let cleaned = TextCleaning.clean(String(scalar))
      changes.merge(cleaned.changes, uniquingKeysWith: +)
      if cleaned.concerns[.override] != nil { overrideLines.append(line) }
    }
  }

  /// The scalar of the reference that goes on after its `&` (CommonMark 0.30, section 2.5).
  private static func scalar(of text: Substring.UTF8View) -> Unicode.Scalar? {
    guard text.first == UInt8(ascii: "#") else { return nil }
    let digits = text.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let number = Substring(digits.dropFirst(isHexadecimal ? 1 : 0).prefix(9))
    guard let end = number.utf8.firstIndex(of: UInt8(ascii: ";")),
      let value = UInt32(number[..<end], radix: isHexadecimal ? 16 : 10)
    else { return nil }
    return Unicode.Scalar(value)
  }
}
