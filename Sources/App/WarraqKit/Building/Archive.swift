import Articles
import Bytes
import Configuration
import Diagnostics
import Disk
import Hashing
import Pages
import Parallelism
import Seeds
import Site

/// The sources of a site as they were read: the metadata of all articles, and the way back to the
/// text of each.
struct Archive: Sendable {
  /// What is known of each source, in the order of their identifiers' bytes.
  let sources: [SourceRecord]
  /// The articles to publish, in the same order.
  let articles: [Metadata]
  /// How many sources were left out because of an error.
  let leftOut: Int
  /// How many articles are withheld.
  let withheld: Int
  /// From when and until when the same articles are due; the end is not in it.
  let window: (from: Int, until: Int)
  private let site: String
  private let texts: TextStore?

  /// Reads the sources of a site; one that cannot be read is reported and left out.
  ///
  /// The texts that are found are put into `texts`, if it is given.
  ///
  /// Of `known` sources, in the order of their identifiers too, those are not read again whose files
  /// bear the same signatures, from before `settled`; those whose content is still the same are not
  /// understood again. A failure of the machine is none of a source and ends the build: an archive
  /// must not lose articles to it.
  static func read(
    _ listing: SourceListing, _ thesaurus: Thesaurus, _ configuration: Configuration,
    known: [SourceRecord] = [], settled: Int = .min, keeping texts: TextStore? = nil,
    _ options: BuildOptions
  ) async throws(DiagnosedError) -> Archive {
    let matches = matches(of: listing.sources, in: known)
    let resolver = ArticleResolver(tagger: Tagger(thesaurus))
    let positions = listing.sources.indices
    func tell(_ done: Int) {
      options.progress(WorkProgress(.reading, done: done, total: positions.count))
    }
    let read = await positions.concurrentMap(width: options.jobs, progress: tell) { position in
      let source = listing.sources[position]
      let record = matches[position].map { known[$0] }
      if let record, record.signatures == source.signatures, record.isSettled(before: settled) {
        return record
      }
      return Self.record(of: source, known: record, in: options.site, resolver) { text, original in
        texts?.keep(text, of: position, madeFrom: original)
      }
    }
    let failures = read.flatMap(\.diagnostics)
      .filter { $0.identifier == SourceFile.systemFailure }
    guard failures.isEmpty else { throw DiagnosedError(failures) }
    return Archive(read, configuration, options, texts)
  }

  private init(
    _ sources: [SourceRecord], _ configuration: Configuration, _ options: BuildOptions,
    _ texts: TextStore?
  ) {
    let (zone, drafts) = (configuration.settings.timeZone, configuration.drafts)
    let read = sources.compactMap(\.metadata)
    self.sources = sources
    articles = read.filter { Schedule.isDue($0, at: options.now, in: zone, drafts: drafts) }
    leftOut = sources.count - read.count
    withheld = read.count - articles.count
    window = Schedule.window(read, at: options.now, in: zone)
    site = options.site
    self.texts = texts
  }

  /// Drops the texts that were kept, so that none of them is written to the disk.
  func forgetTexts() { texts?.clear() }

  /// The text of an article, which is read again if it was not kept.
  ///
  /// The metadata stays as it was settled, so that the page says what all others say of the article.
  func content(of metadata: Metadata) throws(DiagnosedError) -> ArticleContent {
    let file = metadata.file
    let position = position(of: file)
    let content = try content(of: metadata, keptAt: position.flatMap { texts?[$0] })
    let signatures = file.paths.compactMap { Disk.signature(of: "\(site)/\($0)") }
    guard position.map({ sources[$0].signatures }) == signatures else {
      throw DiagnosedError(
        "changed", "this file changed while the site was being built; build again",
        at: SourceLocation(file: file.path))
    }
    return content
  }
}

extension Archive {
  /// The thesaurus of a site, empty where there is none.
  static func thesaurus(of site: String) throws(DiagnosedError) -> Diagnosed<Thesaurus> {
    let path = "\(SeedFolder.name)/\(SeedFolder.thesaurusName)"
    guard Disk.isFile("\(site)/\(path)") else { return Diagnosed(Thesaurus()) }
    return Thesaurus.read(try SourceFile.text(of: path, in: site), file: path)
  }

  /// What is learnt of a source; `keep` is given its text, and the original, where it was understood.
  private static func record(
    of source: SourceListing.Source, known: SourceRecord?, in site: String,
    _ resolver: ArticleResolver, keep: (ArticleText, [UInt8]) -> Void
  ) -> SourceRecord {
    func record(
      _ digest: Fingerprint?, _ metadata: Metadata?, _ diagnostics: [Diagnostic]
    ) -> SourceRecord {
      SourceRecord(
        file: source.file, signatures: source.signatures, digest: digest, metadata: metadata,
        diagnostics: diagnostics)
    }
    do {
      let bytes = try SeedBytes.read(source.file, in: site)
      let identity = SeedIdentity(bytes)
      if let known, known.digest == identity.digest {
        return record(identity.digest, known.metadata, known.diagnostics)
      }
      do {
        let seed = try Seed.reading(bytes, identity)
        let article = resolver.article(of: seed.value)
        keep(article.value.text, seed.value.originalBytes)
        return record(
          identity.digest, article.value.metadata, seed.diagnostics + article.diagnostics)
      } catch {
        return record(identity.digest, nil, error.diagnostics)
      }
    } catch {
      return record(nil, nil, error.diagnostics)
    }
  }

  /// For each source where it stands among those that are known; both are in the order of their
  /// identifiers' bytes.
  private static func matches(
    of sources: [SourceListing.Source], in known: [SourceRecord]
  ) -> [Int?] {
    var next = 0
    return sources.map { source in
      while next < known.count, known[next].file.id.precedesByBytes(source.file.id) { next += 1 }
      guard next < known.count, known[next].file.path.hasSameBytes(as: source.file.path) else {
        return nil
      }
      return next
    }
  }

  private func content(
    of metadata: Metadata, keptAt place: TextStore.Place?
  ) throws(DiagnosedError) -> ArticleContent {
    if let place {
      let original = try SeedBytes.original(of: metadata.file, in: site)
      if let text = texts?.text(at: place, madeFrom: original) {
        return ArticleContent(article: Article(metadata, text), original: original)
      }
    }
    let identity = SeedIdentity(originalHash: metadata.original.sha256, digest: metadata.digest)
    let bytes = try SeedBytes.read(metadata.file, in: site)
    let seed = try Seed.reading(bytes, identity, withFrontMatter: false).value
    let article = Article(metadata, ArticleText.reading(seed))
    return ArticleContent(article: article, original: seed.originalBytes)
  }

  /// Where a source stands among all.
  private func position(of file: SeedFile) -> Int? {
    var (low, high) = (0, sources.count)
    while low < high {
      let middle = (low + high) / 2
      if sources[middle].file.id.precedesByBytes(file.id) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < sources.count ? low : nil
  }
}
