import Diagnostics
import Seeds

/// Applies the editor's `keep` and `drop` to the labels that the rules have found.
enum EditorLabels {
  /// Corrects the labels; a number that is not a line of the text is an error at its place.
  ///
  /// In a saved page a number means all visible lines that begin in that line of the file; `elsewhere`
  /// are the numbers of those outside the article.
  static func apply(
    _ seed: Seed, to labelling: inout Labelling, elsewhere: Set<Int> = []
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func correct(_ field: ArticleField.Lines, _ label: LineLabel, because reason: String) {
      for line in [seed.sidecar, seed.frontMatter].flatMap({ $0.lines[field] ?? [] }) {
        let indices = labelling.lines.indices.filter { labelling.lines[$0].number == line.value }
        for index in indices { labelling.correct(index, label, because: reason) }
        guard indices.isEmpty, !elsewhere.contains(line.value) else { continue }
        diagnostics.append(
          Diagnostic(
            .error, "no-such-line",
            "line \(line.value) of the source is blank or does not exist; "
              + "‘warraq explain’ shows the numbers",
            at: line.location))
      }
    }
    correct(.drop, .furniture, because: "left out by the editor")
    correct(.keep, .paragraph, because: "kept by the editor")
    return diagnostics
  }
}
