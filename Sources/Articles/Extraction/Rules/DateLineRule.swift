import ArabicText

/// Labels the line that says when the article was published.
///
/// Such a line stands among the first or the last of the text and holds a date that is written
/// out, and besides it little more than labels, a clock or the paper's name.
struct DateLineRule: LineRule {
  func apply(to labelling: inout Labelling) {
    let reader = DateReader()
    for index in labelling.open.prefix(Self.reach) + labelling.open.suffix(Self.tail) {
      let line = labelling.lines[index]
      guard line.digits > 0, line.length <= Self.longest, let found = reader.dateLine(line.text),
        found.isWhole || (found.isLabelled || Self.isShort(found.remainder))
      else { continue }
      labelling.label(
        index, .date,
        because: found.isLabelled ? "a date that is labelled as one" : "a date and nothing else")
    }
  }
}

extension DateLineRule {
  /// How many lines from the first one a date line is looked for.
  private static let reach = 12
  /// How many lines before the end one is looked for.
  private static let tail = 3
  private static let longest = 90

  /// Whether what stands beside a date may be the name of a paper: at most three words.
  private static func isShort(_ remainder: String) -> Bool {
    remainder.split(whereSeparator: \.isWhitespace).count <= 3
  }
}
