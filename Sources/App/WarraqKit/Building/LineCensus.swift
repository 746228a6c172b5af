import Articles
import Diagnostics
import Hashing
import Parallelism
import Seeds
import Site

/// The first reading of the sources, which finds the lines that recur in them.
///
/// Labels rest on it, so it comes before any is given. It looks at the lines of a source only as far as it
/// must to tell them apart (``SourceLines``), and the records of the last build have that already.
struct LineCensus: Sendable {
  /// What each source tells of its lines, in the order of the listing: `nil` where they do not count, and why
  /// where its files could not be read.
  let lines: [Result<SourceLines?, DiagnosedError>]
  /// What the sources tell together.
  let recurring: RecurringLines

  init(
    _ listing: SourceListing, known: KnownSources, settled: Int, site: String, upTo limit: Int,
    jobs: Int
  ) async {
    lines = await listing.sources.concurrentMap(width: jobs) { source in
      // The markup of a saved page says better what is part of the article, and Markdown is all text.
      guard source.file.format == .text else { return .success(nil) }
      return Self.lines(
        of: source, known: known.record(of: source), settled: settled, in: site, upTo: limit)
    }
    recurring = LineCounter.recurring(in: lines.map { (try? $0.get()).flatMap(\.self) })
  }

  /// The lines of a source; `nil` where it has mistakes, which its second reading reports.
  private static func lines(
    of source: SourceListing.Source, known: SourceRecord?, settled: Int, in site: String,
    upTo limit: Int
  ) -> Result<SourceLines?, DiagnosedError> {
    if let known, known.holds(for: source, settled: settled) { return .success(known.lines) }
    let bytes: SeedBytes
    do throws(DiagnosedError) {
      bytes = try SeedBytes.read(source.file, in: site, upTo: limit)
    } catch {
      return .failure(error)
    }
    if let known, known.fingerprint == SeedIdentity(bytes).fingerprint {
      return .success(known.lines)
    }
    return .success((try? Seed.reading(bytes, .unknown)).flatMap { SourceLines($0.value) })
  }
}

extension SeedIdentity {
  /// Of a source whose bytes need not be told from others.
  fileprivate static let unknown = SeedIdentity(originalHash: "", fingerprint: Fingerprint(of: ""))
}
