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

  private let weights: WeightTable
  private let features: LineFeatures
  /// The entries of each feature, as ``WeightTable/row(of:)`` numbers them.
  private let rows: [Int32]
  /// What the features say for each label, line by line.
  private let scores: [Int32]
  private let allowed: [LabelSet]

  init(_ features: LineFeatures, _ allowed: [LabelSet], _ weights: WeightTable) {
    self.features = features
    self.weights = weights
    self.allowed = allowed
    rows = features.keys.map { Int32(weights.row(of: $0)) }
    var scores = [Int32](repeating: 0, count: features.count * Self.columns)
    for line in 0..<features.count {
      let base = line * Self.columns
      for place in features.starts[line]..<features.starts[line + 1] where rows[place] >= 0 {
        let row = Int(rows[place])
        for entry in Int(weights.ranges[row])..<Int(weights.ranges[row + 1]) {
          let found = weights.entries[entry]
          scores[base + Int(found.label)] += Int32(found.weight)
        }
      }
    }
    self.scores = scores
  }

  /// The choice for each line; of `decided` lines, which an editor has labelled, it says nothing.
  ///
  /// The other lines are read as if those were not there: what an editor keeps begins no text.
  func choices(besides decided: some Sequence<Int> = []) -> [Choice] {
    let decided = Set(decided)
    let lines = (0..<features.count).filter { !decided.contains($0) }
    var choices = [Choice](
      repeating: Choice(label: .paragraph, second: nil, margin: 0), count: features.count)
    guard let last = lines.indices.last else { return choices }
    let active = lines.map(activeStates)
    let (forward, back) = forward(lines, active)
    let behind = backward(lines, active)
    var best = active[last].indices.max {
      forward[last][$0] + behind[last][$0] < forward[last][$1] + behind[last][$1]
    }
    for place in lines.indices.reversed() {
      let totals = zip(forward[place], behind[place]).map(+)
      choices[lines[place]] = choice(active[place], best ?? 0, totals)
      best = Int(back[place][best ?? 0])
    }
    return choices
  }
}

extension LineDecoder {
  private static let labelCount = LineLabel.allCases.count
  /// One for each label, and one for each part of a text.
  private static let columns = labelCount + LineGrammar.Part.allCases.count
  private static let labels = LineLabel.allCases
  private static let states = LineGrammar.states
  private static let labelOfState = LineGrammar.states.map { UInt8($0.label.index) }
  private static let partOfState = LineGrammar.states.map { UInt8($0.part.rawValue) }
  private static let mayBegin = LineGrammar.states.map(LineGrammar.mayBegin)
  private static let mayEnd = LineGrammar.states.map(LineGrammar.mayEnd)

  /// How far behind the best label another one is still looked at, twelve units of logarithm.
  private static let reach = Int32(12 * WeightTable.scale)
  /// What breaking the grammar costs, where an editor's labels force it.
  private static let penalty = 1_000_000

  /// The states of a line that can be on the best path.
  private func activeStates(_ line: Int) -> [UInt8] {
    let row = scores[line * Self.columns..<line * Self.columns + Self.labelCount]
    var best = Int32.min
    let bits = allowed[line].rawValue
    for (label, score) in zip(0..., row) where bits >> UInt32(label) & 1 == 1 {
      best = max(best, score)
    }
    return Self.labelOfState.indices.compactMap { state in
      let label = Int(Self.labelOfState[state])
      let isActive =
        bits >> UInt32(label) & 1 == 1 && row[row.startIndex + label] >= best - Self.reach
      return isActive ? UInt8(state) : nil
    }
  }

  private func score(_ line: Int, _ state: UInt8) -> Int {
    let (row, state) = (line * Self.columns, Int(state))
    return Int(
      scores[row + Int(Self.labelOfState[state])]
        + scores[row + Self.labelCount + Int(Self.partOfState[state])])
  }

  private func step(_ from: UInt8, _ to: UInt8) -> Int {
    let weight = weights.transitions[Int(from) * Self.states.count + Int(to)]
    return weight == WeightTable.forbidden ? -Self.penalty : Int(weight)
  }

  /// The best way to each state, its own score included, and the state before it.
  private func forward(_ lines: [Int], _ active: [[UInt8]]) -> ([[Int]], [[UInt8]]) {
    var totals: [[Int]] = []
    var back: [[UInt8]] = []
    for place in lines.indices {
      var (total, origin) = ([Int](), [UInt8]())
      for state in active[place] {
        let own = score(lines[place], state)
        guard place > 0 else {
          total.append(own - (Self.mayBegin[Int(state)] ? 0 : Self.penalty))
          origin.append(0)
          continue
        }
        var (best, from) = (Int.min, 0)
        for (before, other) in active[place - 1].enumerated() {
          let sum = totals[place - 1][before] + step(other, state)
          if sum > best { (best, from) = (sum, before) }
        }
        total.append(best + own)
        origin.append(UInt8(from))
      }
      totals.append(total)
      back.append(origin)
    }
    return (totals, back)
  }

  /// The best way from each state to the end, without its own score.
  private func backward(_ lines: [Int], _ active: [[UInt8]]) -> [[Int]] {
    var totals: [[Int]] = Array(repeating: [], count: lines.count)
    let last = lines.count - 1
    totals[last] = active[last].map { Self.mayEnd[Int($0)] ? 0 : -Self.penalty }
    for place in lines.indices.dropLast().reversed() {
      let next = active[place + 1].enumerated().map { index, state in
        totals[place + 1][index] + score(lines[place + 1], state)
      }
      totals[place] = active[place].map { state in
        var best = Int.min
        for (index, after) in active[place + 1].enumerated() {
          best = max(best, next[index] + step(state, after))
        }
        return best
      }
    }
    return totals
  }

  private func choice(_ active: [UInt8], _ chosen: Int, _ totals: [Int]) -> Choice {
    let label = Self.labelOfState[Int(active[chosen])]
    var second: Int?
    for place in active.indices where Self.labelOfState[Int(active[place])] != label {
      if second.map({ totals[place] > totals[$0] }) ?? true { second = place }
    }
    return Choice(
      label: Self.labels[Int(label)],
      second: second.map { Self.labels[Int(Self.labelOfState[Int(active[$0])])] },
      margin: second.map { totals[chosen] - totals[$0] } ?? Int(Self.reach))
  }
}

extension LineDecoder {
  /// Why a line has its label and not the second choice, in a sentence for the editor.
  ///
  /// What a cue has seen is told first; else the kind of feature that speaks most for the label.
  func reason(_ line: Int, _ choice: Choice, _ signs: Signs) -> String {
    let label = UInt8(choice.label.index)
    let other = choice.second.map { UInt8($0.index) }
    var (bestSign, bestKind): ((Int, Sign)?, (Int, FeatureKind)?)
    let numbers = Array(signs)
    var seen = 0
    for place in features.starts[line]..<features.starts[line + 1] {
      let kind = features.kinds[place]
      let isOwnSign = kind == .cue && seen < numbers.count
      defer { if isOwnSign { seen += 1 } }
      guard rows[place] >= 0 else { continue }
      let gain = gain(Int(rows[place]), label, over: other)
      if isOwnSign, gain > bestSign?.0 ?? Self.least, let sign = Sign(rawValue: numbers[seen]) {
        bestSign = (gain, sign)
      } else if gain > bestKind?.0 ?? 0 {
        bestKind = (gain, kind)
      }
    }
    if let bestSign { return bestSign.1.reason }
    return bestKind.map(\.1.sentence) ?? FeatureKind.bias.sentence
  }

  /// A sign that weighs less explains nothing.
  private static let least = WeightTable.scale / 8

  private func gain(_ row: Int, _ label: UInt8, over other: UInt8?) -> Int {
    var gain = 0
    for entry in Int(weights.ranges[row])..<Int(weights.ranges[row + 1]) {
      let found = weights.entries[entry]
      if found.label == label { gain += Int(found.weight) }
      if found.label == other { gain -= Int(found.weight) }
    }
    return gain
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
