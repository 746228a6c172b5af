package import Bytes
import Hashing
package import Paths
import Pictures

/// A picture whose bytes a source holds itself.
package struct EmbeddedPicture: Sendable, Hashable {
  /// The address as the Markdown of the article has it.
  package let address: String
  /// The name of its file.
  package let name: FileName
  /// The file.
  package let bytes: [UInt8]

  /// Takes the bytes of a picture in a format, which the text calls by the name of its file.
  init(_ bytes: [UInt8], _ format: Picture.Format) {
    self.bytes = bytes
    name = Self.name(hash: ContentHash.sha256(bytes), format.suffix)
    address = name.text
  }

  /// Reads the picture that an address of the text holds (RFC 2397).
  init(heldBy address: String) throws(PictureMistake) {
    guard let bytes = DataAddress.bytes(of: address) else { throw .damaged }
    let format = try Picture(bytes).format
    self.bytes = bytes
    self.address = address
    name = Self.name(hash: ContentHash.sha256(bytes), format.suffix)
  }

  /// Whether a text may have addresses that hold pictures.
  static func mayStand(in text: String) -> Bool {
    var rest = text.utf8[...]
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      rest = rest[colon...].dropFirst()
      if rest.starts(with: "image/".utf8, by: { $0 | 0x20 == $1 | 0x20 }) { return true }
    }
    return false
  }

  /// The name of a file beside an article by what it holds, so that equal pictures are one file and
  /// another picture never stands under a known name.
  package static func name(hash: String, _ suffix: String) -> FileName {
    FileName("\(hash.prefix(16)).\(suffix)")
  }
}

extension EmbeddedPicture: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    address = try String(from: &reader)
    name = FileName(try String(from: &reader))
    bytes = try reader.readBytes()
  }

  package func write(to writer: inout BinaryWriter) {
    address.write(to: &writer)
    name.text.write(to: &writer)
    writer.writeBytes(bytes)
  }
}
