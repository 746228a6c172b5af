/// The labels of a text while they are found: each line has none or exactly one, with its reason.
struct Labelling {
  /// Why a line has its label.
  struct Decision: Sendable, Hashable {
    let label: LineLabel
    /// A sentence for the editor.
    let reason: String
  }

  /// The lines that are not blank.
  let lines: [Line]
  /// Parallel to `lines`; `nil` where no rule has decided yet.
  private(set) var decisions: [Decision?]

  init(_ lines: [Line]) {
    self.lines = lines
    decisions = Array(repeating: nil, count: lines.count)
  }

  /// Labels a line, unless an earlier rule has.
  mutating func label(_ index: Int, _ label: LineLabel, because reason: String) {
    if decisions[index] == nil { decisions[index] = Decision(label: label, reason: reason) }
  }

  /// Gives a line the editor's label in place of the rules' one.
  mutating func correct(_ index: Int, _ label: LineLabel, because reason: String) {
    decisions[index] = Decision(label: label, reason: reason)
  }

  func label(at index: Int) -> LineLabel? { decisions[index]?.label }

  /// The lines that no rule has labelled yet, in order.
  var open: [Int] { lines.indices.filter { decisions[$0] == nil } }

  func isOpen(_ index: Int) -> Bool {
    lines.indices.contains(index) && decisions[index] == nil
  }

  /// The first line that nothing has labelled and that is long or closed enough to be running text.
  var firstParagraph: Int? {
    lines.indices.first { decisions[$0] == nil && lines[$0].isParagraphLike }
  }

  /// The lines with a label, in order.
  func lines(labelled label: LineLabel) -> [Line] {
    lines.indices.filter { decisions[$0]?.label == label }.map { lines[$0] }
  }
}

/// One rule of the extractor: it looks at a text and labels the lines it is sure of.
///
/// A rule never takes back a label. The rules and their order are in ``LineClassifier``.
protocol LineRule: Sendable {
  func apply(to labelling: inout Labelling)
}
