import BinaryCoding
import Diagnostics
import Output
import Parallelism
import Seeds

/// What a build leaves for the next one: what it has read, what it has made, and from what.
struct BuildState: Sendable {
  let outline: BuildOutline
  /// The pages in the order in which they were made.
  let pages: [PageRecord]
  /// The sources in the order of ``SeedFolder/sources(in:)``, as bytes of up to `chunkSize` each: a
  /// build that finds nothing changed has no need to know them.
  private let chunks: [[UInt8]]

  private static let chunkSize = 256

  /// Keeps what a build has found.
  init(
    _ outline: BuildOutline, pages: [PageRecord], sources: [SourceRecord], jobs: Int
  ) async {
    self.outline = outline
    self.pages = pages
    let starts = Array(stride(from: 0, to: sources.count, by: Self.chunkSize))
    chunks = await starts.concurrentMap(width: jobs) { start in
      var writer = BinaryWriter()
      Array(sources[start..<min(sources.count, start + Self.chunkSize)]).write(to: &writer)
      return writer.bytes
    }
  }

  /// The sources, as far as what was learnt of them still holds; none at all where one is damaged.
  func sources(for inputs: BuildInputs, jobs: Int) async -> [SourceRecord] {
    guard outline.reading == inputs.reading else { return [] }
    let parts = await chunks.concurrentMap(width: jobs) { bytes in
      var reader = BinaryReader(bytes)
      return try? [SourceRecord](from: &reader)
    }
    let whole = parts.compactMap(\.self)
    return whole.count == parts.count ? whole.flatMap(\.self) : []
  }
}

extension BuildState: BinaryCodable {
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    outline = try BuildOutline(from: &reader)
    pages = try [PageRecord](from: &reader)
    let count = try Int(from: &reader)
    var chunks: [[UInt8]] = []
    for _ in 0..<max(0, min(count, reader.remaining)) { chunks.append(try reader.readBytes()) }
    self.chunks = chunks
  }

  func write(to writer: inout BinaryWriter) {
    outline.write(to: &writer)
    pages.write(to: &writer)
    chunks.count.write(to: &writer)
    for chunk in chunks { writer.writeBytes(chunk) }
  }
}
