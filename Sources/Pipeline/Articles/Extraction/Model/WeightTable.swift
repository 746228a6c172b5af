/// The learned weights as they are looked up: for each feature the labels it speaks for or against.
///
/// Weights are integers, so that sums, and with them the labels, are equal on every machine.
struct WeightTable: Sendable {
  /// How much of a weight is one unit of natural logarithm.
  static let scale = 128

  /// The weights of a feature, one for each label, then one for each part of a text; the rest is 0.
  typealias Row = SIMD32<Int16>
  static let width = Row.scalarCount
  /// Of so many rows the sums fit, because a written weight has twelve bits.
  static let mostAtOnce = 16

  /// The row of each feature in `weights`.
  let rows: FeatureRows
  let weights: [Row]
  /// What the steps from state to state weigh, onwards and backwards.
  let forward: StateSteps
  let backward: StateSteps

  /// What breaking the grammar costs, where an editor's labels or a page force it.
  static let penalty: Int32 = -1_000_000

  /// The weights that the program carries.
  static let learned = LineWeights.text.withUTF8Buffer { WeightTable(Array($0)) }

  /// Reads the form that ``LineWeights`` describes.
  init(_ text: [UInt8]) {
    var reader = WeightReader(text)
    let count = reader.number(digits: 4)
    var rows = FeatureRows(capacity: count)
    var weights: [Row] = []
    for _ in 0..<count {
      let key = UInt32(truncatingIfNeeded: reader.number(digits: 6))
      var row = Row()
      for _ in 0..<reader.number(digits: 1) {
        let column = reader.number(digits: 1)
        let weight = Int16(reader.number(digits: 2) - 2048)
        if column < Self.width { row[column] = weight }
      }
      rows.insert(key)
      weights.append(row)
    }
    for (key, row) in RecurrenceWeights.all {
      rows.insert(key)
      weights.append(row)
    }
    let states = LineGrammar.states.count
    var transitions = [Int32](repeating: 0, count: states * states)
    for _ in 0..<reader.number(digits: 4) {
      let place = reader.number(digits: 3)
      guard transitions.indices.contains(place) else { continue }
      transitions[place] = Int32(reader.number(digits: 2) - 2048)
    }
    self.rows = rows
    self.weights = weights
    forward = StateSteps(transitions, backwards: false)
    backward = StateSteps(transitions, backwards: true)
  }
}

/// Reads numbers that are written in digits of six bits.
private struct WeightReader {
  private let digits: [UInt8]
  private var index = 0

  init(_ text: [UInt8]) {
    digits = text.compactMap { $0 >= 0x30 ? Self.value(of: $0) : nil }
  }

  /// The next number; 0 behind the last one.
  mutating func number(digits count: Int) -> Int {
    var number = 0
    for _ in 0..<count where index < digits.count {
      number = number << 6 | Int(digits[index])
      index += 1
    }
    return number
  }

  /// `0`–`9`, `A`–`Z`, `a`–`z`, `_` and `|`.
  private static func value(of byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x5A: byte - 0x41 + 10
    case 0x61...0x7A: byte - 0x61 + 36
    case 0x5F: 62
    default: 63
    }
  }
}
