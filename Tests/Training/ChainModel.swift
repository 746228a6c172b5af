import Articles
import Foundation

/// A linear-chain conditional random field over the states of ``LineGrammar``.
///
/// Features speak of labels, transitions of states; both have one weight in one array.
struct ChainModel: Sendable {
  /// A text with the states of its lines.
  struct Example: Sendable {
    /// The parameters that may speak of each line: for each feature, a row of `pairs`.
    let rows: [[Int32]]
    let states: [Int]
    let weight: Double
  }

  struct Pair: Sendable {
    let label: Int32
    let parameter: Int32
  }

  static let states = LineGrammar.states
  static let labelOfState = states.map(\.label.index)
  static let partOfState = states.map { LineLabel.allCases.count + $0.part.rawValue }
  /// One for each label, and one for each part of a text.
  static let columns = LineLabel.allCases.count + LineGrammar.Part.allCases.count
  /// Each allowed step, ordered by the state that it leads to.
  static let steps: [(from: Int, to: Int)] = states.indices.flatMap { to in
    LineGrammar.predecessors[to].map { (from: $0, to: to) }
  }
  private static let begins = states.map(LineGrammar.mayBegin)
  private static let ends = states.map(LineGrammar.mayEnd)

  /// The features that have parameters, in order.
  private(set) var keys: [UInt32] = []
  /// The parameters of each feature.
  private(set) var pairs: [[Pair]] = []
  private(set) var parameterCount = 0
  private(set) var examples: [Example] = []
  private var rowOfKey: [UInt32: Int32] = [:]

  /// Makes parameters for what is seen together with a label, of features that are seen twice.
  ///
  /// Those of `partKeys` speak of the part of the text too.
  init(_ texts: [(lines: [[UInt32]], states: [Int], weight: Double)], partKeys: Set<UInt32>) {
    var seen: [UInt32: [Int]] = [:]
    for text in texts {
      for (line, state) in zip(text.lines, text.states) {
        for key in line {
          seen[key, default: Array(repeating: 0, count: Self.columns)][Self.labelOfState[state]] +=
            1
          if partKeys.contains(key) { seen[key]?[Self.partOfState[state]] += 1 }
        }
      }
    }
    parameterCount = Self.steps.count
    for key in seen.keys.sorted() {
      guard let counts = seen[key], counts.prefix(LineLabel.allCases.count).reduce(0, +) >= 3 else {
        continue
      }
      rowOfKey[key] = Int32(keys.count)
      keys.append(key)
      pairs.append(
        counts.indices.filter { counts[$0] > 0 }.map { label in
          defer { parameterCount += 1 }
          return Pair(label: Int32(label), parameter: Int32(parameterCount))
        })
    }
    examples = texts.map { text in
      Example(
        rows: text.lines.map { $0.compactMap { rowOfKey[$0] } }, states: text.states,
        weight: text.weight)
    }
  }

  /// The negative logarithm of the likelihood of all examples, and its gradient.
  func loss(_ parameters: [Double]) -> (loss: Double, gradient: [Double]) {
    let steps = Self.steps.indices.map { exp(parameters[$0]) }
    var gradient = [Double](repeating: 0, count: parameterCount)
    var loss = 0.0
    for example in examples { loss += add(example, parameters, steps, &gradient) }
    return (loss, gradient)
  }
}

extension ChainModel {
  private func scores(_ example: Example, _ parameters: [Double]) -> [Double] {
    var scores = [Double](repeating: 0, count: example.rows.count * Self.columns)
    for (line, rows) in example.rows.enumerated() {
      for row in rows {
        for pair in pairs[Int(row)] {
          scores[line * Self.columns + Int(pair.label)] += parameters[Int(pair.parameter)]
        }
      }
    }
    return scores
  }

  /// Adds an example's part of the gradient; the loss.
  private func add(
    _ example: Example, _ parameters: [Double], _ steps: [Double], _ gradient: inout [Double]
  ) -> Double {
    let (count, states) = (example.rows.count, Self.states.count)
    guard count > 0 else { return 0 }
    let scores = scores(example, parameters)
    var emission = [Double](repeating: 0, count: count * states)
    var loss = 0.0
    for line in 0..<count {
      let row = line * Self.columns
      let own = (0..<states).map {
        scores[row + Self.labelOfState[$0]] + scores[row + Self.partOfState[$0]]
      }
      let top = own.max() ?? 0
      loss += top
      for state in 0..<states { emission[line * states + state] = exp(own[state] - top) }
    }
    let (forward, scale) = forward(emission, steps, count)
    let backward = backward(emission, steps, scale, count)
    loss -= scale.reduce(0) { $0 + log($1) }
    let weight = example.weight
    var marginals = [Double](repeating: 0, count: Self.columns)
    for line in 0..<count {
      for label in marginals.indices { marginals[label] = 0 }
      for state in 0..<states {
        let place = line * states + state
        let share = forward[place] * backward[place] / scale[line]
        marginals[Self.labelOfState[state]] += share
        marginals[Self.partOfState[state]] += share
      }
      let truth = example.states[line]
      marginals[Self.labelOfState[truth]] -= 1
      marginals[Self.partOfState[truth]] -= 1
      for row in example.rows[line] {
        for pair in pairs[Int(row)] {
          gradient[Int(pair.parameter)] += weight * marginals[Int(pair.label)]
        }
      }
      loss -= scores[line * Self.columns + Self.labelOfState[truth]]
      loss -= scores[line * Self.columns + Self.partOfState[truth]]
      guard line > 0 else { continue }
      for (index, step) in Self.steps.enumerated() {
        gradient[index] +=
          weight * forward[(line - 1) * states + step.from] * steps[index]
          * emission[line * states + step.to] * backward[line * states + step.to]
      }
      let (from, to) = (example.states[line - 1], example.states[line])
      if let index = Self.stepIndex[from * states + to] {
        gradient[index] -= weight
        loss -= log(steps[index])
      }
    }
    return weight * loss
  }

  static let stepIndex: [Int: Int] = Dictionary(
    uniqueKeysWithValues: steps.enumerated().map { ($1.from * states.count + $1.to, $0) })

  /// Scaled so that each line's sum is 1; `scale` is one over the sum.
  private func forward(
    _ emission: [Double], _ steps: [Double], _ count: Int
  ) -> ([Double], [Double]) {
    let states = Self.states.count
    var (forward, scale) = (emission, [Double](repeating: 1, count: count))
    for line in 0..<count {
      let row = line * states
      if line == 0 {
        for state in 0..<states where !Self.begins[state] { forward[state] = 0 }
      } else {
        for state in 0..<states { forward[row + state] = 0 }
        for (index, step) in Self.steps.enumerated() {
          forward[row + step.to] += forward[row - states + step.from] * steps[index]
        }
        for state in 0..<states { forward[row + state] *= emission[row + state] }
      }
      if line == count - 1 {
        for state in 0..<states where !Self.ends[state] { forward[row + state] = 0 }
      }
      let sum = forward[row..<row + states].reduce(0, +)
      scale[line] = sum > 0 ? 1 / sum : 1
      for state in 0..<states { forward[row + state] *= scale[line] }
    }
    return (forward, scale)
  }

  /// With the same scale as ``forward``: their product over the scale is the marginal.
  private func backward(
    _ emission: [Double], _ steps: [Double], _ scale: [Double], _ count: Int
  ) -> [Double] {
    let states = Self.states.count
    var backward = [Double](repeating: 0, count: count * states)
    for state in 0..<states where Self.ends[state] {
      backward[(count - 1) * states + state] = scale[count - 1]
    }
    for line in stride(from: count - 2, through: 0, by: -1) {
      let row = line * states
      for (index, step) in Self.steps.enumerated() {
        let next = row + states + step.to
        backward[row + step.from] += steps[index] * emission[next] * backward[next]
      }
      for state in 0..<states { backward[row + state] *= scale[line] }
    }
    return backward
  }
}
