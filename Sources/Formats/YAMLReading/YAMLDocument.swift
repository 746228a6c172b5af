package import ArabicText
package import Diagnostics

/// A parsed YAML text that knows its file and its place in it.
package struct YAMLDocument {
  /// The root node; `nil` where the text is empty or cannot be parsed.
  package let root: YAMLNode?
  /// What is wrong with the text as YAML.
  package private(set) var diagnostics: [Diagnostic] = []
  /// How many scalars of each kind were removed from or replaced in the texts; a kind that did not
  /// occur is absent.
  package let changes: [CleaningChange: Int]
  private let file: String
  private let lineOffset: Int
  private let removedColumns: [Int: [Int]]

  /// How many values a text may have that describes one thing.
  package static let usualValues = 10_000

  /// Parses `yaml`, which begins after line `lineOffset` of `file`.
  ///
  /// `removedColumns` are the columns of `yaml`, by line of the file, before which the file has a
  /// scalar that `yaml` lacks; all locations are those in the file. A text with more than `mostValues`
  /// values is refused, those counted that aliases stand for. Texts are cleaned as those of sources are,
  /// for escapes can stand for anything, unless `isTrusted`. A text in another syntax becomes the same
  /// tree.
  package init(
    _ yaml: String, _ syntax: DataSyntax = .yaml, file: String, lineOffset: Int = 0,
    removedColumns: [Int: [Int]] = [:], mostValues: Int = usualValues, isTrusted: Bool = false
  ) {
    self.file = file
    self.lineOffset = lineOffset
    self.removedColumns = removedColumns
    do {
      let result = try syntax.result(of: yaml, mostValues: mostValues, isTrusted: isTrusted)
      root = result.root?.isNull == false ? result.root : nil
      changes = result.changes
      diagnostics = result.overrides.map { node in
        Diagnostic(
          .warning, CleaningConcern.override.rawValue, CleaningConcern.override.message,
          ar: ArabicWords(CleaningConcern.override.arabicMessage),
          at: location(of: node))
      }
    } catch {
      root = nil
      changes = [:]
      let place = location(line: error.line, column: error.column)
      var message = error.message
      if let line = error.otherLine.map({ $0 + lineOffset }) {
        message =
          message
          + Message(" (it stands again in line \(line))", ar: " (ومرة أخرى في السطر \(line))")
      }
      if syntax == .yaml, let advice = YAMLAdvice.advice(on: error, in: yaml) {
        message = message + Message("; \(advice)", ar: "؛ \(advice)")
      }
      diagnostics = [Diagnostic(.error, "yaml", message, at: place)]
    }
  }

  /// The location of a node.
  package func location(of node: YAMLNode) -> SourceLocation {
    location(line: node.line, column: node.column)
  }

  /// An error about a node.
  package func error(
    _ identifier: String, _ english: String, ar arabic: ArabicWords, at node: YAMLNode
  ) -> Diagnostic {
    Diagnostic(.error, identifier, english, ar: arabic, at: location(of: node))
  }

  /// A diagnostic for an unknown key, with the nearest known one.
  package func unknownKey(
    _ key: String, known: [String], _ severity: Diagnostic.Severity = .warning,
    _ identifier: String = "unknown-key", at node: YAMLNode
  ) -> Diagnostic {
    let list = known.joined(separator: ", ")
    let advice =
      Suggestion.nearest(to: key, in: known).map(Suggestion.phrase(for:))
      ?? Message("; known are \(list)", ar: "؛ المفاتيح المعروفة: \(list)")
    return Diagnostic(
      severity, identifier, "unknown key ‘\(key)’\(advice)",
      ar: "مفتاح غير معروف «\(key)»\(advice)",
      at: location(of: node))
  }

  private func location(line: Int, column: Int) -> SourceLocation {
    let line = line + lineOffset
    let removed = removedColumns.isEmpty ? 0 : removedColumns[line]?.count { $0 <= column } ?? 0
    return SourceLocation(file: file, line: line, column: column + removed)
  }
}
