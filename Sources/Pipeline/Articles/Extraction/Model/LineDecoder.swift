/// Finds the best sequence of labels for the lines of a text: the most evidence under the grammar.
struct LineDecoder {
  /// What is decided of one line.
  struct Choice {
    let label: LineLabel
    /// The second choice; `nil` where no other label comes near.
    let second: LineLabel?
    /// How much worse the best sequence with another label is, in units of ``WeightTable/scale``.
    let margin: Int
  }

  private let count: Int
  private let transitions: [Int32]
  /// The lines that are read, in order.
  private let lines: [Int]
  /// The states of each line that can be on the best path, one line after another.
  private var states: [UInt8] = []
  private var starts: [Int] = [0]
  /// What speaks for each of `states` by itself.
  private var scores: [Int] = []
  /// For each of `states` the best way to it, its own score included.
  private var forward: [Int] = []
  /// The place in `states` from which that way comes.
  private var origins: [Int32] = []
  /// For each of `states` the best way from it to the end, its own score included.
  private var backward: [Int] = []

  /// Reads the lines of a text; those that an editor has `decided` are read as if they were not there,
  /// for what an editor keeps begins no text.
  init(
    _ scores: LineScores, _ allowed: [LabelSet], _ weights: WeightTable, besides decided: Set<Int>
  ) {
    count = scores.count
    transitions = weights.transitions
    lines =
      decided.isEmpty
      ? Array(0..<scores.count) : (0..<scores.count).filter { !decided.contains($0) }
    states.reserveCapacity(lines.count * Self.usual)
    starts.reserveCapacity(lines.count + 1)
    for line in lines {
      addStates(line, scores, allowed[line].rawValue)
      starts.append(states.count)
    }
    goForward()
    goBackward()
  }

  /// The choice for each line; of lines that an editor has decided it says nothing.
  func choices() -> [Choice] {
    var choices = [Choice](
      repeating: Choice(label: .paragraph, second: nil, margin: 0), count: count)
    guard !lines.isEmpty else { return choices }
    var best = best(of: lines.count - 1)
    for place in lines.indices.reversed() {
      choices[lines[place]] = choice(place, best)
      best = Int(origins[best])
    }
    return choices
  }
}

extension LineDecoder {
  private static let usual = 8
  private static let stateCount = LineGrammar.states.count
  private static let labels = LineLabel.allCases
  private static let labelOfState = LineGrammar.states.map { $0.label.index }
  private static let partOfState = LineGrammar.states.map(\.part.rawValue)
  private static let mayBegin = LineGrammar.states.map(LineGrammar.mayBegin)
  private static let mayEnd = LineGrammar.states.map(LineGrammar.mayEnd)

  /// How far behind the best label another one is still looked at, ten units of logarithm.
  private static let reach = Int32(10 * WeightTable.scale)
  private static let penalty = Int(WeightTable.penalty)

  /// Adds the states of a line that can be on the best path.
  private mutating func addStates(_ line: Int, _ scores: LineScores, _ allowed: UInt32) {
    var best = Int32.min
    for label in Self.labels.indices where allowed >> UInt32(label) & 1 == 1 {
      best = max(best, scores.score(line, label: label))
    }
    let (labelOfState, partOfState) = (Self.labelOfState, Self.partOfState)
    for state in 0..<Self.stateCount {
      let label = labelOfState[state]
      guard allowed >> UInt32(label) & 1 == 1 else { continue }
      let score = scores.score(line, label: label)
      guard score >= best - Self.reach else { continue }
      states.append(UInt8(state))
      self.scores.append(Int(score + scores.score(line, part: partOfState[state])))
    }
  }

  private mutating func goForward() {
    var (forward, origins) = (scores, [Int32](repeating: 0, count: states.count))
    let (states, starts, transitions, count) = (states, starts, transitions, Self.stateCount)
    for place in lines.indices {
      guard place > 0 else {
        for index in 0..<starts[1] where !Self.mayBegin[Int(states[index])] {
          forward[index] += Self.penalty
        }
        continue
      }
      for index in starts[place]..<starts[place + 1] {
        let column = Int(states[index])
        var (best, origin) = (Int.min, 0)
        for before in starts[place - 1]..<starts[place] {
          let sum = forward[before] &+ Int(transitions[Int(states[before]) &* count &+ column])
          if sum > best { (best, origin) = (sum, before) }
        }
        forward[index] += best
        origins[index] = Int32(truncatingIfNeeded: origin)
      }
    }
    (self.forward, self.origins) = (forward, origins)
  }

  private mutating func goBackward() {
    var backward = scores
    let (states, starts, transitions, count) = (states, starts, transitions, Self.stateCount)
    for place in lines.indices.reversed() {
      guard place + 1 < lines.count else {
        for index in starts[place]..<starts[place + 1] where !Self.mayEnd[Int(states[index])] {
          backward[index] += Self.penalty
        }
        continue
      }
      for index in starts[place]..<starts[place + 1] {
        let row = Int(states[index]) &* count
        var best = Int.min
        for after in starts[place + 1]..<starts[place + 2] {
          best = max(best, backward[after] &+ Int(transitions[row &+ Int(states[after])]))
        }
        backward[index] += best
      }
    }
    self.backward = backward
  }

  /// How good the best way through one of `states` is.
  private func total(_ index: Int) -> Int { forward[index] + backward[index] - scores[index] }

  /// Through which state of a line the best way goes.
  private func best(of place: Int) -> Int {
    var best = starts[place]
    for index in starts[place]..<starts[place + 1] where total(index) > total(best) { best = index }
    return best
  }

  private func choice(_ place: Int, _ chosen: Int) -> Choice {
    let label = Self.labelOfState[Int(states[chosen])]
    var second = -1
    for index in starts[place]..<starts[place + 1]
    where Self.labelOfState[Int(states[index])] != label {
      if second < 0 || total(index) > total(second) { second = index }
    }
    return Choice(
      label: Self.labels[label],
      second: second < 0 ? nil : Self.labels[Self.labelOfState[Int(states[second])]],
      margin: second < 0 ? Int(Self.reach) : total(chosen) - total(second))
  }
}

extension LineDecoder.Choice {
  /// How likely the label is, in hundredths, from the margin alone.
  var confidence: Int {
    // 1 / (1 + e⁻ᵐ) by powers of two, between which lines are straight.
    let twos = max(0, margin) * 1_477 / 1_024
    let (whole, rest) = (twos / WeightTable.scale, twos % WeightTable.scale)
    let one = 1 << 20
    let odds = ((2 * WeightTable.scale - rest) * one / (2 * WeightTable.scale)) >> min(whole, 20)
    return (100 * one + (one + odds) / 2) / (one + odds)
  }
}
