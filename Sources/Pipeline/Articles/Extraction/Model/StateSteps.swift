/// What each step from state to state weighs, laid out for one direction of ``LineDecoder``.
///
/// Of nearly all steps nothing was learned. So of the states that lead to the same others only those few
/// can be on a best path that are as good as the best of them, or nearly.
struct StateSteps: Sendable {
  /// How many numbers a row has: one for each state, and some that are not looked at.
  static let width = (LineGrammar.states.count + 7) / 8 * 8

  /// From each state, row by row, to each state; ``WeightTable/penalty`` where there is no step.
  let weights: [Int32]
  /// What the best and the worst step from each state weigh.
  let most: [Int32]
  let least: [Int32]
  /// For each state the number of those that lead to the same states, in `reaches`.
  let groups: [Int]
  /// From the first to the last state that each group leads to.
  let reaches: [Range<Int>]

  /// Lays out `transitions`, which stand from each state, row by row, to each state; or the same
  /// backwards.
  init(_ transitions: [Int32], backwards: Bool) {
    let states = LineGrammar.states.indices
    let next = states.map { state in
      states.filter {
        LineGrammar.predecessors[backwards ? state : $0].contains(backwards ? $0 : state)
      }
    }
    var weights = [Int32](repeating: WeightTable.penalty, count: states.count * Self.width)
    for state in states {
      for other in next[state] {
        let (from, to) = backwards ? (other, state) : (state, other)
        weights[state * Self.width + other] = transitions[from * states.count + to]
      }
    }
    let kinds = Array(Set(next)).sorted { $0.lexicographicallyPrecedes($1) }
    self.weights = weights
    groups = next.map { kinds.firstIndex(of: $0) ?? 0 }
    reaches = kinds.map { ($0.first ?? 0)..<($0.last ?? -1) + 1 }
    let steps = states.map { state in next[state].map { weights[state * Self.width + $0] } }
    most = steps.map { $0.max() ?? 0 }
    least = steps.map { $0.min() ?? 0 }
  }
}
