/// Takes comments and the insides of string literals out of the lines of a Swift file, one after
/// another.
struct CodeReader {
  private var isInText = false

  /// The code of the next line.
  mutating func code(of line: Substring) -> String {
    if isInText {
      isInText = !line.contains("\"\"\"")
      return ""
    }
    var code = ""
    var rest = line.unicodeScalars[...]
    while let scalar = rest.first {
      let ahead = String(rest.prefix(3))
      if ahead == "\"\"\"" || ahead == "#\"\"" && rest.dropFirst(3).first == "\"" {
        isInText = true
        return code + "\""
      }
      if ahead.hasPrefix("//") { return code }
      if scalar == "\"" || ahead.hasPrefix("#\"") || ahead.hasPrefix("#/") {
        rest = Self.afterLiteral(rest)
        code += "\"\""
      } else if scalar == "/", Self.opensRegex(rest, after: code) {
        rest = Self.afterRegex(rest)
        code += "\"\""
      } else {
        code.unicodeScalars.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return code
  }
}

extension CodeReader {
  private typealias Rest = Substring.UnicodeScalarView

  /// What follows a literal that begins here, interpolations with literals of their own included.
  private static func afterLiteral(_ text: Rest) -> Rest {
    let isRaw = text.first == "#"
    var rest = text.dropFirst(isRaw ? 1 : 0)
    let mark = rest.first
    rest = rest.dropFirst()
    var depth = 0
    while let scalar = rest.first {
      // In a raw literal a backslash is itself, in a raw regular expression it escapes.
      if !isRaw || mark == "/", scalar == "\\" {
        let isInterpolation = mark == "\"" && rest.dropFirst().first == "("
        if isInterpolation { depth += 1 }
        rest = rest.dropFirst(2)
        continue
      }
      if depth > 0, scalar == "\"" {
        rest = afterLiteral(rest)
        continue
      }
      if depth > 0, scalar == "(" { depth += 1 }
      if depth > 0, scalar == ")" { depth -= 1 }
      rest = rest.dropFirst()
      if depth == 0, scalar == mark, !isRaw || rest.first == "#" {
        return rest.dropFirst(isRaw ? 1 : 0)
      }
    }
    return rest
  }

  /// A slash opens a regular expression where no operand stands before it.
  private static func opensRegex(_ text: Rest, after code: String) -> Bool {
    guard let next = text.dropFirst().first, next != " " else { return false }
    return code.last.map { " (,:".contains($0) } ?? true && text.dropFirst().contains("/")
  }

  private static func afterRegex(_ text: Rest) -> Rest {
    var rest = text.dropFirst()
    while let scalar = rest.first, scalar != "/" { rest = rest.dropFirst(scalar == "\\" ? 2 : 1) }
    return rest.dropFirst()
  }
}
