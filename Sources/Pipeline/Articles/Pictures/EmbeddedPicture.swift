package import Bytes
import Hashing
package import Paths
import Pictures

/// A picture whose bytes a saved page holds itself.
package struct EmbeddedPicture: Sendable, Hashable {
  /// The name under which the text of the article shows it.
  package let name: FileName
  /// The file.
  package let bytes: [UInt8]

  /// Takes the bytes of a picture in a format.
  init(_ bytes: [UInt8], _ format: Picture.Format) {
    self.bytes = bytes
    name = Self.name(hash: ContentHash.sha256(bytes), format.suffix)
  }

  /// The name of a file beside an article by what it holds, so that equal pictures are one file and
  /// another picture never stands under a known name.
  package static func name(hash: String, _ suffix: String) -> FileName {
    FileName("\(hash.prefix(16)).\(suffix)")
  }
}

extension EmbeddedPicture: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    name = FileName(try String(from: &reader))
    bytes = try reader.readBytes()
  }

  package func write(to writer: inout BinaryWriter) {
    name.text.write(to: &writer)
    writer.writeBytes(bytes)
  }
}
