import BinaryCoding
import Disk
import Parallelism

/// Many values as bytes in parts that several threads can write and read; nothing is read before it
/// is needed.
struct StateParts<Value: BinaryCodable & Sendable>: Sendable {
  private let file: FileReader
  private let parts: [(section: StateSection, start: Int)]

  /// The values are in parts of `file` that stand one behind the other from `start` on.
  init(_ file: FileReader, _ sections: some Sequence<StateSection>, from start: Int) {
    self.file = file
    var end = start
    parts = sections.map { section in
      defer { end = end &+ section.length }
      return (section, end)
    }
  }

  /// The values in their order; `nil` where one is damaged.
  func values(jobs: Int) async -> [Value]? {
    let lists = await parts.concurrentMap(width: jobs) { part -> [Value]? in
      guard var reader = part.section.reader(of: file, at: part.start) else { return nil }
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
