/// A mistake in a YAML text, and its place.
struct YAMLMistake: Error {
  /// The end of a message.
  let message: String
  /// The line, 1-based, within the YAML text.
  let line: Int
  /// The column, 1-based, in Unicode scalars.
  let column: Int

  /// A syntax error, as libyaml words it.
  static func syntax(_ problem: String, line: Int, column: Int) -> YAMLMistake {
    YAMLMistake(message: "not valid YAML: \(problem)", line: line, column: column)
  }
}
