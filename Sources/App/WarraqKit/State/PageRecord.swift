import Bytes
import Hashing
import Output
import Paths

/// The files that a build made for one page, and what tells whether they would be the same now.
struct PageRecord: Sendable {
  let path: SitePath
  /// The fingerprint of everything that the page shows.
  let fingerprint: Fingerprint
  /// The page itself, and the files beside it.
  let files: [SiteFile]
}

extension PageRecord: BinaryCodable {
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (path, fingerprint, files) = try reader.read()
  }

  func write(to writer: inout BinaryWriter) {
    writer.write(path, fingerprint, files)
  }
}
