internal import Diagnostics

/// One parsed template file.
struct Template: Sendable {
  let name: String
  let source: SourceText
  let nodes: [Node]
  /// Mistakes of syntax; the tags that could be read are in `nodes` nevertheless.
  let diagnostics: [Diagnostic]

  /// The number of mistakes after which scanning and parsing stop.
  static let maximumMistakes = 50

  /// Parses a template and collects its mistakes, not only the first.
  init(_ file: TemplateSource) {
    name = file.name
    source = SourceText(file: file.file, bytes: Array(file.text.utf8))
    var scanner = Scanner(source)
    scanner.scan()
    var parser = Parser(source)
    nodes = parser.parse(Line.lines(of: scanner.tokens, in: source))
    diagnostics = scanner.problems + parser.problems
  }
}
