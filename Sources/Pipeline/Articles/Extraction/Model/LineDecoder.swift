/// Finds the best sequence of labels for the lines of a text: the most evidence under the grammar.
///
/// Numbers stand line by line, one for each state. A way counts from the best one to its line, so that no
/// sum grows with the text: only ways to one line are compared.
struct LineDecoder {
  /// What is decided of one line.
  struct Choice {
    /// The label's place among all labels.
    let index: Int
    /// The same of the second choice; `nil` where no other label comes near.
    let secondIndex: Int?
    /// How much worse the best sequence with another label is, in units of ``WeightTable/scale``.
    let margin: Int

    var label: LineLabel { LineDecoder.labels[index] }
    var second: LineLabel? { secondIndex.map { LineDecoder.labels[$0] } }
  }

  private let count: Int
  private let weights: WeightTable
  /// The lines that are read, in order.
  private let lines: [Int]
  /// The best way to each state, its own evidence included; far below any other where the label comes
  /// nowhere near the best one of the line.
  private var ways: [Int32] = []
  /// The best way through each state, from the first line to the last.
  private var totals: [Int32] = []

  /// Reads the lines of a text; those that an editor has `decided` are read as if they were not there,
  /// for what an editor keeps begins no text.
  init(
    _ scores: LineScores, _ allowed: [LabelSet], _ weights: WeightTable, besides decided: Set<Int>
  ) {
    count = scores.count
    self.weights = weights
    lines =
      decided.isEmpty
      ? Array(0..<scores.count) : (0..<scores.count).filter { !decided.contains($0) }
    var own = [Int32](repeating: Self.absent, count: lines.count * Self.width)
    own.withUnsafeMutableBufferPointer { own in
      for (place, line) in lines.enumerated() {
        let states = own[place * Self.width..<(place + 1) * Self.width]
        Self.add(allowed[line], scores, of: line, to: UnsafeMutableBufferPointer(rebasing: states))
      }
    }
    let last = lines.count - 1
    ways = DecoderPass.ways(
      stride(from: 0, through: last, by: 1), own, weights.forward, first: Self.beginnings)
    totals = DecoderPass.ways(
      stride(from: last, through: 0, by: -1), own, weights.backward, first: Self.ends)
    Self.add(own, to: &ways)
    Self.add(ways, to: &totals)
  }

  /// The choice for each line; of lines that an editor has decided it says nothing.
  func choices() -> [Choice] {
    var choices = [Choice](
      repeating: Choice(index: 0, secondIndex: nil, margin: 0), count: count)
    var next: Int?
    for place in lines.indices.reversed() {
      let start = place * Self.width
      let chosen = next.map { origin(of: $0, from: start) } ?? best(from: start)
      choices[lines[place]] = choice(chosen, from: start)
      next = chosen
    }
    return choices
  }
}

extension LineDecoder {
  private static let width = StateSteps.width
  private static let labels = LineLabel.allCases
  private static let labelOfState = LineGrammar.states.map { $0.label.index }
  private static let partOfState = LineGrammar.states.map(\.part.rawValue)
  private static let beginnings = LineGrammar.states.map { LineGrammar.mayBegin($0) ? 0 : penalty }
  private static let ends = LineGrammar.states.map { LineGrammar.mayEnd($0) ? 0 : penalty }

  /// How far behind the best label another one is still looked at, ten units of logarithm.
  private static let reach = Int32(10 * WeightTable.scale)
  private static let penalty = WeightTable.penalty
  /// Far below any sum of evidence and penalties.
  private static let absent = Int32.min / 8

  /// Adds the evidence for each state of a line by itself; what cannot be on the best path stays absent.
  private static func add(
    _ allowed: LabelSet, _ scores: LineScores, of line: Int,
    to own: UnsafeMutableBufferPointer<Int32>
  ) {
    scores.withScores(of: line) { scores in
      var best = Int32.min
      for label in labels.indices where allowed.contains(label) { best = max(best, scores[label]) }
      let limit = best - reach
      let (labelOfState, partOfState) = (labelOfState, partOfState)
      let parts = labels.count
      for state in labelOfState.indices {
        let label = labelOfState[state]
        guard allowed.contains(label), scores[label] >= limit else { continue }
        own[state] = scores[label] &+ scores[parts &+ partOfState[state]]
      }
    }
  }

  private static func add(_ numbers: [Int32], to sums: inout [Int32]) {
    numbers.withUnsafeBufferPointer { numbers in
      sums.withUnsafeMutableBufferPointer { sums in
        for index in numbers.indices { sums[index] &+= numbers[index] }
      }
    }
  }

  /// Through which state of the line that begins at `start` the best way goes.
  private func best(from start: Int) -> Int {
    var best = 0
    for state in Self.labelOfState.indices where totals[start + state] > totals[start + best] {
      best = state
    }
    return best
  }

  /// From which state of the line that begins at `start` the best way comes to a state of the next.
  private func origin(of state: Int, from start: Int) -> Int {
    // Backwards the steps to a state stand together.
    let (row, steps) = (state * Self.width, weights.backward.weights)
    var (best, origin) = (Int32.min, 0)
    for before in Self.labelOfState.indices {
      let sum = ways[start + before] + steps[row + before]
      if sum > best { (best, origin) = (sum, before) }
    }
    return origin
  }

  private func choice(_ chosen: Int, from start: Int) -> Choice {
    let labels = Self.labelOfState
    var (best, second) = (Self.absent / 2, -1)
    for state in labels.indices
    where totals[start + state] > best && labels[state] != labels[chosen] {
      (best, second) = (totals[start + state], state)
    }
    return Choice(
      index: labels[chosen], secondIndex: second < 0 ? nil : labels[second],
      margin: Int(second < 0 ? Self.reach : totals[start + chosen] - best))
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
