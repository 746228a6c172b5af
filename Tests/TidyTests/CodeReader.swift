/// Removes comments and the content of string literals from the lines of a Swift file, in their order.
struct CodeReader {
  private var isInText = false

  /// The code of the next line.
  mutating func code(of line: Substring) -> String {
    if isInText {
      isInText = !line.contains("\"\"\"")
      return ""
    }
    guard line.utf8.contains(where: { $0 == Self.quote || $0 == Self.slash }) else {
      return String(line)
    }
    var code: [UInt8] = []
    var rest = Array(line.utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: "\"\"\"".utf8) || rest.starts(with: "#\"\"\"".utf8) {
        isInText = true
        code.append(Self.quote)
        break
      }
      if rest.starts(with: "//".utf8) { break }
      let isRaw = rest.starts(with: "#\"".utf8) || rest.starts(with: "#/".utf8)
      if byte == Self.quote || isRaw {
        rest = Self.afterLiteral(rest, isRaw: isRaw)
        code += "\"\"".utf8
      } else if byte == Self.slash, Self.opensRegex(rest, after: code.last) {
        rest = Self.afterRegex(rest)
        code += "\"\"".utf8
      } else {
        code.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: code, as: UTF8.self)
  }
}

extension CodeReader {
  private static let quote = UInt8(ascii: "\"")
  private static let slash = UInt8(ascii: "/")
  private static let backslash = UInt8(ascii: "\\")

  /// The text after the literal that begins here; interpolations may contain further literals.
  private static func afterLiteral(_ text: ArraySlice<UInt8>, isRaw: Bool) -> ArraySlice<UInt8> {
    var rest = text.dropFirst(isRaw ? 1 : 0)
    let mark = rest.first
    rest = rest.dropFirst()
    var depth = 0
    while let byte = rest.first {
      // In a raw text a backslash is itself; in a raw regular expression it escapes.
      if byte == backslash, !isRaw || mark == slash {
        if mark == quote, rest.dropFirst().first == UInt8(ascii: "(") { depth += 1 }
        rest = rest.dropFirst(2)
        continue
      }
      if depth > 0 {
        if byte == quote {
          rest = afterLiteral(rest, isRaw: false)
          continue
        }
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst()
      if byte == mark, !isRaw || rest.first == UInt8(ascii: "#") {
        return rest.dropFirst(isRaw ? 1 : 0)
      }
    }
    return rest
  }

  /// Whether a slash begins a regular expression: it does if there is no operand before it.
  private static func opensRegex(_ text: ArraySlice<UInt8>, after previous: UInt8?) -> Bool {
    guard let next = text.dropFirst().first, next != UInt8(ascii: " ") else { return false }
    return previous.map { " (,:".utf8.contains($0) } ?? true && text.dropFirst().contains(slash)
  }

  private static func afterRegex(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text.dropFirst()
    while let byte = rest.first, byte != slash { rest = rest.dropFirst(byte == backslash ? 2 : 1) }
    return rest.dropFirst()
  }
}
