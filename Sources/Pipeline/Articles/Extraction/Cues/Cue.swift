/// One piece of knowledge about lines: it looks at a text, notes what it sees, and decides nothing.
///
/// What a sign is worth for each label is learned, see ``WeightTable``.
protocol Cue: Sendable {
  func look(at evidence: inout LineEvidence)
}
