import Bytes
import Hashing
import Seeds

/// What the last build learnt of the sources, by their paths.
struct KnownSources: Sendable {
  private let records: [Fingerprint: SourceRecord]

  init(_ records: [SourceRecord]) {
    self.records = Dictionary(
      records.map { (Fingerprint(of: $0.file.path), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The record of a source; `nil` where there is none.
  func record(of source: SourceListing.Source) -> SourceRecord? {
    let path = source.file.path
    return records[Fingerprint(of: path)].flatMap { record in
      record.file.path.hasSameBytes(as: path) ? record : nil
    }
  }
}
