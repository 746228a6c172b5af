import Bytes
import Diagnostics
import Hashing
import Seeds

/// What tells whether a build would do anything at all, and what it would say.
struct BuildOutline: Sendable {
  /// Of all that decides a site but its sources; see ``BuildInputs``.
  let inputs: Fingerprint
  /// Of what the metadata of articles rests on but their sources: the program and the thesaurus.
  let reading: Fingerprint
  /// Of the names and signatures of all sources and static files; `nil` where one of them was written
  /// so late that a later change could bear the same signature.
  let listing: Fingerprint?
  /// From which instant on the same articles are due, in seconds since 1970-01-01T00:00:00Z.
  let from: Int
  /// Until which instant, itself excluded.
  let until: Int
  let articles: Int
  let leftOut: Int
  let withheld: Int
  let diagnostics: [Diagnostic]
}

extension BuildOutline: BinaryCodable {
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (inputs, reading, listing) = try reader.read()
    (from, until) = try reader.read()
    (articles, leftOut) = try reader.read()
    (withheld, diagnostics) = try reader.read()
  }

  func write(to writer: inout BinaryWriter) {
    writer.write(inputs, reading, listing)
    writer.write(from, until)
    writer.write(articles, leftOut)
    writer.write(withheld, diagnostics)
  }
}

extension BuildOutline {
  /// Gathers what a build has found.
  init(
    _ inputs: BuildInputs, _ listing: SourceListing, _ archive: Archive, _ progress: BuildProgress,
    settled: Int
  ) {
    self.init(
      inputs: inputs.digest, reading: inputs.reading,
      listing: listing.isSettled(before: settled) ? listing.digest : nil,
      from: archive.window.from, until: archive.window.until, articles: archive.articles.count,
      leftOut: archive.leftOut, withheld: archive.withheld, diagnostics: progress.diagnostics)
  }
}
