import Articles
import Bytes
import Configuration
import Disk
import Seeds

/// The lines that recur in sites, for reading their sources one by one as a build would.
struct SiteArchives {
  private let program: String
  private let jobs: Int
  /// The site that was asked for last.
  private var last: (site: String, recurring: RecurringLines)?

  /// Uses what the last build of a site by `program` has kept.
  init(program: String, jobs: Int) {
    self.program = program
    self.jobs = jobs
  }

  /// The lines that recur in a site whose sources have at most `limit` bytes.
  mutating func recurring(in site: String, upTo limit: Int) async -> RecurringLines {
    if let last, last.site.hasSameBytes(as: site) { return last.recurring }
    var options = BuildOptions(site: site, now: 0)
    (options.program, options.jobs) = (program, jobs)
    let recurring = await Self.recurring(options, upTo: limit)
    last = (site, recurring)
    return recurring
  }

  /// Counts the lines of a site.
  ///
  /// Sources that are as the last build read them are not read again; what cannot be read is a matter for a
  /// build.
  private static func recurring(_ options: BuildOptions, upTo limit: Int) async -> RecurringLines {
    guard let listing = try? await SourceListing(site: options.site, jobs: options.jobs) else {
      return .none
    }
    var known: [SourceRecord] = []
    if let folder = try? OpenFolder(options.site).folder(SiteLock.folderName),
      (try? folder.isOwn()) == true, let state = await StateFile.read(in: folder, options)
    {
      known = await state.sources() ?? []
    }
    return await LineCensus(
      listing, known: KnownSources(known), settled: .max, site: options.site, upTo: limit,
      jobs: options.jobs
    ).recurring
  }
}
