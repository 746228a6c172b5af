/// The learned weights as they are looked up: for each feature the labels it speaks for or against.
///
/// Weights are integers, so that sums, and with them the labels, are equal on every machine.
struct WeightTable: Sendable {
  /// How much of a weight is one unit of natural logarithm.
  static let scale = 128

  struct Entry: Sendable {
    let label: UInt8
    let weight: Int16
  }

  /// What each slot holds; 0 where it is empty.
  private var keys: [UInt32]
  /// Where the entries of each slot begin; the next slot's begin where they end.
  private var slots: [Int32]
  private(set) var ranges: [Int32] = [0]
  private(set) var entries: [Entry] = []
  /// From each state, row by row, to each state; ``penalty`` where the grammar forbids it.
  private(set) var transitions: [Int32] = []

  /// What breaking the grammar costs, where an editor's labels or a page force it.
  static let penalty: Int32 = -1_000_000

  /// The weights that the program carries.
  static let learned = LineWeights.text.withUTF8Buffer { WeightTable(Array($0)) }

  /// Reads the form that ``LineWeights`` describes.
  init(_ text: [UInt8]) {
    var reader = WeightReader(text)
    let count = reader.number(digits: 4)
    var bits = 6
    while 1 << bits < count * 2 { bits += 1 }
    keys = Array(repeating: 0, count: 1 << bits)
    slots = Array(repeating: -1, count: 1 << bits)
    transitions = Self.grammar
    for _ in 0..<count {
      let key = UInt32(truncatingIfNeeded: reader.number(digits: 6))
      for _ in 0..<reader.number(digits: 1) {
        let label = UInt8(truncatingIfNeeded: reader.number(digits: 1))
        entries.append(Entry(label: label, weight: Int16(reader.number(digits: 2) - 2048)))
      }
      insert(key)
    }
    for (key, own) in RecurrenceWeights.all {
      entries += own
      insert(key)
    }
    for _ in 0..<reader.number(digits: 4) {
      let place = reader.number(digits: 3)
      guard transitions.indices.contains(place) else { continue }
      transitions[place] = Int32(reader.number(digits: 2) - 2048)
    }
  }

  /// The number of a feature's entries in `ranges`; -1 where the feature has no weight.
  @inline(__always)
  func row(of key: UInt32) -> Int {
    var slot = Int(key) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(slots[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }

  private mutating func insert(_ key: UInt32) {
    var slot = Int(key) & (keys.count - 1)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    slots[slot] = Int32(ranges.count - 1)
    ranges.append(Int32(entries.count))
  }

  /// No weight for what the grammar allows.
  private static var grammar: [Int32] {
    let states = LineGrammar.states
    var table = [Int32](repeating: penalty, count: states.count * states.count)
    for to in states.indices {
      for from in LineGrammar.predecessors[to] { table[from * states.count + to] = 0 }
    }
    return table
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
