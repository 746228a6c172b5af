/// Viterbi's algorithm in one direction, see ``LineDecoder``.
struct DecoderPass {
  private let steps: StateSteps
  private let weights: UnsafeBufferPointer<Int32>
  private let own: UnsafeBufferPointer<Int32>
  private let ways: UnsafeMutableBufferPointer<Int32>
  /// How good the best way through each state of the last line is, its own evidence included.
  private let last: UnsafeMutableBufferPointer<Int32>
  /// How good a state of each group must be to be on the best way to any other.
  private let limits: UnsafeMutableBufferPointer<Int32>

  /// The best way to each state of all lines, from the first of `places` on, whose ways are `first`.
  ///
  /// `own` is the evidence for each state by itself.
  static func ways(
    _ places: StrideThrough<Int>, _ own: [Int32], _ steps: StateSteps, first: [Int32]
  ) -> [Int32] {
    let width = StateSteps.width
    var ways = [Int32](repeating: 0, count: own.count)
    var (last, limits) = (first, [Int32](repeating: 0, count: steps.reaches.count))
    last += Array(repeating: 0, count: width - first.count)
    steps.weights.withUnsafeBufferPointer { weights in
      own.withUnsafeBufferPointer { own in
        ways.withUnsafeMutableBufferPointer { ways in
          last.withUnsafeMutableBufferPointer { last in
            limits.withUnsafeMutableBufferPointer { limits in
              let pass = DecoderPass(
                steps: steps, weights: weights, own: own, ways: ways, last: last, limits: limits)
              var before: Int?
              for place in places {
                if let before {
                  pass.step(from: before * width, to: place * width)
                } else {
                  for state in first.indices { ways[place * width + state] = first[state] }
                }
                before = place
              }
            }
          }
        }
      }
    }
    return ways
  }

  /// Finds the best ways to the states of the line that begins at `end`, from those of the line that
  /// begins at `start`.
  private func step(from start: Int, to end: Int) {
    var best = Int32.min
    for state in 0..<StateSteps.width {
      last[state] = own[start &+ state] &+ ways[start &+ state]
      best = max(best, last[state])
      ways[end &+ state] = WeightTable.penalty
    }
    setLimits()
    let (groups, most) = (steps.groups, steps.most)
    for state in groups.indices {
      let group = groups[state]
      guard last[state] &+ most[state] >= limits[group] else { continue }
      let (way, row) = (last[state] &- best, state &* StateSteps.width)
      for other in steps.reaches[group] {
        ways[end &+ other] = max(ways[end &+ other], way &+ weights[row &+ other])
      }
    }
  }

  private func setLimits() {
    for group in limits.indices { limits[group] = .min }
    let (groups, least) = (steps.groups, steps.least)
    for state in groups.indices {
      limits[groups[state]] = max(limits[groups[state]], last[state] &+ least[state])
    }
  }
}
