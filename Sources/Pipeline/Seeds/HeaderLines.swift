import Diagnostics

/// Lines above a text in which other generators keep what Warraq reads in front matter, as far as they
/// hold the article back: Pelican's `Status: draft`, Nikola's `.. status: draft`, `:status: draft`.
enum HeaderLines {
  /// What the lines at the head of a text say.
  static func read(_ text: String, file: String) -> Diagnosed<Fields> {
    var headers: [(name: Located<String>, value: String)] = []
    var rest = text.utf8[...]
    for number in 1...mostLines where !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest[line.endIndex...].dropFirst()
      if isBesides(line) { continue }
      guard let (name, value) = member(line) else { break }
      headers.append((Located(name, at: SourceLocation(file: file, line: number)), value))
    }
    return headers.isEmpty ? Diagnosed(Fields()) : FieldsReader.read(headers: headers)
  }
}

extension HeaderLines {
  /// A head of more lines is none.
  private static let mostLines = 60

  /// Whether a line is blank, a fence or the sign of a comment, or goes on with the value above.
  private static func isBesides(_ line: Substring.UTF8View) -> Bool {
    switch line.first {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"): true
    default: !line.contains(where: isWordByte)
    }
  }

  /// The name and the value in a line such as `.. status: draft`; `nil` where it is another line.
  private static func member(_ line: Substring.UTF8View) -> (name: String, value: String)? {
    let start = line.drop { !isWordByte($0) }
    guard line[..<start.startIndex].allSatisfy({ " \t.:#\"'-<!*".utf8.contains($0) }) else {
      return nil
    }
    let name = start.prefix { isWordByte($0) && $0 < 0x80 || $0 == UInt8(ascii: "-") }
    let end = start[name.endIndex...].drop { " \t\"'".utf8.contains($0) }
    guard !name.isEmpty, name.count <= 40, let sign = end.first, ":=".utf8.contains(sign) else {
      return nil
    }
    let value = String(Substring(end.dropFirst()))
    return (String(Substring(name)), value.trimming { " \t\r\"',".utf8.contains($0) })
  }

  /// Letters, digits, `_` and whatever is not ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
    default: false
    }
  }
}

extension String {
  /// The text without the bytes at both ends for which `isLeftOut` holds, which are ASCII.
  fileprivate func trimming(_ isLeftOut: (UInt8) -> Bool) -> String {
    let start = utf8.drop(while: isLeftOut)
    guard let last = start.lastIndex(where: { !isLeftOut($0) }) else { return "" }
    return String(self[start.startIndex...last])
  }
}
