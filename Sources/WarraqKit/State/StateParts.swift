import BinaryCoding
import Parallelism

/// Many values as bytes in parts that several threads can write and read; a part is read only where
/// it is needed.
struct StateParts<Value: BinaryCodable & Sendable>: Sendable {
  private let bytes: [UInt8]
  private let parts: [StateSection]

  /// Finds the values in parts of `bytes`.
  init(_ bytes: [UInt8], _ parts: some Sequence<StateSection>) {
    self.bytes = bytes
    self.parts = Array(parts)
  }

  /// The values in their order; `nil` where one is damaged.
  func values(jobs: Int) async -> [Value]? {
    let lists = await parts.concurrentMap(width: jobs) { part -> [Value]? in
      guard var reader = part.reader(of: bytes) else { return nil }
      return try? [Value](from: &reader)
    }
    let whole = lists.compactMap(\.self)
    return whole.count == lists.count ? whole.flatMap(\.self) : nil
  }
}

/// How many values stand in a part.
private let partSize = 256

extension Array where Element: BinaryCodable & Sendable {
  /// The parts that keep these values.
  func stateParts(jobs: Int) async -> [[UInt8]] {
    let starts = Swift.Array(stride(from: 0, to: count, by: partSize))
    return await starts.concurrentMap(width: jobs) { start in
      var writer = BinaryWriter(capacity: partSize * 1_500)
      Swift.Array(self[start..<Swift.min(count, start + partSize)]).write(to: &writer)
      return writer.bytes
    }
  }
}
