internal import Diagnostics

/// One parsed template file.
struct Template: Sendable {
  let name: String
  let source: SourceText
  let nodes: [Node]
  /// Mistakes of syntax; what could be read is in `nodes` all the same.
  let diagnostics: [Diagnostic]

  /// Parses a template and collects its mistakes, not only the first.
  init(_ file: TemplateSource) {
    let source = SourceText(file: file.file, bytes: Array(file.text.utf8))
    var scanner = Scanner(source)
    scanner.scan()
    var parser = Parser(source)
    let nodes = parser.parse(Line.lines(of: scanner.tokens, in: source))
    self.name = file.name
    self.source = source
    self.nodes = nodes
    self.diagnostics = (scanner.problems + parser.problems).map {
      Diagnostic(.error, $0.identifier, $0.message, at: source.location(at: $0.offset))
    }
  }
}
