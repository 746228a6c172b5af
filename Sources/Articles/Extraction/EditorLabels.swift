import Diagnostics
import Seeds

/// Applies the editor's `keep` and `drop` to the labels that the rules have found.
enum EditorLabels {
  /// Corrects the labels; a number that is no line of the text is an error at its place.
  static func apply(_ seed: Seed, to labelling: inout Labelling) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let fields = [seed.sidecar, seed.frontMatter]
    for line in fields.flatMap({ $0.drop ?? [] }) {
      correct(line, .furniture, "left out by the editor", &labelling, &diagnostics)
    }
    for line in fields.flatMap({ $0.keep ?? [] }) {
      correct(line, .paragraph, "kept by the editor", &labelling, &diagnostics)
    }
    return diagnostics
  }

  private static func correct(
    _ line: Located<Int>, _ label: LineLabel, _ reason: String, _ labelling: inout Labelling,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard let index = labelling.lines.firstIndex(where: { $0.number == line.value }) else {
      diagnostics.append(
        Diagnostic(
          .error, "no-such-line",
          "line \(line.value) of the source is blank or does not exist; "
            + "‘warraq explain’ shows the numbers",
          at: line.location))
      return
    }
    labelling.correct(index, label, because: reason)
  }
}
