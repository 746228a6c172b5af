import Checks
import Configuration
import Diagnostics
import Output
import Pages
import Parallelism
import Seeds
import Site

/// Finds what a build of a site would complain about, and what its editor should know, without
/// writing anything.
package enum SiteCheck {
  /// Checks the site that `options` would build; of the findings only those of the identifiers `only`, if any
  /// are given, and whatever keeps the rest from being found.
  ///
  /// It runs all phases of a build that write nothing; when one fails, those that do not need its result
  /// still run.
  package static func run(_ options: BuildOptions, only: [String] = []) async -> CheckReport {
    var report = CheckReport()
    var options = options
    options.mostWithheld = .max
    if let configuration = report.attempt({ try BuildInputs.configuration(options) }) {
      report.diagnostics += configuration.diagnostics
      _ = report.attempt { try BuildInputs.outputFolder(options) }
      let (language, limit) = (
        configuration.value.settings.language, configuration.value.sourceLimit
      )
      let theme = report.attempt {
        try ThemeFolder(site: options.site, language: language, upTo: limit)
      }
      report.diagnostics += theme.map { $0.diagnostics + $0.missingForms } ?? []
      let thesaurus = report.attempt { try Archive.thesaurus(of: options.site) }
      report.diagnostics += thesaurus?.diagnostics ?? []
      await report.check(
        options, configuration.value, thesaurus?.value ?? Thesaurus(),
        theme?.theme.undated ?? UndatedNames(),
        texts: CheckList.texts.filter { $0.isAsked(by: only) })
    }
    report.finish(only: only)
    return report
  }
}

extension TextCheck {
  fileprivate func isAsked(by only: [String]) -> Bool {
    only.isEmpty || only.contains(kind.identifier)
  }
}

extension CheckReport {
  fileprivate mutating func check(
    _ options: BuildOptions, _ configuration: Configuration, _ thesaurus: Thesaurus,
    _ undated: UndatedNames, texts: [any TextCheck]
  ) async {
    var checked = CheckedArchive()
    do {
      let listing = try await SourceListing(site: options.site, jobs: options.jobs)
      diagnostics += listing.diagnostics
      let archive = try await Archive(listing, thesaurus, configuration, options)
      let reader = CheckedArchive.Reader(
        text: archive.text,
        places: { article in
          (try? archive.content(of: article)).map { PagePlaces.names(on: $0.article) }
        })
      checked = CheckedArchive(articles: archive.articles, thesaurus: thesaurus, reader: reader)
      counts = archive.counts
      suppressions = Suppressions(configuration.ignored, archive.sources.compactMap(\.metadata))
      diagnostics += archive.sources.flatMap(\.diagnostics) + archive.diagnostics
      let site = await Site(
        archive.articles, thesaurus: thesaurus, settings: configuration.settings,
        undated: undated, finding: .versions, jobs: options.jobs)
      diagnostics += site.diagnostics
      let files = listing.staticFiles.map(\.path)
      diagnostics += AddressCheck(site, files: files).diagnostics
      let links = SourceLinks(site, files: files)
      diagnostics += links.diagnostics
      checked = CheckedArchive(
        articles: archive.articles, site: site, thesaurus: thesaurus,
        fragmentLinks: links.fragmentLinks.map {
          .init(fragment: $0.fragment, link: $0.link, target: site.articles[$0.target])
        }, reader: reader)
      let folder = try PictureFolder(site: options.site, upTo: configuration.sourceLimit)
      diagnostics += try await PictureArchive(
        of: archive.articles, in: folder, known: [], settled: .min, jobs: options.jobs
      ).diagnostics
    } catch {
      fail(error)
    }
    stories = checked.stories
    diagnostics += CheckList.all.flatMap { $0.findings(in: checked) }
    diagnostics += await Self.findings(of: texts, in: checked, jobs: options.jobs)
  }

  /// What the checks find that read one text after another.
  private static func findings(
    of checks: [any TextCheck], in archive: CheckedArchive, jobs: Int
  ) async -> [Diagnostic] {
    guard !checks.isEmpty else { return [] }
    return await archive.articles.concurrentMap(width: jobs) { article in
      archive.reader.text(article).map { text in checks.flatMap { $0.findings(in: text) } } ?? []
    }.flatMap(\.self)
  }

  /// Sets aside what is ignored and what was not asked for.
  fileprivate mutating func finish(only: [String]) {
    (diagnostics, ignored) = suppressions.applied(to: diagnostics)
    if !only.isEmpty {
      diagnostics.removeAll { !only.contains($0.identifier) && !failures.contains($0) }
      ignored.removeAll { !only.contains($0.diagnostic.identifier) }
    }
    diagnostics.sort()
    ignored.sort { $0.diagnostic < $1.diagnostic }
  }

  /// The result of a phase; `nil` if it failed, which is reported.
  fileprivate mutating func attempt<Value>(_ phase: () throws -> Value) -> Value? {
    do {
      return try phase()
    } catch {
      fail(error)
      return nil
    }
  }

  fileprivate mutating func fail(_ error: any Error) {
    let failure = BuildFailure(error)
    diagnostics += failure.diagnostics
    failures.formUnion(failure.diagnostics)
    outcome = max(outcome, failure.outcome)
  }
}
