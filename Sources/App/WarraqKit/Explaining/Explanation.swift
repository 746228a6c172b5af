package import Articles
import Configuration
package import Diagnostics
import Disk
package import Seeds

/// How one source was read: each line's label and why, each field's value and evidence.
package struct Explanation: Sendable {
  /// The source as it was read.
  package let seed: Seed
  /// The lines of the source with their labels.
  package let manuscript: Manuscript
  /// The values of the fields that a build would use.
  package let metadata: Metadata
  /// The dates that the text mentions, in order.
  package let mentions: [DatedMention]
  /// The problems found in the source, in order of place.
  package let diagnostics: [Diagnostic]

  /// Which of the four sources gave each field.
  package var evidence: [FieldEvidence] { FieldEvidence.fields(of: metadata, seed) }

  /// Reads the file at `path`, as a build of the site that it belongs to would.
  ///
  /// The site is the nearest folder above the file that has `warraq.yml`, or whose `seeds` folder the
  /// file is in; a file outside any site is explained with what stands beside it. `program` tells whether
  /// the state of the last build can be used, as in ``BuildOptions/program``.
  package static func of(
    _ path: String, program: String = "", jobs: Int = 1
  ) async throws(DiagnosedError) -> Explanation {
    var archives = SiteArchives(program: program, jobs: jobs)
    return try await of(path, in: &archives)
  }

  /// Reads one of several files; see ``of(_:program:jobs:)``.
  static func of(
    _ path: String, in archives: inout SiteArchives
  ) async throws(DiagnosedError) -> Explanation {
    let (seed, resolver, archive) = try await source(at: path, in: &archives)
    let manuscript = Manuscript.reading(seed.value, in: archive)
    let article = resolver.article(of: seed.value, manuscript.value)
    let metadata = article.value.metadata
    return Explanation(
      seed: seed.value, manuscript: manuscript.value, metadata: metadata,
      mentions: DatedMention.mentions(in: manuscript.value, published: metadata.published.date),
      diagnostics: (seed.diagnostics + manuscript.diagnostics + article.diagnostics).sorted())
  }

  /// The source at `path`, what settles its fields, and what recurs in its site; see
  /// ``of(_:program:jobs:)``.
  static func source(
    at path: String, in archives: inout SiteArchives
  ) async throws(DiagnosedError) -> (
    seed: Diagnosed<Seed>, resolver: ArticleResolver, archive: RecurringLines
  ) {
    let place = SiteFinder.place(of: path)
    guard Disk.isFile(path) else {
      throw DiagnosedError(
        "unreadable", "there is no such file; name a source, such as seeds/NAME.txt",
        ar: "لا وجود لهذا الملف؛ اذكر مقالًا، مثل \("seeds/NAME.txt")",
        at: SourceLocation(file: path))
    }
    guard let file = SeedFolder.source(at: place.path, in: place.site) else {
      throw DiagnosedError(
        "unknown-source",
        "Warraq does not read this file; the names of sources end in .txt, .md or .html",
        ar: "لا يقرأ ورّاق هذا الملف؛ أسماء المقالات تنتهي بـ\(".txt") أو \(".md") أو \(".html")",
        at: SourceLocation(file: place.path))
    }
    // What is wrong in the configuration is a matter for a build.
    let configuration = try? ConfigurationReader.read(site: place.site).value
    let limit = configuration?.sourceLimit ?? SourceFile.usualLimit
    let seed = try Seed.read(file, in: place.site, upTo: limit)
    let thesaurus = try Archive.thesaurus(of: place.site)
    let archive = place.isSite ? await archives.recurring(in: place.site, upTo: limit) : .none
    return (seed, ArticleResolver(tagger: Tagger(thesaurus.value)), archive)
  }
}
