package import Bytes
package import Diagnostics

/// A picture that the text of an article names, by an address within the site.
package struct PictureMention: Sendable, Hashable {
  /// The address as the Markdown of the article has it.
  package let address: String
  /// Where the picture stood on the web, for where the site has no such file.
  package let fallback: String?
  /// Where the source names it first.
  package let location: SourceLocation

  /// Names a picture.
  package init(address: String, fallback: String? = nil, location: SourceLocation) {
    self.address = address
    self.fallback = fallback
    self.location = location
  }
}

extension PictureMention: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (address, fallback, location) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) { writer.write(address, fallback, location) }
}
