/// What the features of each line say for each label and each part of a text.
struct LineScores {
  private static let labelCount = LineLabel.allCases.count
  /// One for each label, and one for each part of a text.
  private static let columns = labelCount + LineGrammar.Part.allCases.count

  /// A feature that has weights.
  private struct Hit {
    /// Of its weights, see ``WeightTable/row(of:)``.
    let row: Int32
    let kind: UInt8
    /// The number of the line's own sign; ``none`` for other features.
    let sign: UInt8
  }

  let count: Int
  private let weights: WeightTable
  /// Line by line, in units of ``WeightTable/scale``.
  private var scores: [Int32]
  private var hits: [Hit] = []
  /// Where the hits of each line begin, and at last where all end.
  private var starts: [Int] = [0]

  init(_ features: LineFeatures, _ weights: WeightTable) {
    count = features.count
    self.weights = weights
    scores = Array(repeating: 0, count: count * Self.columns)
    hits.reserveCapacity(count * Self.usual)
    starts.reserveCapacity(count + 1)
    for line in 0..<count {
      for offset in -LineFeatures.reach...LineFeatures.reach {
        add(features, line, offset)
      }
      starts.append(hits.count)
    }
  }

  /// What speaks for a label.
  @inline(__always)
  func score(_ line: Int, label: Int) -> Int32 { scores[line * Self.columns + label] }

  /// What speaks for a part of the text.
  @inline(__always)
  func score(_ line: Int, part: Int) -> Int32 {
    scores[line * Self.columns + Self.labelCount + part]
  }
}

extension LineScores {
  private static let usual = 70
  private static let none = UInt8.max

  private mutating func add(_ features: LineFeatures, _ line: Int, _ offset: Int) {
    let base = line * Self.columns
    for place in features.seen(from: line, at: offset) {
      let code = features.codes[place]
      let row = weights.row(of: FeatureKey.key(code, offset: offset))
      guard row >= 0 else { continue }
      for entry in Int(weights.ranges[row])..<Int(weights.ranges[row + 1]) {
        let found = weights.entries[entry]
        scores[base + Int(found.label)] += Int32(found.weight)
      }
      let kind = FeatureKey.kind(code)
      let isOwnSign = offset == 0 && kind == FeatureKind.cue.rawValue
      hits.append(
        Hit(
          row: Int32(row), kind: kind,
          sign: isOwnSign ? UInt8(truncatingIfNeeded: code) : Self.none))
    }
  }
}

extension LineScores {
  /// What speaks most for a label.
  enum Ground {
    case sign(Sign)
    case kind(FeatureKind)
  }

  /// A sign that weighs less explains nothing.
  private static let least = WeightTable.scale / 8

  /// Why a line has its label and not the second choice.
  ///
  /// What a cue has seen is told first; else the kind of feature that speaks most for the label.
  func ground(_ line: Int, _ choice: LineDecoder.Choice) -> Ground {
    let label = UInt8(choice.label.index)
    let other = choice.second.map { UInt8($0.index) } ?? Self.none
    var (signGain, sign) = (Self.least, Self.none)
    var (kindGain, kind) = (0, FeatureKind.bias.rawValue)
    for place in starts[line]..<starts[line + 1] {
      let hit = hits[place]
      // What the archive tells is told, even if the second choice recurs as well.
      let isOfArchive = Sign.ofArchive.contains(hit.sign)
      let gain = gain(Int(hit.row), label, over: isOfArchive ? Self.none : other)
      if hit.sign != Self.none, gain > signGain {
        (signGain, sign) = (gain, hit.sign)
      } else if gain > kindGain {
        (kindGain, kind) = (gain, hit.kind)
      }
    }
    if let sign = Sign(rawValue: sign) { return .sign(sign) }
    return .kind(FeatureKind(rawValue: kind) ?? .bias)
  }

  private func gain(_ row: Int, _ label: UInt8, over other: UInt8) -> Int {
    var gain = 0
    for entry in Int(weights.ranges[row])..<Int(weights.ranges[row + 1]) {
      let found = weights.entries[entry]
      if found.label == label { gain += Int(found.weight) }
      if found.label == other { gain -= Int(found.weight) }
    }
    return gain
  }
}
