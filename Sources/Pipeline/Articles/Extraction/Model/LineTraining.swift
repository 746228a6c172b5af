/// What the tool that learns the weights sees of the reader of lines.
package enum LineTraining {
  /// A text as the reader sees it before it labels the lines.
  package struct Text: Sendable {
    /// The lines, 1-based, in the file.
    package let numbers: [Int]
    /// What is seen of each.
    package let features: LineFeatures
  }

  /// The features of a scraped text.
  package static func text(_ text: String) -> Text {
    let (lines, _) = RunInBoilerplate.cut(from: Line.lines(of: text))
    return Text(
      numbers: lines.map(\.number),
      features: LineFeatures(LineClassifier.evidence(lines)))
  }

  /// The labels of a scraped text by weights in the form of ``LineWeights``, with the numbers of
  /// the lines.
  package static func labels(
    of text: String, weights: LearnedWeights
  ) -> [(number: Int, label: LineLabel)] {
    let (lines, _) = RunInBoilerplate.cut(from: Line.lines(of: text))
    let labelling = LineClassifier.classify(lines, weights: weights.table)
    return zip(lines, labelling.decisions).map { ($0.number, $1.label) }
  }

  /// Weights that are tried before the program carries them.
  package struct LearnedWeights: Sendable {
    let table: WeightTable

    /// Reads the form of ``LineWeights``.
    package init(_ text: String) { table = WeightTable(Array(text.utf8)) }

    /// The weights that the program carries.
    package init() { table = .learned }
  }

  /// How many units one unit of natural logarithm is in the written weights.
  package static let scale = WeightTable.scale
}
