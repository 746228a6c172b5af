import BinaryCoding

/// A part of the file of a state: its length, its checksum, and bytes.
struct StateSection: Sendable {
  private let range: Range<Int>
  private let checksum: UInt64

  /// Reads where the next section stands; its bytes are passed over.
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    let length = try Int(from: &reader)
    checksum = try UInt64(from: &reader)
    range = try reader.skip(length)
  }

  /// A reader of the section in the bytes of the file; `nil` where they are damaged.
  func reader(of bytes: [UInt8]) -> BinaryReader? {
    Checksum.of(bytes[range]) == checksum ? BinaryReader(bytes, in: range) : nil
  }

  /// What stands before the bytes of a section.
  static func head(of bytes: [UInt8]) -> [UInt8] {
    var writer = BinaryWriter()
    bytes.count.write(to: &writer)
    Checksum.of(bytes[...]).write(to: &writer)
    return writer.bytes
  }
}
