package import Bytes
package import Disk

/// A file of a site with its size and time.
package struct SiteFile: Sendable, Hashable {
  /// The path within the site.
  package let name: String
  /// The size and time of the file.
  package let stamp: FileStamp

  /// Makes a file of its path and its stamp.
  package init(name: String, stamp: FileStamp) {
    self.name = name
    self.stamp = stamp
  }
}

extension SiteFile: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    name = try String(from: &reader)
    stamp = try FileStamp(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    name.write(to: &writer)
    stamp.write(to: &writer)
  }
}
