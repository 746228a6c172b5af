package import Diagnostics
import Yams

/// One parsed YAML text that knows where in which file it stands.
package struct YAMLDocument {
  /// The root node; `nil` where the text is empty or cannot be parsed.
  package let root: YAMLNode?
  /// What is wrong with the text as YAML.
  package private(set) var diagnostics: [Diagnostic]
  private let file: String
  private let lineOffset: Int
  private let removedColumns: [Int: [Int]]

  /// Parses `yaml`, which begins after line `lineOffset` of `file`.
  ///
  /// `removedColumns` are the columns of `yaml`, by line of the file, before which the file has a
  /// scalar that `yaml` has not; places are told as they are in the file.
  package init(
    _ yaml: String, file: String, lineOffset: Int = 0, removedColumns: [Int: [Int]] = [:]
  ) {
    self.file = file
    self.lineOffset = lineOffset
    self.removedColumns = removedColumns
    if let mapping = PlainYAML.mapping(yaml) {
      root = mapping
      diagnostics = []
      return
    }
    if let line = AliasLimit.line(in: yaml) {
      root = nil
      let place = SourceLocation(file: file, line: line + lineOffset)
      diagnostics = [
        Diagnostic(
          .error, "yaml",
          "there are more than \(AliasLimit.most) aliases (*name); write the values out",
          at: place)
      ]
      return
    }
    do {
      // What a scalar means is for the reader of its key to say, so it is not resolved by seven regular
      // expressions; and the default encoding would be looked up in the environment for each text.
      let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
      let node = try parser.singleRoot().map(YAMLNode.init)
      root = node?.isNull == false ? node : nil
      diagnostics = []
    } catch {
      root = nil
      diagnostics = []
      diagnostics = [diagnostic(of: error)]
    }
  }

  /// Where a node stands.
  package func location(of node: YAMLNode) -> SourceLocation {
    location(line: node.line, column: node.column)
  }

  /// An error about a node.
  package func error(_ identifier: String, _ message: String, at node: YAMLNode) -> Diagnostic {
    Diagnostic(.error, identifier, message, at: location(of: node))
  }

  /// A remark about a key that is not known, with the nearest one that is.
  package func unknownKey(
    _ key: String, known: [String], _ severity: Diagnostic.Severity = .warning, at node: YAMLNode
  ) -> Diagnostic {
    let advice = Suggestion.nearest(to: key, in: known).map { "; did you mean ‘\($0)’?" }
    return Diagnostic(
      severity, "unknown-key",
      "unknown key ‘\(key)’\(advice ?? "; known are \(known.joined(separator: ", "))")",
      at: location(of: node))
  }
}

extension YAMLDocument {
  private func location(line: Int, column: Int) -> SourceLocation {
    let line = line + lineOffset
    let removed = removedColumns.isEmpty ? 0 : removedColumns[line]?.count { $0 <= column } ?? 0
    return SourceLocation(file: file, line: line, column: column + removed)
  }

  private func diagnostic(of error: any Error) -> Diagnostic {
    guard let error = error as? YamlError else {
      return Diagnostic(.error, "yaml", "\(error)", at: SourceLocation(file: file))
    }
    let (problem, mark): (String, Mark?) =
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (problem, mark)
      case .duplicatedKeysInMapping(let duplicates, let context):
        ("the key ‘\(duplicates.joined(separator: "’, ‘"))’ stands twice", context.mark)
      default: ("\(error)", nil)
      }
    let place = mark.map { location(line: $0.line, column: $0.column) }
    return Diagnostic(
      .error, "yaml", "not valid YAML: \(problem)", at: place ?? SourceLocation(file: file))
  }
}
