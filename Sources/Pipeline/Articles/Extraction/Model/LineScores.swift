/// What the features of each line say for each label and each part of a text.
struct LineScores {
  private static let labelCount = LineLabel.allCases.count
  private static let width = WeightTable.width

  /// A feature that has weights.
  private struct Hit {
    /// Its row of weights.
    let row: Int32
    let kind: UInt8
    /// The number of the line's own sign; ``none`` for other features.
    let sign: UInt8
  }

  let count: Int
  private let weights: [WeightTable.Row]
  /// Line by line, in units of ``WeightTable/scale``.
  private var scores: [Int32] = []
  private var hits: [Hit] = []
  /// Where the hits of each line begin, and at last where all end.
  private var starts: [Int] = [0]

  init(_ features: LineFeatures, _ table: WeightTable) {
    count = features.count
    weights = table.weights
    scores = Array(repeating: 0, count: count * Self.width)
    hits.reserveCapacity(count * Self.usual)
    starts.reserveCapacity(count + 1)
    table.rows.withLookup { rows in
      for line in 0..<count {
        for offset in -LineFeatures.reach...LineFeatures.reach {
          find(features.codes, features.seen(from: line, at: offset), offset, rows)
        }
        starts.append(hits.count)
      }
    }
    for line in 0..<count { add(line) }
  }

  /// What speaks for each label, then for each part of the text, in a line.
  func withScores(of line: Int, _ body: (UnsafeBufferPointer<Int32>) -> Void) {
    scores.withUnsafeBufferPointer { scores in
      body(UnsafeBufferPointer(rebasing: scores[line * Self.width..<(line + 1) * Self.width]))
    }
  }
}

extension LineScores {
  private static let usual = 70
  private static let none = UInt8.max

  /// Finds which of the features at `seen` have weights.
  private mutating func find(
    _ codes: [UInt64], _ seen: Range<Int>, _ offset: Int, _ rows: FeatureRows.Lookup
  ) {
    codes.withUnsafeBufferPointer { codes in
      for code in codes[seen] {
        guard let row = rows.row(of: FeatureKey.key(code, offset: offset)) else { continue }
        let kind = FeatureKey.kind(code)
        let isOwnSign = offset == 0 && kind == FeatureKind.cue.rawValue
        let sign = isOwnSign ? UInt8(truncatingIfNeeded: code) : Self.none
        hits.append(Hit(row: Int32(truncatingIfNeeded: row), kind: kind, sign: sign))
      }
    }
  }

  /// Adds up the weights of the features that a line has.
  private mutating func add(_ line: Int) {
    let base = line * Self.width
    var next = starts[line]
    let end = starts[line + 1]
    scores.withUnsafeMutableBufferPointer { scores in
      weights.withUnsafeBufferPointer { weights in
        hits.withUnsafeBufferPointer { hits in
          while next < end {
            var sum = WeightTable.Row()
            for hit in hits[next..<min(end, next + WeightTable.mostAtOnce)] {
              sum &+= weights[Int(hit.row)]
            }
            for column in 0..<Self.width { scores[base + column] += Int32(sum[column]) }
            next += WeightTable.mostAtOnce
          }
        }
      }
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
  private static let least = Int16(WeightTable.scale / 8)

  /// Why a line has its label and not the second choice.
  ///
  /// What a cue has seen is told first; else the kind of feature that speaks most for the label.
  func ground(_ line: Int, _ choice: LineDecoder.Choice) -> Ground {
    var (signGain, sign) = (Self.least, Self.none)
    var (kindGain, kind): (Int16, UInt8) = (0, FeatureKind.bias.rawValue)
    weights.withUnsafeBytes { weights in
      func weight(_ hit: Hit, _ column: Int) -> Int16 {
        let place = (Int(hit.row) * Self.width + column) * MemoryLayout<Int16>.stride
        return weights.load(fromByteOffset: place, as: Int16.self)
      }
      for hit in hits[starts[line]..<starts[line + 1]] {
        // What the archive tells is told, even if the second choice recurs as well.
        let isOfArchive = Sign.ofArchive.contains(hit.sign)
        let loss = isOfArchive ? 0 : choice.secondIndex.map { weight(hit, $0) } ?? 0
        let gain = weight(hit, choice.index) - loss
        if hit.sign != Self.none, gain > signGain {
          (signGain, sign) = (gain, hit.sign)
        } else if gain > kindGain {
          (kindGain, kind) = (gain, hit.kind)
        }
      }
    }
    if let sign = Sign(rawValue: sign) { return .sign(sign) }
    return .kind(FeatureKind(rawValue: kind) ?? .bias)
  }
}
