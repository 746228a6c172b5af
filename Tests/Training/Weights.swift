import Articles
import TestSupport

/// Learned weights in the form in which the program carries them.
enum Weights {
  /// What a text without a headline counts for: corpora hold more of these than archives do.
  private static let shareWithoutTitle = 0.4

  /// Learns from texts, as they stand and in other surroundings.
  static func learn(
    from texts: [LabelledText], _ settings: LearningSettings, _ optimizer: Optimizer
  ) -> String {
    let library = TextLibrary(texts)
    var lessons: [ChainModel.Lesson] = []
    var partKeys: Set<UInt32> = []
    for text in texts.sorted(by: { ($0.site, $0.name) < ($1.site, $1.name) }) {
      let weight = text.labels.values.contains(.title) ? 1 : shareWithoutTitle
      func add(_ text: LabelledText?, _ share: Double, dropping seed: Int?) {
        guard let text else { return }
        let lesson = lesson(text, weight * share, settings, seed, &partKeys)
        if let lesson { lessons.append(lesson) }
      }
      add(text, 1, dropping: nil)
      for copy in 0..<settings.copies {
        let share = settings.copyWeight / Double(settings.copies)
        add(Wrapper.wrapped(text, copy: copy), share, dropping: copy)
      }
      for copy in 0..<settings.layouts {
        let share = settings.layoutWeight / Double(settings.layouts)
        add(InventedSite.laidOut(text, copy: copy, library), share, dropping: copy + 100)
      }
    }
    let model = ChainModel(lessons, partKeys: partKeys, fewestSites: settings.fewestSites)
    let parameters = optimizer.minimum(
      from: Array(repeating: 0, count: model.parameterCount), model.loss)
    return written(model, parameters)
  }

  private static func lesson(
    _ text: LabelledText, _ weight: Double, _ settings: LearningSettings, _ seed: Int?,
    _ partKeys: inout Set<UInt32>
  ) -> ChainModel.Lesson? {
    let seen = LineTraining.text(text.text)
    let labels = text.labels
    let known = seen.numbers.map { $0.first.flatMap { labels[$0] } }
    guard !known.contains(nil), let states = LineGrammar.states(of: known.compactMap(\.self))
    else { return nil }
    let features = seen.features
    var generator = SplitMix64(
      seed: text.name.utf8.reduce(UInt64(seed ?? 0)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    func some(_ percent: Int) -> Set<Int> {
      guard seed != nil, percent > 0 else { return [] }
      return Set(
        (0..<features.count).filter { _ in Int.random(in: 0..<100, using: &generator) < percent })
    }
    let (mute, unseen) = (some(settings.droppedWords), some(settings.droppedSigns))
    let lines = (0..<features.count).map { line in
      features.features(of: line).compactMap { seen -> UInt32? in
        if seen.isWord, mute.contains(seen.line) { return nil }
        if seen.isSign, unseen.contains(seen.line) { return nil }
        if seen.speaksOfPart { partKeys.insert(seen.key) }
        return seen.key
      }
    }
    return ChainModel.Lesson(site: text.site, lines: lines, states: states, weight: weight)
  }
}

extension Weights {
  private static let largest = 2047

  private static func integer(_ weight: Double) -> Int {
    min(max(Int((weight * Double(LineTraining.scale)).rounded()), -largest), largest)
  }

  private static func written(_ model: ChainModel, _ parameters: [Double]) -> String {
    var (rows, count) = ("", 0)
    for (feature, key) in model.keys.enumerated() {
      let pairs = model.pairStarts[feature]..<model.pairStarts[feature + 1]
      let kept = pairs.compactMap { pair -> (Int, Int)? in
        let weight = integer(parameters[ChainModel.steps.count + pair])
        return abs(weight) >= 2 ? (model.columnOfPair[pair], weight) : nil
      }
      guard !kept.isEmpty else { continue }
      count += 1
      rows += number(Int(key), 6) + number(kept.count, 1)
      for (label, weight) in kept { rows += number(label, 1) + number(weight + 2048, 2) }
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
