import TestSupport
import Testing

@testable import Articles

/// The search for the best labels, which tries few of all steps from state to state.
struct DecoderPassTests {
  private static let states = LineGrammar.states.indices
  private static let width = StateSteps.width

  /// Evidence for the states of some lines, of which some states are out of the question.
  private static func evidence(
    _ lines: Int, spread: Int32, _ generator: inout SplitMix64
  ) -> [Int32] {
    var own = [Int32](repeating: Int32.min / 8, count: lines * width)
    for line in 0..<lines {
      for state in states where Int.random(in: 0..<5, using: &generator) > 0 || state == line % 50 {
        own[line * width + state] = Int32.random(in: -spread...spread, using: &generator)
      }
    }
    return own
  }

  /// The best ways by trying every step.
  private static func ways(
    _ places: StrideThrough<Int>, _ own: [Int32], _ steps: StateSteps, first: [Int32]
  ) -> [Int32] {
    var ways = [Int32](repeating: 0, count: own.count)
    var last: [Int32] = []
    for place in places {
      for state in states {
        var best = last.isEmpty ? first[state] : .min
        for before in last.indices {
          best = max(best, last[before] + steps.weights[before * width + state])
        }
        ways[place * width + state] = best
      }
      let sums = states.map { own[place * width + $0] + ways[place * width + $0] }
      let top = sums.max() ?? 0
      last = sums.map { $0 - top }
    }
    return ways
  }

  @Test(arguments: [(seed: 1, spread: 40), (2, 400), (3, 4_000)])
  func `no step that is left out is on a best way`(_ seed: Int, _ spread: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    let first = Self.states.map { _ in Bool.random(using: &generator) ? 0 : WeightTable.penalty }
    for count in [1, 2, 9] {
      let own = Self.evidence(count, spread: Int32(spread), &generator)
      let onwards = stride(from: 0, through: count - 1, by: 1)
      let backwards = stride(from: count - 1, through: 0, by: -1)
      for (places, steps) in [
        (onwards, WeightTable.learned.forward), (backwards, WeightTable.learned.backward),
      ] {
        let found = DecoderPass.ways(places, own, steps, first: first)
        let expected = Self.ways(places, own, steps, first: first)
        for place in 0..<count {
          let row = place * Self.width..<place * Self.width + Self.states.count
          #expect(found[row] == expected[row])
        }
      }
    }
  }

  @Test func `backwards the same steps lead to a state as onwards from it`() {
    let (forward, backward) = (WeightTable.learned.forward, WeightTable.learned.backward)
    for from in Self.states {
      for to in Self.states {
        #expect(
          forward.weights[from * Self.width + to] == backward.weights[to * Self.width + from])
        #expect(
          (forward.weights[from * Self.width + to] != WeightTable.penalty)
            == LineGrammar.predecessors[to].contains(from))
      }
    }
  }
}
