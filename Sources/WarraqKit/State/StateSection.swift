import BinaryCoding
import Disk

/// A part of the file of a state, as the table at the head of the file has it.
struct StateSection: Sendable {
  /// How many bytes it has.
  let length: Int
  private let checksum: UInt64

  /// Describes the bytes of a part.
  init(of bytes: [UInt8]) {
    length = bytes.count
    checksum = Checksum.of(bytes[...])
  }

  /// Reads the part that stands at `start` in a file; `nil` where it is damaged.
  func reader(of file: FileReader, at start: Int) -> BinaryReader? {
    guard length >= 0, length <= file.size, start <= file.size - length,
      let bytes = try? file.read(start..<start + length), Checksum.of(bytes[...]) == checksum
    else { return nil }
    return BinaryReader(bytes)
  }
}

extension StateSection: BinaryCodable {
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    length = try Int(from: &reader)
    checksum = try UInt64(from: &reader)
  }

  func write(to writer: inout BinaryWriter) {
    length.write(to: &writer)
    checksum.write(to: &writer)
  }
}
