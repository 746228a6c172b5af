import Articles
import Diagnostics
import Disk
import Pages
import Seeds
import Site

/// The sources of a site as they were read: the metadata of all articles, and the way back to the
/// text of each.
struct Archive: Sendable {
  /// The articles to publish, in the order of their identifiers.
  let articles: [Metadata]
  let thesaurus: Thesaurus
  let diagnostics: [Diagnostic]
  /// How many sources were left out because of an error.
  let leftOut: Int
  /// How many articles are withheld.
  let withheld: Int
  private let site: String

  /// Reads all sources of a site; one that cannot be read is told and left out.
  static func read(
    site: String, in zone: ZoneRule, now: Int, drafts: Bool, jobs: Int
  ) async throws -> Archive {
    let files = try SeedFolder.sources(in: site)
    let thesaurus = try thesaurus(of: site)
    let resolver = ArticleResolver(tagger: Tagger(thesaurus.value))
    let results = await files.value.concurrentMap(width: jobs) { file in
      metadata(of: file, in: site, resolver)
    }
    let read = results.compactMap(\.value)
    let due = read.filter { Schedule.isDue($0, at: now, in: zone, drafts: drafts) }
    return Archive(
      articles: due, thesaurus: thesaurus.value,
      diagnostics: files.diagnostics + thesaurus.diagnostics + results.flatMap(\.diagnostics),
      leftOut: results.count - read.count, withheld: read.count - due.count, site: site)
  }

  /// The text of an article, read again: a build keeps no texts.
  ///
  /// The metadata stays as it was settled, so that the page says what all others say of the article.
  func content(of metadata: Metadata) throws(DiagnosedError) -> ArticleContent {
    let seed = try Seed.read(metadata.file, in: site).value
    guard seed.original == metadata.original else {
      throw DiagnosedError(
        "changed", "this file was changed while the site was built; build again",
        at: SourceLocation(file: metadata.file.path))
    }
    let article = Article(metadata, Manuscript.reading(seed).value)
    return ArticleContent(article: article, original: seed.originalBytes)
  }
}

extension Archive {
  /// The thesaurus of a site, empty where there is none.
  static func thesaurus(of site: String) throws(DiagnosedError) -> Diagnosed<Thesaurus> {
    let path = "\(SeedFolder.name)/\(SeedFolder.thesaurusName)"
    guard Disk.isFile("\(site)/\(path)") else { return Diagnosed(Thesaurus()) }
    return Thesaurus.read(try SourceFile.text(of: path, in: site), file: path)
  }

  private static func metadata(
    of file: SeedFile, in site: String, _ resolver: ArticleResolver
  ) -> Diagnosed<Metadata?> {
    do {
      let seed = try Seed.read(file, in: site)
      let article = resolver.article(of: seed.value)
      return Diagnosed(article.value.metadata, seed.diagnostics + article.diagnostics)
    } catch {
      return Diagnosed(nil, error.diagnostics)
    }
  }
}
