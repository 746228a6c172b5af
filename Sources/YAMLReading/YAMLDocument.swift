package import Diagnostics
import Yams

/// One parsed YAML text that knows where in which file it stands.
package struct YAMLDocument {
  /// The root node; `nil` where the text is empty or cannot be parsed.
  package let root: YAMLNode?
  /// What is wrong with the text as YAML.
  package let diagnostics: [Diagnostic]
  private let file: String
  private let lineOffset: Int

  /// Parses `yaml`, which begins after line `lineOffset` of `file`.
  package init(_ yaml: String, file: String, lineOffset: Int = 0) {
    self.file = file
    self.lineOffset = lineOffset
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
    if let mapping = PlainYAML.mapping(yaml) {
      root = mapping
      diagnostics = []
      return
    }
    do {
      // Its default encoding is looked up in the environment for each text.
      let node = try Parser(yaml: yaml, encoding: .utf8).singleRoot().map(YAMLNode.init)
      root = node?.isNull == false ? node : nil
      diagnostics = []
    } catch {
      root = nil
      diagnostics = [Self.diagnostic(of: error, file: file, lineOffset: lineOffset)]
    }
  }

  /// Where a node stands.
  package func location(of node: YAMLNode) -> SourceLocation {
    SourceLocation(file: file, line: node.line + lineOffset, column: node.column)
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
  private static func diagnostic(
    of error: any Error, file: String, lineOffset: Int
  ) -> Diagnostic {
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
    let place = SourceLocation(
      file: file, line: mark.map { $0.line + lineOffset }, column: mark?.column)
    return Diagnostic(.error, "yaml", "not valid YAML: \(problem)", at: place)
  }
}
