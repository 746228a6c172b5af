import Bytes
import Diagnostics
import Hashing

/// What a build rested on and what it reported: enough to tell whether another would do anything.
struct BuildOutline: Sendable {
  /// Covers all that decides a site except its sources; see ``BuildInputs``.
  let inputs: Fingerprint
  /// Covers what decides the metadata of articles except their sources: the program and the thesaurus.
  let reading: Fingerprint
  /// Covers the names and signatures of all sources and static files; `nil` where a later change to one
  /// of them might leave its signature the same.
  let listing: Fingerprint?
  /// What was found at each place where a picture of an article may be.
  let pictures: [PictureRecord]
  /// When the same articles are due, in seconds since 1970-01-01T00:00:00Z.
  let window: Range<Int>
  let counts: ArticleCounts
  let diagnostics: [Diagnostic]

  /// Whether a build at a moment would read the same and publish the same articles.
  func holds(
    for inputs: BuildInputs, _ listing: SourceListing, _ folder: PictureFolder, at now: Int
  ) -> Bool {
    self.inputs == inputs.fingerprint && self.listing == listing.fingerprint && window.contains(now)
      && pictures.allSatisfy { folder.signature(of: $0.path) == $0.signature }
  }
}

extension BuildOutline: BinaryCodable {
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (inputs, reading, listing) = try reader.read()
    pictures = try Array(from: &reader)
    let (from, until): (Int, Int) = try reader.read()
    guard from <= until else { throw BinaryDamage() }
    window = from..<until
    (counts, diagnostics) = try reader.read()
  }

  func write(to writer: inout BinaryWriter) {
    writer.write(inputs, reading, listing)
    pictures.write(to: &writer)
    writer.write(window.lowerBound, window.upperBound)
    writer.write(counts, diagnostics)
  }
}
