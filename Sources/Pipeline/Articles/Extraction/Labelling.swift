import ArabicText

/// The labels of a text: each line has exactly one, with its reason.
struct Labelling {
  struct Decision: Sendable, Hashable {
    let label: LineLabel
    /// A sentence for the editor.
    let reason: String
    /// How likely the label is, in hundredths.
    let confidence: Int
    /// What the line would be else; `nil` where nothing else comes near.
    let second: LineLabel?
    /// Whether the label is the editor's own.
    var isByEditor = false
  }

  let lines: [Line]
  /// Parallel to `lines`.
  let decisions: [Decision]
  /// Whether each line goes on in the next one.
  let goesOn: [Bool]
  /// What the date lines say, by their indices.
  let dates: [Int: DateLine]

  func label(at index: Int) -> LineLabel? {
    decisions.indices.contains(index) ? decisions[index].label : nil
  }

  func lines(labelled label: LineLabel) -> [Line] {
    lines.indices.filter { decisions[$0].label == label }.map { lines[$0] }
  }
}
