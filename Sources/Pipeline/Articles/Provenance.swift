package import Bytes
package import Diagnostics
package import Hashing
package import Seeds

/// The files that an article was read from, and what identifies their state.
package struct Provenance: Sendable {
  /// The files of the source.
  package let file: SeedFile
  /// What identifies the bytes that the article was made from.
  package let original: Original
  /// What tells the state of all files of the source from any other.
  package let fingerprint: Fingerprint
  /// The addresses within the site to which the text links, each where it stands first.
  package var links: [Located<String>] = []
  /// The pictures within the site that the text names, each where it stands first.
  package var pictures: [PictureMention] = []
  /// The checks that its editor lets be.
  package var ignored: [Located<IgnoredCheck>] = []
}

extension Provenance: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (file, original, fingerprint) = try reader.read()
    links = try Array(from: &reader)
    pictures = try Array(from: &reader)
    ignored = try Array(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(file, original, fingerprint)
    links.write(to: &writer)
    pictures.write(to: &writer)
    ignored.write(to: &writer)
  }
}
