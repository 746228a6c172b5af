import Articles

/// Learned weights in the form in which the program carries them.
enum Weights {
  /// What a text without a headline counts for: corpora hold more of these than archives do.
  private static let shareWithoutTitle = 0.4

  /// Learns from texts.
  static func learn(from texts: [LabelledText], copies: Int, _ optimizer: Optimizer) -> String {
    var examples: [(lines: [[UInt32]], states: [Int], weight: Double)] = []
    var partKeys: Set<UInt32> = []
    for text in texts {
      let weight = text.labels.values.contains(.title) ? 1 : shareWithoutTitle
      if let example = example(text, &partKeys) {
        examples.append((example.0, example.1, weight))
      }
      for copy in 0..<copies {
        guard let example = example(Wrapper.wrapped(text, copy: copy), &partKeys) else { continue }
        examples.append((example.0, example.1, weight / Double(copies)))
      }
    }
    let model = ChainModel(examples, partKeys: partKeys)
    let parameters = optimizer.minimum(
      from: Array(repeating: 0, count: model.parameterCount), model.loss)
    return written(model, parameters)
  }

  private static func example(
    _ text: LabelledText, _ partKeys: inout Set<UInt32>
  ) -> ([[UInt32]], [Int])? {
    let seen = LineTraining.text(text.text)
    let labels = text.labels
    let known = seen.numbers.map { labels[$0] }
    guard !known.contains(nil), let states = LineGrammar.states(of: known.compactMap(\.self))
    else { return nil }
    let features = seen.features
    let lines = (0..<features.count).map { line in
      features.keys(of: line).map { seen in
        if seen.part { partKeys.insert(seen.key) }
        return seen.key
      }
    }
    return (lines, states)
  }
}

extension Weights {
  private static let largest = 2047

  private static func integer(_ weight: Double) -> Int {
    min(max(Int((weight * Double(LineTraining.scale)).rounded()), -largest), largest)
  }

  private static func written(_ model: ChainModel, _ parameters: [Double]) -> String {
    var (rows, count) = ("", 0)
    for (key, pairs) in zip(model.keys, model.pairs) {
      let kept = pairs.compactMap { pair -> (Int32, Int)? in
        let weight = integer(parameters[Int(pair.parameter)])
        return abs(weight) >= 2 ? (pair.label, weight) : nil
      }
      guard !kept.isEmpty else { continue }
      count += 1
      rows += number(Int(key), 6) + number(kept.count, 1)
      for (label, weight) in kept { rows += number(Int(label), 1) + number(weight + 2048, 2) }
    }
    var (steps, stepCount) = ("", 0)
    for (index, step) in ChainModel.steps.enumerated() {
      let weight = integer(parameters[index])
      guard weight != 0 else { continue }
      stepCount += 1
      steps += number(step.from * ChainModel.states.count + step.to, 3) + number(weight + 2048, 2)
    }
    return number(count, 4) + rows + number(stepCount, 4) + steps
  }

  private static let digits = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_|")

  private static func number(_ value: Int, _ count: Int) -> String {
    String((0..<count).reversed().map { digits[value >> (6 * $0) & 63] })
  }

  /// The Swift file of the weights.
  static func file(_ weights: String, digest: String, command: String, texts: Int) -> String {
    var lines: [Substring] = []
    var rest = weights[...]
    while !rest.isEmpty {
      lines.append(rest.prefix(1_000))
      rest = rest.dropFirst(1_000)
    }
    return """
      // swift-format-ignore-file
      // Made by `\(command)` from \(texts) labelled texts; do not edit.
      // Digest of the texts and their labels: \(digest)

      /// The learned weights of the reader of lines.
      ///
      /// Numbers in digits of six bits (`0`–`9`, `A`–`Z`, `a`–`z`, `_`, `|`): how many features there are;
      /// each feature's hash, how many labels it speaks of, and for each the label and the weight plus 2048;
      /// then how many steps from state to state, and each one's place and weight plus 2048.
      enum LineWeights {
        static let text: StaticString = \"\"\"
      \(lines.map { "    " + $0 }.joined(separator: "\n"))
          \"\"\"
      }

      """
  }
}
