package import Bytes
package import Disk
package import Paths

/// A file or a folder of a site with its size and time.
package struct SiteFile: Sendable, Hashable {
  /// Where it stands in the site.
  package let path: SitePath
  /// The size and time of the file.
  package let signature: FileSignature

  /// Makes a file of its path and its signature.
  package init(path: SitePath, signature: FileSignature) {
    self.path = path
    self.signature = signature
  }
}

extension SiteFile {
  /// The path relative to the top of the site, as the file system takes it.
  var name: String { path.relative }
}

extension SiteFile: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (path, signature) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(path, signature)
  }
}
