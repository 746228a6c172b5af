import Articles
import Bytes
import Checks
import Configuration
import Diagnostics
import Disk
import Hashing
import Pages
import Parallelism
import Seeds
import Site

/// The sources of a site as they were read: the metadata of all articles, and access to the text of
/// each.
struct Archive: Sendable {
  /// What is known of each source, in the order of their identifiers' bytes.
  let sources: [SourceRecord]
  /// The articles to publish, in the same order.
  let articles: [Metadata]
  let counts: ArticleCounts
  /// Warnings of what cannot be at the moment of the build.
  let diagnostics: [Diagnostic]
  /// The time in which the same articles are due, and warned of.
  let window: Range<Int>
  /// The identifiers of the sources, in which one is searched without copying records.
  private let identifiers: [String]
  private let site: String
  private let sourceLimit: Int
  private let texts: TextStore?
  private let recurring: RecurringLines

  /// Reads the sources of a site; reports those that cannot be read, and leaves them out.
  ///
  /// Puts the texts into `texts`, if given. A source in `known` is not read again if its files have the
  /// same signatures, settled before the moment `settled`, nor parsed again if they have the same bytes, as long
  /// as the other sources tell the same of its lines. If the system fails, rather than a source, the build ends:
  /// an archive must not lose articles for that.
  init(
    _ listing: SourceListing, _ thesaurus: Thesaurus, _ configuration: Configuration,
    known: [SourceRecord] = [], settled: Int = .min, keeping texts: TextStore? = nil,
    _ options: BuildOptions
  ) async throws(DiagnosedError) {
    let known = KnownSources(known)
    let limit = configuration.sourceLimit
    let census = await LineCensus(
      listing, known: known, settled: settled, site: options.site, upTo: limit, jobs: options.jobs)
    let resolver = ArticleResolver(tagger: Tagger(thesaurus))
    let positions = listing.sources.indices
    func tell(_ done: Int) {
      options.progress(WorkProgress(phase: .reading, done: done, total: positions.count))
    }
    sources = await positions.concurrentMap(width: options.jobs, progress: tell) { position in
      let source = listing.sources[position]
      let lines: SourceLines?
      switch census.lines[position] {
      case .success(let found): lines = found
      case .failure(let error):
        return SourceRecord(source, nil, nil, error.diagnostics, nil, levels: 0)
      }
      let record = known.record(of: source)
      let levels = census.recurring.levels(of: lines)
      if let record, record.levels == levels, record.holds(for: source, settled: settled) {
        return record
      }
      let reading = Reading(
        source: source, lines: lines, levels: levels, known: record,
        archive: levels == 0 ? .none : census.recurring)
      return reading.record(in: options.site, upTo: limit, resolver) { text, original in
        texts?.keep(text, of: position, madeFrom: original)
      }
    }
    let failures = sources.flatMap(\.diagnostics).filter {
      $0.identifier == SourceFile.systemFailure
    }
    guard failures.isEmpty else { throw DiagnosedError(failures) }
    let (zone, drafts) = (configuration.settings.timeZone, configuration.drafts)
    let read = sources.compactMap(\.metadata)
    identifiers = sources.map(\.file.id)
    articles = read.filter { Schedule.isDue($0, at: options.now, in: zone, drafts: drafts) }
    counts = ArticleCounts(
      published: articles.count, leftOut: sources.count - read.count,
      withheld: read.count - articles.count)
    // Only of those that are withheld is anything worth writing out.
    let withheld = read.filter {
      !Schedule.isDue($0, at: options.now, in: zone, drafts: drafts)
    }
    .map { SiteSchedule.Entry($0, at: options.now, configuration) }
    diagnostics =
      Schedule.warnings(articles, at: options.now)
      + SiteSchedule.Entry.notes(on: withheld, atMost: options.mostWithheld)
    window = Schedule.window(read, at: options.now, in: zone)
    site = options.site
    sourceLimit = configuration.sourceLimit
    self.texts = texts
    recurring = census.recurring
  }

  /// Whether the bytes of every source are known; see ``SourceRecord/isSettled(before:)``.
  var isWhollyRead: Bool { sources.allSatisfy { $0.fingerprint != nil } }

  /// Drops the texts that were kept, so that none of them is written to the disk.
  func forgetTexts() { texts?.clear() }

  /// The text of an article, which is read again if it was not kept.
  ///
  /// The metadata stays the same, so that the page agrees with all other pages.
  func content(of metadata: Metadata) throws(DiagnosedError) -> ArticleContent {
    let file = metadata.file
    let position = position(of: file)
    let content = try content(of: metadata, keptAt: position.flatMap { texts?[$0] })
    let signatures = file.paths.compactMap { try? Disk.inputSignature(of: "\(site)/\($0)") }
    guard position.map({ sources[$0].signatures }) == signatures else {
      throw DiagnosedError(
        "changed", "this file changed while the site was being built; build again",
        ar: "تغيّر هذا الملف في أثناء بناء الموقع؛ ابنِ ثانية",
        at: SourceLocation(file: file.path))
    }
    return content
  }

  /// A published article with its whole text, read again; `nil` where it cannot be read any more.
  func text(of metadata: Metadata) -> CheckedText? {
    guard let bytes = try? SeedBytes.read(metadata.file, in: site, upTo: sourceLimit),
      let seed = try? Seed.reading(bytes, SeedIdentity(bytes)).value
    else { return nil }
    let manuscript = Manuscript.reading(seed, in: recurring).value
    return CheckedText(article: metadata, seed: seed, manuscript: manuscript)
  }

  /// The thesaurus of a site, empty where there is none.
  static func thesaurus(of site: String) throws(DiagnosedError) -> Diagnosed<Thesaurus> {
    let path = "\(SeedFolder.name)/\(SeedFolder.thesaurusName)"
    // Anything else of this name is reported with the sources.
    guard (try? Disk.kind(of: "\(site)/\(path)")) == .file else { return Diagnosed(Thesaurus()) }
    return Thesaurus.read(try SourceFile.text(of: path, in: site), file: path)
  }

  private func content(
    of metadata: Metadata, keptAt place: TextStore.Place?
  ) throws(DiagnosedError) -> ArticleContent {
    if let place {
      let original = try SeedBytes.original(of: metadata.file, in: site, upTo: sourceLimit)
      if let text = texts?.text(at: place, madeFrom: original) {
        return ArticleContent(article: Article(metadata, text), original: original)
      }
    }
    let identity = SeedIdentity(
      originalHash: metadata.original.sha256, fingerprint: metadata.fingerprint)
    let bytes = try SeedBytes.read(metadata.file, in: site, upTo: sourceLimit)
    let seed = try Seed.reading(bytes, identity, withFrontMatter: false).value
    let article = Article(metadata, ArticleText.reading(seed, in: recurring))
    return ArticleContent(article: article, original: seed.originalBytes)
  }

  private func position(of file: SeedFile) -> Int? {
    var (low, high) = (0, identifiers.count)
    while low < high {
      let middle = (low + high) / 2
      if identifiers[middle].precedesByBytes(file.id) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < identifiers.count ? low : nil
  }
}

/// The second reading of one source, which gives its lines their labels.
private struct Reading {
  let source: SourceListing.Source
  let lines: SourceLines?
  let levels: UInt64
  let known: SourceRecord?
  let archive: RecurringLines

  /// Reads the source; passes its text and the bytes of its original to `keep`, if it had to be parsed.
  func record(
    in site: String, upTo limit: Int, _ resolver: ArticleResolver,
    keep: (ArticleText, [UInt8]) -> Void
  ) -> SourceRecord {
    var fingerprint: Fingerprint?
    do {
      let bytes = try SeedBytes.read(source.file, in: site, upTo: limit)
      let identity = SeedIdentity(bytes)
      fingerprint = identity.fingerprint
      if let known, known.fingerprint == fingerprint, known.levels == levels {
        return record(fingerprint, known.metadata, known.diagnostics)
      }
      let seed = try Seed.reading(bytes, identity)
      let article = try resolver.article(of: seed.value, in: archive).withText()
      keep(article.value.text, seed.value.originalBytes)
      return record(
        fingerprint, article.value.metadata, seed.diagnostics + article.diagnostics)
    } catch {
      return record(fingerprint, nil, error.diagnostics)
    }
  }

  private func record(
    _ fingerprint: Fingerprint?, _ metadata: Metadata?, _ diagnostics: [Diagnostic]
  ) -> SourceRecord {
    SourceRecord(source, fingerprint, metadata, diagnostics, lines, levels: levels)
  }
}
