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
  let signatures: [InputSignature]
  /// `nil` where the files could not be read.
  let fingerprint: Fingerprint?
  /// `nil` where the source was left out because of an error.
  let metadata: Metadata?
  let diagnostics: [Diagnostic]
  /// What it tells of its lines; `nil` where they do not count.
  let lines: SourceLines?
  /// What the other sources told of its lines when it was read; see ``RecurringLines/levels(of:)``.
  let levels: UInt64

  init(
    _ source: SourceListing.Source, _ fingerprint: Fingerprint?, _ metadata: Metadata?,
    _ diagnostics: [Diagnostic], _ lines: SourceLines?, levels: UInt64
  ) {
    file = source.file
    signatures = source.signatures
    self.fingerprint = fingerprint
    self.metadata = metadata
    self.diagnostics = diagnostics
    self.lines = lines
    self.levels = levels
  }

  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (file, signatures, fingerprint) = try reader.read()
    (metadata, diagnostics) = try reader.read()
    (lines, levels) = try reader.read()
  }

  /// Whether the source is as it was read.
  func holds(for source: SourceListing.Source, settled: Int) -> Bool {
    (file, signatures) == (source.file, source.signatures) && isSettled(before: settled)
  }

  /// Whether the source was read, and any change to it after a moment gives it other signatures.
  ///
  /// Nothing is known of a source that could not be read: what was in the way may be gone, unseen.
  func isSettled(before moment: Int) -> Bool {
    fingerprint != nil && signatures.allSatisfy { $0.isSettled(before: moment) }
  }
}

extension SourceRecord: BinaryCodable {
  func write(to writer: inout BinaryWriter) {
    writer.write(file, signatures, fingerprint)
    writer.write(metadata, diagnostics)
    writer.write(lines, levels)
  }
}
