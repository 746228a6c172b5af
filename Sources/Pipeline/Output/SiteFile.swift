package import Bytes
package import Disk

/// A file of a site with its size and time.
package struct SiteFile: Sendable, Hashable {
  /// The path within the site.
  package let name: String
  /// The size and time of the file.
  package let signature: FileSignature

  /// Makes a file of its path and its signature.
  package init(name: String, signature: FileSignature) {
    self.name = name
    self.signature = signature
  }
}

extension SiteFile: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (name, signature) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(name, signature)
  }
}
