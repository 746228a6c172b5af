import TestSupport

/// One Swift file of the package, as the tests of its form see it.
struct SourceFile: Sendable {
  /// The path in the package: `Sources/Pipeline/Seeds/Seed.swift`.
  let path: String
  let text: String
  let lines: [Substring]
  /// The lines without comments and without the content of string literals.
  ///
  /// Escapes and interpolations count as content; the quotation marks stay.
  let code: [String]

  /// A file with its text.
  init(_ path: String, text: String) {
    self.path = path
    self.text = text
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var reader = CodeReader()
    code = lines.map { reader.code(of: $0) }
  }

  /// All Swift files below `Sources` and `Tests`, read once for all tests.
  static let all: [SourceFile] = ["Sources", "Tests"].flatMap { folder in
    let names = (try? Repository.files(below: folder)) ?? []
    return names.filter { $0.hasSuffix(".swift") }.compactMap { name in
      (try? Repository.text("\(folder)/\(name)")).map { SourceFile("\(folder)/\(name)", text: $0) }
    }
  }

  /// The files of the program itself.
  static let sources = all.filter { $0.path.hasPrefix("Sources/") }
}

extension SourceFile {
  /// The folder of its target: `Seeds` for `Sources/Pipeline/Seeds/Seed.swift`.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 3 ? String(parts[2]) : ""
  }

  /// The part of the program that its target belongs to: `Pipeline` for
  /// `Sources/Pipeline/Seeds/Seed.swift`.
  var group: String {
    let parts = path.split(separator: "/")
    return parts.count > 3 ? String(parts[1]) : ""
  }

  /// The names of the modules that it imports.
  var imports: [String] {
    code.filter { $0.contains("import ") }.compactMap { line in
      line.wholeMatch(of: Self.importPattern).map { String($0.output.module) }
    }
  }

  /// The names of the types that a line declares to conform to one of these protocols.
  func types(conformingTo protocols: [String]) -> [String] {
    let declaration =
      /^\s*(?:\w+ )*(?:struct|enum|class|actor|extension) (\w+)(?:<[^>]*>)?\s*:([^{]*)/
    return code.compactMap { line in
      guard line.contains(":"), let match = line.firstMatch(of: declaration) else { return nil }
      let conformances = match.output.2.split { !$0.isLetter }
      return conformances.contains { protocols.contains(String($0)) } ? String(match.output.1) : nil
    }
  }

  /// Each function and initializer: the line where it begins, and how many lines it has.
  var functions: [(line: Int, length: Int)] {
    var functions: [(line: Int, length: Int)] = []
    var open: [(line: Int, depth: Int)] = []
    // The line of a declaration whose opening brace is still to come.
    var pending: Int?
    var depth = 0
    for (index, line) in code.enumerated() {
      if Self.beginsFunction(line) { pending = index + 1 }
      for byte in line.utf8 where byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        if byte == UInt8(ascii: "{") {
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

  private static func beginsFunction(_ line: String) -> Bool {
    (line.contains("func ") || line.contains("init"))
      && line.contains(/(?:^|\s)(?:func |init[?(<])/)
  }
}
