import Articles
import Bytes
import Diagnostics
import Disk
import Hashing
import Seeds

/// What a build has learnt of one source, so that the next one need not read it again.
struct SourceRecord: Sendable {
  let file: SeedFile
  /// The signatures of the files of the source, taken before they were read.
  let signatures: [FileSignature]
  /// `nil` where the files could not be read.
  let digest: Fingerprint?
  /// `nil` where the source was left out because of an error.
  let metadata: Metadata?
  let diagnostics: [Diagnostic]

  /// Whether nothing was written so late that a later change could bear the same signature.
  func isSettled(before moment: Int) -> Bool {
    signatures.allSatisfy { $0.modified < moment }
  }
}

extension SourceRecord: BinaryCodable {
  init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (file, signatures, digest) = try reader.read()
    (metadata, diagnostics) = try reader.read()
  }

  func write(to writer: inout BinaryWriter) {
    writer.write(file, signatures, digest)
    writer.write(metadata, diagnostics)
  }
}
