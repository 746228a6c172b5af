/// A set of labels.
struct LabelSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let all = Self(rawValue: .max)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ labels: LineLabel...) {
    rawValue = labels.reduce(0) { $0 | 1 << UInt32($1.index) }
  }

  func contains(_ label: LineLabel) -> Bool { contains(label.index) }

  /// Whether it has the label of a place among all.
  func contains(_ label: Int) -> Bool { rawValue >> UInt32(label) & 1 == 1 }
}

extension LineLabel {
  /// Its place among all labels.
  package var index: Int { Self.places[self] ?? 0 }

  private static let places: [LineLabel: Int] = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))
}
