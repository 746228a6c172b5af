import Articles
import Bytes
import Diagnostics
import Disk
import Hashing
import Seeds

/// What a build has learnt of one source, so that the next one need not read it again.
///
/// A class, so that a copy takes one reference count rather than one for each field.
final class SourceRecord: Sendable {
  let file: SeedFile
  /// The signatures of the files of the source, taken before they were read.
  let signatures: [FileSignature]
  /// `nil` where the files could not be read.
  let fingerprint: Fingerprint?
  /// `nil` where the source was left out because of an error.
  let metadata: Metadata?
  let diagnostics: [Diagnostic]

  init(
    _ source: SourceListing.Source, _ fingerprint: Fingerprint?, _ metadata: Metadata?,
    _ diagnostics: [Diagnostic]
  ) {
    file = source.file
    signatures = source.signatures
    self.fingerprint = fingerprint
    self.metadata = metadata
    self.diagnostics = diagnostics
  }

  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (file, signatures, fingerprint) = try reader.read()
    (metadata, diagnostics) = try reader.read()
  }

  /// Whether the source is as it was read.
  ///
  /// A file that could not be read may become readable and keep its signature.
  func holds(for source: SourceListing.Source, settled: Int) -> Bool {
    fingerprint != nil && file == source.file && signatures == source.signatures
      && isSettled(before: settled)
  }

  /// Whether any later change to the source gives it other signatures; see ``SiteLock/settled``.
  func isSettled(before moment: Int) -> Bool {
    signatures.allSatisfy { $0.modified < moment }
  }
}

extension SourceRecord: BinaryCodable {
  func write(to writer: inout BinaryWriter) {
    writer.write(file, signatures, fingerprint)
    writer.write(metadata, diagnostics)
  }
}
