import BinaryCoding
import Parallelism

/// What is known of all sources, as bytes in parts that several threads can write and read: a build
/// that finds nothing changed need not read them at all.
struct SourceStore: Sendable {
  private let bytes: [UInt8]
  private let parts: [StateSection]

  /// How many sources stand in a part.
  private static let partSize = 256

  /// Finds the sources in parts of `bytes`.
  init(_ bytes: [UInt8], _ parts: [StateSection]) {
    self.bytes = bytes
    self.parts = parts
  }

  /// The sources in their order; none at all where one is damaged.
  func records(jobs: Int) async -> [SourceRecord] {
    let lists = await parts.concurrentMap(width: jobs) { part -> [SourceRecord]? in
      guard var reader = part.reader(of: bytes) else { return nil }
      return try? [SourceRecord](from: &reader)
    }
    let whole = lists.compactMap(\.self)
    return whole.count == lists.count ? whole.flatMap(\.self) : []
  }

  /// The parts that keep these sources.
  static func parts(of sources: [SourceRecord], jobs: Int) async -> [[UInt8]] {
    let starts = Array(stride(from: 0, to: sources.count, by: partSize))
    return await starts.concurrentMap(width: jobs) { start in
      var writer = BinaryWriter()
      Array(sources[start..<min(sources.count, start + partSize)]).write(to: &writer)
      return writer.bytes
    }
  }
}
