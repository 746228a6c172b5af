import Bytes
import Disk
import Parallelism

/// Where the values of one kind stand in the file of a state: in chunks, which all cores read and write.
struct StateSection<Value: BinaryCodable & Sendable>: Sendable {
  private let chunks: [StateChunk]

  /// Appends values to a file.
  init(writing values: [Value], to file: OpenFile, jobs: Int) async throws(DiskError) {
    let starts = Array(stride(from: 0, to: values.count, by: Self.valuesInChunk))
    chunks = try await starts.concurrentMap(width: jobs) { start throws(DiskError) in
      let part = values[start..<min(start + Self.valuesInChunk, values.count)]
      var writer = BinaryWriter(capacity: part.count * 1_024)
      part.count.write(to: &writer)
      for value in part { value.write(to: &writer) }
      return try StateChunk(appending: writer.bytes, to: file)
    }
  }

  /// The values in their order; `nil` where one of them is damaged.
  func values(in file: OpenFile, jobs: Int) async -> [Value]? {
    let lists = await chunks.concurrentMap(width: jobs) { chunk -> [Value]? in
      guard let bytes = chunk.bytes(in: file) else { return nil }
      var reader = BinaryReader(bytes)
      return try? [Value](from: &reader)
    }
    return lists.contains { $0 == nil } ? nil : lists.flatMap { $0 ?? [] }
  }
}

extension StateSection {
  private static var valuesInChunk: Int { 128 }
}

extension StateSection: BinaryCodable {
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    chunks = try [StateChunk](from: &reader)
  }

  func write(to writer: inout BinaryWriter) {
    chunks.write(to: &writer)
  }
}
