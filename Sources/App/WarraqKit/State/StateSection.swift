import Bytes
import Disk
import Hashing
import Parallelism

/// Where the values of one kind are in the file of a state: in chunks, which all cores read and write.
struct StateSection<Value: BinaryCodable & Sendable>: Sendable {
  fileprivate struct Chunk: Sendable {
    let place: Range<Int>
    let checksum: Fingerprint
  }

  private let chunks: [Chunk]

  /// Appends values to a file.
  init(writing values: [Value], to file: OpenFile, jobs: Int) async throws(DiskError) {
    let valuesInChunk = 128
    let starts = Array(stride(from: 0, to: values.count, by: valuesInChunk))
    chunks = try await starts.concurrentMap(width: jobs) { start throws(DiskError) in
      let part = values[start...].prefix(valuesInChunk)
      var writer = BinaryWriter(capacity: part.count * 1_024)
      part.count.write(to: &writer)
      for value in part { value.write(to: &writer) }
      let bytes = writer.bytes
      return Chunk(place: try file.append(bytes), checksum: Fingerprint(of: bytes))
    }
  }

  /// The values in their order; `nil` where one of them is damaged.
  func values(in file: OpenFile, jobs: Int) async -> [Value]? {
    let lists = await chunks.concurrentMap(width: jobs) { chunk -> [Value]? in
      guard let bytes = try? file.read(chunk.place), Fingerprint(of: bytes) == chunk.checksum else {
        return nil
      }
      var reader = BinaryReader(bytes)
      return try? [Value](from: &reader)
    }
    return lists.contains { $0 == nil } ? nil : lists.flatMap { $0 ?? [] }
  }
}

extension StateSection: BinaryCodable {
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    chunks = try [Chunk](from: &reader)
  }

  func write(to writer: inout BinaryWriter) {
    chunks.write(to: &writer)
  }
}

extension StateSection.Chunk: BinaryCodable {
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    let (start, end): (Int, Int)
    (start, end, checksum) = try reader.read()
    guard 0 <= start, start <= end else { throw BinaryDamage() }
    place = start..<end
  }

  func write(to writer: inout BinaryWriter) {
    writer.write(place.lowerBound, place.upperBound, checksum)
  }
}
