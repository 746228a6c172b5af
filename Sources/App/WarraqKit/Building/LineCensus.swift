import Articles
import Diagnostics
import Disk
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
  /// The sources themselves, as many as there is room for: they need not be read and parsed again.
  let seeds: [Diagnosed<Seed>?]
  /// What the sources tell together.
  let recurring: RecurringLines

  init(
    _ listing: SourceListing, known: KnownSources, settled: Int, site: String, upTo limit: Int,
    jobs: Int
  ) async {
    let kept = Self.kept(listing)
    let readings = await listing.sources.indices.concurrentMap(width: jobs) { position in
      let source = listing.sources[position]
      // The markup of a saved page says better what is part of the article, and Markdown is all text.
      guard source.file.format == .text else { return FirstReading(lines: .success(nil)) }
      return Self.reading(
        of: source, known: known.record(of: source), settled: settled, in: site, upTo: limit,
        keepsSeed: position < kept)
    }
    lines = readings.map(\.lines)
    seeds = readings.map(\.seed)
    recurring = LineCounter.recurring(in: lines.map { (try? $0.get()).flatMap(\.self) })
  }

  /// How many bytes the files have of which the seeds are kept; these take about twice as much.
  private static let room = 32 << 20

  /// How many sources, from the first one on, are kept.
  private static func kept(_ listing: SourceListing) -> Int {
    var rest = room
    return listing.sources.prefix { source in
      rest -= source.signatures.reduce(0) { $0 + $1.content.size }
      return rest >= 0
    }.count
  }

  private struct FirstReading: Sendable {
    let lines: Result<SourceLines?, DiagnosedError>
    var seed: Diagnosed<Seed>?
  }

  /// The first reading of a source; without lines where it has mistakes, which its second reading
  /// reports.
  private static func reading(
    of source: SourceListing.Source, known: SourceRecord?, settled: Int, in site: String,
    upTo limit: Int, keepsSeed: Bool
  ) -> FirstReading {
    if let known, known.holds(for: source, settled: settled) {
      return FirstReading(lines: .success(known.lines))
    }
    let bytes: SeedBytes
    do throws(DiagnosedError) {
      bytes = try SeedBytes.read(source.file, in: site, upTo: limit)
    } catch {
      return FirstReading(lines: .failure(error))
    }
    let identity = keepsSeed || known != nil ? SeedIdentity(bytes) : .unknown
    if let known, known.fingerprint == identity.fingerprint {
      return FirstReading(lines: .success(known.lines))
    }
    let seed = try? Seed.reading(bytes, identity)
    let lines = seed.flatMap { SourceLines($0.value) }
    return FirstReading(lines: .success(lines), seed: keepsSeed ? seed : nil)
  }
}

extension SeedIdentity {
  /// Of a source whose bytes need not be told from others.
  fileprivate static let unknown = SeedIdentity(originalHash: "", fingerprint: Fingerprint(of: ""))
}
