import Diagnostics
import Seeds

/// The editor's `keep` and `drop` as labels of lines.
enum EditorLabels {
  /// The labels by the indices of the lines; a number that is not a line of the text is an error at its
  /// place.
  ///
  /// In a saved page a number means all visible lines that begin in that line of the file; `elsewhere`
  /// are the numbers of those outside the article.
  static func labels(
    in seed: Seed, of lines: [Line], elsewhere: Set<Int> = []
  ) -> Diagnosed<[Int: (label: LineLabel, reason: String)]> {
    var labels: [Int: (label: LineLabel, reason: String)] = [:]
    var diagnostics: [Diagnostic] = []
    func correct(_ field: ArticleField.Lines, _ label: LineLabel, because reason: String) {
      for line in [seed.sidecar, seed.frontMatter].flatMap({ $0.lines[field] ?? [] }) {
        let indices = lines.indices.filter { lines[$0].number == line.value }
        for index in indices { labels[index] = (label, reason) }
        guard indices.isEmpty, !elsewhere.contains(line.value) else { continue }
        diagnostics.append(
          Diagnostic(
            .error, "no-such-line",
            "line \(line.value) of the source is blank or does not exist; "
              + "‘warraq explain’ shows the numbers",
            ar: """
              السطر \(line.value) من المقال فارغ أو لا وجود له؛ الأمر \("warraq explain") يعرض الأرقام
              """,
            at: line.location))
      }
    }
    correct(.drop, .furniture, because: "left out by the editor")
    correct(.keep, .paragraph, because: "kept by the editor")
    return Diagnosed(labels, diagnostics)
  }
}
