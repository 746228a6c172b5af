/// Records the scalars that folding reads and writes, in their order.
///
/// Folding is generic over its log, so that it costs nothing where the caller needs no map.
protocol FoldingLog {
  /// A scalar of the original was read.
  mutating func read()
  /// A scalar was written for the one read last.
  mutating func wrote()
}

/// A log that keeps nothing.
struct NoFoldingLog: FoldingLog {
  mutating func read() {}
  mutating func wrote() {}
}

/// A log of where each scalar written came from.
struct FoldingOffsets: FoldingLog {
  /// For each scalar written, the 0-based offset of the scalar that it was written for.
  private(set) var offsets: [Int] = []
  /// How many scalars were read.
  private(set) var count = 0

  mutating func read() { count += 1 }
  mutating func wrote() { offsets.append(count - 1) }
}
