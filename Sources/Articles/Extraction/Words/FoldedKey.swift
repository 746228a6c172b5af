import ArabicText

/// A name as it is told from others: without regard to habits of spelling.
struct FoldedKey: Hashable {
  private let bytes: [UInt8]

  init(_ name: String) {
    var name = name
    bytes = name.withUTF8 { foldedBytes($0, for: .identity) }
  }

  /// All bytes at once; an array hashes each for itself.
  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
