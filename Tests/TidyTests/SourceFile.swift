import TestSupport

/// One Swift file of the package, as the rules of the house look at it.
struct SourceFile: Sendable {
  /// The path in the package: `Sources/Seeds/Seed.swift`.
  let path: String
  let lines: [Substring]

  /// The file at a path in the package.
  init(_ path: String) throws {
    self.init(path, text: try Repository.text(path))
  }

  init(_ path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The folder of its target: `Seeds` for `Sources/Seeds/Seed.swift`.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  /// The lines as they would be without comments and without the insides of string literals, so that
  /// what is found in them is code.
  ///
  /// Escapes and interpolations of a literal count as its inside; the quotation marks stay.
  var code: [String] {
    var reader = CodeReader()
    return lines.map { reader.code(of: $0) }
  }

  /// The names of the modules that it imports.
  var imports: [String] {
    code.compactMap { line in
      guard let match = line.wholeMatch(of: Self.importPattern) else { return nil }
      return String(match.output.module)
    }
  }

  /// The lines of each function and initializer: where it begins, and how many there are.
  var functions: [(line: Int, length: Int)] {
    var functions: [(line: Int, length: Int)] = []
    var open: [(line: Int, depth: Int)] = []
    // A declaration whose opening brace has not come yet.
    var pending: Int?
    var depth = 0
    for (index, line) in code.enumerated() {
      if line.contains(Self.functionPattern) { pending = index + 1 }
      for character in line.unicodeScalars where character == "{" || character == "}" {
        if character == "{" {
          if let start = pending { open.append((start, depth)) }
          pending = nil
          depth += 1
        } else {
          depth -= 1
          if let last = open.last, last.depth == depth {
            open.removeLast()
            functions.append((last.line, index + 2 - last.line))
          }
        }
      }
    }
    return functions
  }

  private static var importPattern: Regex<(Substring, module: Substring)> {
    /\s*(?:@\w+(?:\(\w+\))? )*(?:\w+ )?import (?:(?:struct|enum|class|func|protocol|let|var|typealias) )?(?<module>\w+).*/
  }

  private static var functionPattern: Regex<Substring> { /(?:^|\s)(?:func |init[?(<])/ }
}

extension SourceFile {
  /// The Swift files below a folder of the package.
  static func files(below folder: String) throws -> [SourceFile] {
    try Repository.files(below: folder).filter { $0.hasSuffix(".swift") }
      .map { try SourceFile("\(folder)/\($0)") }
  }
}
