/// What is wrong with a text as YAML, and where.
struct YAMLMistake: Error {
  /// The end of a message.
  let message: String
  /// The line, 1-based, within the YAML text.
  let line: Int
  /// The column, 1-based, in Unicode scalars.
  let column: Int

  /// A mistake of syntax, in libyaml's words.
  static func syntax(_ problem: String, line: Int, column: Int) -> YAMLMistake {
    YAMLMistake(message: "not valid YAML: \(problem)", line: line, column: column)
  }
}
