import Bytes
import Disk
import Hashing

/// A part of a state, as the head of the state has it: what it weighs, and so the name of its file.
struct StateSection: Sendable, Hashable {
  private let length: Int
  private let checksum: Digest

  /// Describes the bytes of a part.
  init(of bytes: [UInt8]) {
    length = bytes.count
    checksum = Digest(of: bytes[...])
  }

  /// The name of the file that keeps the part.
  var fileName: String { "\(String(checksum.value, radix: 16))-\(length)" }

  /// The bytes of the part in a folder; `nil` where they are damaged.
  func bytes(in folder: String) -> [UInt8]? {
    guard let bytes = try? Disk.read("\(folder)/\(fileName)"), StateSection(of: bytes) == self
    else {
      return nil
    }
    return bytes
  }
}

extension StateSection: BinaryCodable {
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    length = try Int(from: &reader)
    checksum = try Digest(from: &reader)
  }

  func write(to writer: inout BinaryWriter) {
    length.write(to: &writer)
    checksum.write(to: &writer)
  }
}
