import Articles

/// A text with the label of each line, as a person has labelled it.
struct LabelledText: Sendable {
  struct Row: Sendable {
    var text: String
    /// `nil` for a blank line.
    var label: LineLabel?
  }

  let name: String
  /// The paper; texts of one paper are learned from or measured, never both.
  let site: String
  var rows: [Row]

  var text: String { rows.map(\.text).joined(separator: "\n") }

  /// The labels by the numbers of the lines.
  var labels: [Int: LineLabel] {
    Dictionary(
      uniqueKeysWithValues: zip(1..., rows).compactMap { number, row in
        row.label.map { (number, $0) }
      })
  }
}
