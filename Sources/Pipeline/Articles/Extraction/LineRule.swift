/// One rule of the extractor: it looks at a text and labels the lines it is sure of.
///
/// A rule never takes back a label. The rules and their order are in ``LineClassifier``.
protocol LineRule: Sendable {
  func apply(to labelling: inout Labelling)
}
