/// A mistake in a YAML text, and its place.
struct YAMLMistake: Error {
  /// The end of a message.
  let message: String
  /// The line, 1-based, within the YAML text.
  let line: Int
  /// The column, 1-based, in Unicode scalars.
  let column: Int
  /// Whether the text breaks the rules of YAML, rather than a limit.
  var isOfSyntax = false
  /// Another line that the mistake concerns.
  var otherLine: Int?

  /// A syntax error, as libyaml words it.
  static func syntax(_ problem: String, line: Int, column: Int) -> YAMLMistake {
    YAMLMistake(
      message: "not valid YAML: \(problem)", line: line, column: column, isOfSyntax: true)
  }

  /// A key that stands twice in one mapping, at the first.
  static func double(_ key: String, _ first: YAMLNode, again line: Int) -> YAMLMistake {
    YAMLMistake(
      message: "the key ‘\(key)’ stands twice; leave one of them out", line: first.line,
      column: first.column, otherLine: line)
  }
}
