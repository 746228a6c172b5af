import Diagnostics
import Seeds

/// Applies the editor's `keep` and `drop` to the labels that the rules have found.
enum EditorLabels {
  /// Corrects the labels; a number that is no line of the text is an error at its place.
  ///
  /// Of a saved page all visible lines that begin in that line of the file are meant, and `elsewhere`
  /// are the numbers of those outside of the article.
  static func apply(
    _ seed: Seed, to labelling: inout Labelling, elsewhere: Set<Int> = []
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let fields = [seed.sidecar, seed.frontMatter]
    for line in fields.flatMap({ $0.lines[.drop] ?? [] })
    where !correct(line.value, .furniture, "left out by the editor", &labelling) {
      diagnostics += missing(line, elsewhere)
    }
    for line in fields.flatMap({ $0.lines[.keep] ?? [] })
    where !correct(line.value, .paragraph, "kept by the editor", &labelling) {
      diagnostics += missing(line, elsewhere)
    }
    return diagnostics
  }

  /// Whether there is such a line.
  private static func correct(
    _ number: Int, _ label: LineLabel, _ reason: String, _ labelling: inout Labelling
  ) -> Bool {
    let indices = labelling.lines.indices.filter { labelling.lines[$0].number == number }
    for index in indices { labelling.correct(index, label, because: reason) }
    return !indices.isEmpty
  }

  private static func missing(_ line: Located<Int>, _ elsewhere: Set<Int>) -> [Diagnostic] {
    guard !elsewhere.contains(line.value) else { return [] }
    return [
      Diagnostic(
        .error, "no-such-line",
        "line \(line.value) of the source is blank or does not exist; "
          + "‘warraq explain’ shows the numbers",
        at: line.location)
    ]
  }
}
