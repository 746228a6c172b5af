import Bytes
import Disk
import Hashing

/// Where some of the values of a state stand in its file, and what tells whether they are whole.
struct StateChunk: Sendable {
  private let place: Range<Int>
  private let checksum: Fingerprint

  /// Appends the bytes of the values to a file.
  init(appending bytes: [UInt8], to file: OpenFile) throws(DiskError) {
    place = try file.append(bytes)
    checksum = Fingerprint(of: bytes)
  }

  /// The bytes in a file; `nil` where they are damaged.
  func bytes(in file: OpenFile) -> [UInt8]? {
    guard let bytes = try? file.read(place), Fingerprint(of: bytes) == checksum else { return nil }
    return bytes
  }
}

extension StateChunk: BinaryCodable {
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    let (start, count): (Int, Int) = try reader.read()
    guard start >= 0, count >= 0, count <= .max - start else { throw BinaryDamage() }
    place = start..<start + count
    checksum = try Fingerprint(from: &reader)
  }

  func write(to writer: inout BinaryWriter) {
    writer.write(place.lowerBound, place.count, checksum)
  }
}
