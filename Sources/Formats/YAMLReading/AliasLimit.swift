/// Keeps out YAML that is small as text and without bound as a value.
///
/// A list of two aliases to a list of two aliases, and so on, doubles with every step, and the
/// parser unfolds it where it compares keys. With as few aliases as are let through nothing grows
/// beyond measure: 30 unfold to at most 3¹⁰ values.
enum AliasLimit {
  static let most = 30

  /// The line, 1-based, of the first alias that is too many; `nil` where all may pass.
  ///
  /// What looks like an alias (`*` after a blank, an opening mark or a separator, and before a
  /// name) counts as one wherever it stands, in a quoted text too.
  static func line(in yaml: String) -> Int? {
    var line = 1
    var count = 0
    var previous = newline
    var isStar = false
    for byte in yaml.utf8 {
      if isStar, !ends.contains(byte) {
        count += 1
        if count > most { return line }
      }
      isStar = byte == UInt8(ascii: "*") && starts.contains(previous)
      if byte == newline { line += 1 }
      previous = byte
    }
    return nil
  }

  private static let newline = UInt8(ascii: "\n")
  private static let starts = Set(" \t\r\n[{,:?-".utf8)
  private static let ends = Set(" \t\r\n*,]}".utf8)
}
