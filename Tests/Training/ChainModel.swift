import Articles
import Foundation

/// A linear-chain conditional random field over the states of ``LineGrammar``.
///
/// Features speak of labels, transitions of states; both have one weight in one array.
struct ChainModel: Sendable {
  /// A text with the states of its lines.
  struct Example: Sendable {
    /// The features of all lines, one line after another, by their places in `keys`.
    var rows: [Int32] = []
    /// Where the features of each line begin, and at last where all end.
    var starts: [Int] = [0]
    let states: [Int]
    let weight: Double
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
  /// From the first to behind the last state that may follow each state.
  private static let followers: [Range<Int>] = states.indices.map { from in
    let next = steps.lazy.filter { $0.from == from }.map(\.to)
    return (next.min() ?? 0)..<((next.max() ?? -1) + 1)
  }
  /// From the first to behind the last state that each state may follow.
  private static let leaders: [Range<Int>] = LineGrammar.predecessors.map {
    ($0.min() ?? 0)..<(($0.max() ?? -1) + 1)
  }
  private static let begins = states.map(LineGrammar.mayBegin)
  private static let ends = states.map(LineGrammar.mayEnd)

  /// The features that have parameters, in order.
  private(set) var keys: [UInt32] = []
  /// Where the columns of each feature begin in `columnOfPair`, and at last where all end.
  private(set) var pairStarts: [Int] = [0]
  /// Of which label or part each parameter of a feature speaks; the parameters stand behind those of the steps.
  private(set) var columnOfPair: [Int] = []
  private(set) var examples: [Example] = []
  private var rowOfKey: [UInt32: Int32] = [:]

  var parameterCount: Int { Self.steps.count + columnOfPair.count }

  /// What a text teaches.
  struct Lesson {
    let site: String
    /// The features of each line.
    let lines: [[UInt32]]
    let states: [Int]
    let weight: Double
  }

  /// Makes parameters for what is seen together with a label, of features that are seen at a few sites;
  /// lessons of one site stand together.
  ///
  /// Those of `partKeys` speak of the part of the text too.
  init(_ lessons: [Lesson], partKeys: Set<UInt32>, fewestSites: Int) {
    var seen: [UInt32: [Int]] = [:]
    var sites: [UInt32: (last: String, count: Int)] = [:]
    for lesson in lessons {
      for (line, state) in zip(lesson.lines, lesson.states) {
        for key in line {
          seen[key, default: Array(repeating: 0, count: Self.columns)][Self.labelOfState[state]] +=
            1
          if partKeys.contains(key) { seen[key]?[Self.partOfState[state]] += 1 }
          if sites[key]?.last != lesson.site {
            sites[key] = (lesson.site, (sites[key]?.count ?? 0) + 1)
          }
        }
      }
    }
    for key in seen.keys.sorted() {
      guard let counts = seen[key], counts.prefix(LineLabel.allCases.count).reduce(0, +) >= 3,
        (sites[key]?.count ?? 0) >= fewestSites
      else { continue }
      rowOfKey[key] = Int32(keys.count)
      keys.append(key)
      columnOfPair += counts.indices.filter { counts[$0] > 0 }
      pairStarts.append(columnOfPair.count)
    }
    examples = lessons.map { lesson in
      var example = Example(states: lesson.states, weight: lesson.weight)
      for line in lesson.lines {
        example.rows += line.compactMap { rowOfKey[$0] }
        example.starts.append(example.rows.count)
      }
      return example
    }
  }

  /// The negative logarithm of the likelihood of all examples, and its gradient.
  func loss(_ parameters: [Double]) -> (loss: Double, gradient: [Double]) {
    let count = Self.states.count
    var steps = [Double](repeating: 0, count: count * count)
    for (index, step) in Self.steps.enumerated() {
      steps[step.from * count + step.to] = exp(parameters[index])
    }
    var gradient = [Double](repeating: 0, count: parameterCount)
    var taken = [Double](repeating: 0, count: count * count)
    var loss = 0.0
    for example in examples { loss += add(example, parameters, steps, &gradient, &taken) }
    for (index, step) in Self.steps.enumerated() {
      let place = step.from * count + step.to
      gradient[index] += taken[place] * steps[place]
    }
    return (loss, gradient)
  }
}

extension ChainModel {
  private func scores(_ example: Example, _ parameters: [Double]) -> [Double] {
    let first = Self.steps.count
    var scores = [Double](repeating: 0, count: example.states.count * Self.columns)
    for line in example.states.indices {
      let row = line * Self.columns
      for place in example.starts[line]..<example.starts[line + 1] {
        let feature = Int(example.rows[place])
        for pair in pairStarts[feature]..<pairStarts[feature + 1] {
          scores[row + columnOfPair[pair]] += parameters[first + pair]
        }
      }
    }
    return scores
  }

  /// Adds an example's part of the gradient, but for the steps, of which it adds what is `taken` of each before
  /// its own weight; the loss.
  private func add(
    _ example: Example, _ parameters: [Double], _ steps: [Double], _ gradient: inout [Double],
    _ taken: inout [Double]
  ) -> Double {
    let (count, states) = (example.states.count, Self.states.count)
    guard count > 0 else { return 0 }
    let scores = scores(example, parameters)
    var emission = [Double](repeating: 0, count: count * states)
    var loss = 0.0
    let (labelOfState, partOfState) = (Self.labelOfState, Self.partOfState)
    let first = Self.steps.count
    for line in 0..<count {
      let (row, own) = (line * Self.columns, line * states)
      var top = -Double.infinity
      for state in 0..<states {
        let score = scores[row + labelOfState[state]] + scores[row + partOfState[state]]
        emission[own + state] = score
        top = max(top, score)
      }
      loss += top
      for state in 0..<states { emission[own + state] = exp(emission[own + state] - top) }
    }
    let (forward, scale) = forward(emission, steps, count)
    let backward = backward(emission, steps, scale, count)
    loss -= scale.reduce(0) { $0 + log($1) }
    for line in 0..<count {
      let (row, truth) = (line * Self.columns, example.states[line])
      loss -= scores[row + labelOfState[truth]] + scores[row + partOfState[truth]]
      let marginals = marginals(forward, backward, scale, line, truth, example.weight)
      for place in example.starts[line]..<example.starts[line + 1] {
        let feature = Int(example.rows[place])
        for pair in pairStarts[feature]..<pairStarts[feature + 1] {
          gradient[first + pair] += marginals[columnOfPair[pair]]
        }
      }
      guard line > 0 else { continue }
      take(forward, emission, backward, line, example.weight, &taken)
      if let index = Self.stepIndex[example.states[line - 1] * states + truth] {
        gradient[index] -= example.weight
        loss -= parameters[index]
      }
    }
    return example.weight * loss
  }

  /// How likely each label and part of a line is, less the truth.
  private func marginals(
    _ forward: [Double], _ backward: [Double], _ scale: [Double], _ line: Int, _ truth: Int,
    _ weight: Double
  ) -> [Double] {
    var marginals = [Double](repeating: 0, count: Self.columns)
    let (row, factor) = (line * Self.states.count, weight / scale[line])
    for state in 0..<Self.states.count {
      let share = forward[row + state] * backward[row + state] * factor
      marginals[Self.labelOfState[state]] += share
      marginals[Self.partOfState[state]] += share
    }
    marginals[Self.labelOfState[truth]] -= weight
    marginals[Self.partOfState[truth]] -= weight
    return marginals
  }

  /// Adds how likely each step to a line is, before the step's own weight.
  private func take(
    _ forward: [Double], _ emission: [Double], _ backward: [Double], _ line: Int,
    _ weight: Double, _ taken: inout [Double]
  ) {
    let (states, followers) = (Self.states.count, Self.followers)
    let row = line * states
    var next = [Double](repeating: 0, count: states)
    for state in 0..<states { next[state] = emission[row + state] * backward[row + state] }
    for from in 0..<states {
      let share = weight * forward[row - states + from]
      guard share != 0 else { continue }
      Self.add(next, times: share, to: &taken, from * states, followers[from])
    }
  }

  /// Adds a part of one row of numbers to the same part of another, which begins at `start` in `sums`.
  @inline(__always)
  private static func add(
    _ row: UnsafePointer<Double>, times factor: Double, to sums: UnsafeMutablePointer<Double>,
    _ start: Int, _ part: Range<Int>
  ) {
    let sums = sums + start
    for place in part { sums[place] += row[place] * factor }
  }

  static let stepIndex: [Int: Int] = Dictionary(
    uniqueKeysWithValues: steps.enumerated().map { ($1.from * states.count + $1.to, $0) })

  /// Scaled so that each line's sum is 1; `scale` is one over the sum.
  private func forward(
    _ emission: [Double], _ steps: [Double], _ count: Int
  ) -> ([Double], [Double]) {
    let (states, followers) = (Self.states.count, Self.followers)
    var (forward, scale) = (emission, [Double](repeating: 1, count: count))
    var sums = [Double](repeating: 0, count: states)
    for line in 0..<count {
      let row = line * states
      if line == 0 {
        for state in 0..<states where !Self.begins[state] { forward[state] = 0 }
      } else {
        for state in 0..<states { sums[state] = 0 }
        steps.withUnsafeBufferPointer { steps in
          guard let first = steps.baseAddress else { return }
          for from in 0..<states {
            let share = forward[row - states + from]
            guard share != 0 else { continue }
            Self.add(first + from * states, times: share, to: &sums, 0, followers[from])
          }
        }
        for state in 0..<states { forward[row + state] *= sums[state] }
      }
      if line == count - 1 {
        for state in 0..<states where !Self.ends[state] { forward[row + state] = 0 }
      }
      var sum = 0.0
      for state in 0..<states { sum += forward[row + state] }
      scale[line] = sum > 0 ? 1 / sum : 1
      for state in 0..<states { forward[row + state] *= scale[line] }
    }
    return (forward, scale)
  }

  /// With the same scale as ``forward``: their product over the scale is the marginal.
  private func backward(
    _ emission: [Double], _ steps: [Double], _ scale: [Double], _ count: Int
  ) -> [Double] {
    let (states, leaders) = (Self.states.count, Self.leaders)
    var backward = [Double](repeating: 0, count: count * states)
    for state in 0..<states where Self.ends[state] {
      backward[(count - 1) * states + state] = scale[count - 1]
    }
    // By the states that steps lead to, row by row.
    var turned = steps
    for from in 0..<states {
      for to in 0..<states { turned[to * states + from] = steps[from * states + to] }
    }
    for line in stride(from: count - 2, through: 0, by: -1) {
      let row = line * states
      turned.withUnsafeBufferPointer { turned in
        guard let first = turned.baseAddress else { return }
        for to in 0..<states {
          let share = emission[row + states + to] * backward[row + states + to]
          guard share != 0 else { continue }
          Self.add(first + to * states, times: share, to: &backward, row, leaders[to])
        }
      }
      for state in 0..<states { backward[row + state] *= scale[line] }
    }
    return backward
  }
}
