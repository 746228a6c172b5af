import Checks
import Configuration
import Diagnostics
import Output
import Pages
import Seeds
import Site

/// Finds what a build of a site would complain about, and what its editor should know, without
/// writing anything.
package enum SiteCheck {
  /// Checks the site that `options` would build.
  ///
  /// It runs all phases of a build that write nothing; when one fails, those that do not need its result
  /// still run.
  package static func run(_ options: BuildOptions) async -> CheckReport {
    var report = CheckReport()
    if let configuration = report.attempt({ try BuildInputs.configuration(options) }) {
      report.diagnostics += configuration.diagnostics
      _ = report.attempt { try BuildInputs.outputFolder(options) }
      let (language, limit) = (
        configuration.value.settings.language, configuration.value.sourceLimit
      )
      let theme = report.attempt {
        try ThemeFolder(site: options.site, language: language, upTo: limit)
      }
      report.diagnostics += theme?.diagnostics ?? []
      let thesaurus = report.attempt { try Archive.thesaurus(of: options.site) }
      report.diagnostics += thesaurus?.diagnostics ?? []
      let archive = await check(
        options, configuration.value, thesaurus?.value ?? Thesaurus(),
        theme?.theme.undated ?? UndatedNames(), &report)
      report.stories = archive.stories
      report.diagnostics += CheckList.all.flatMap { $0.findings(in: archive) }
    }
    report.diagnostics.sort()
    return report
  }

  private static func check(
    _ options: BuildOptions, _ configuration: Configuration, _ thesaurus: Thesaurus,
    _ undated: UndatedNames, _ report: inout CheckReport
  ) async -> CheckedArchive {
    var checked = CheckedArchive()
    do {
      let listing = try await SourceListing(site: options.site, jobs: options.jobs)
      report.diagnostics += listing.diagnostics
      let archive = try await Archive(listing, thesaurus, configuration, options)
      checked = CheckedArchive(articles: archive.articles)
      report.counts = archive.counts
      report.diagnostics += archive.sources.flatMap(\.diagnostics) + archive.diagnostics
      let site = await Site(
        archive.articles, thesaurus: thesaurus, settings: configuration.settings,
        undated: undated, finding: .versions, jobs: options.jobs)
      checked = CheckedArchive(articles: archive.articles, site: site)
      report.diagnostics += site.diagnostics
      let files = listing.staticFiles.map(\.path)
      report.diagnostics += AddressCheck(site, files: files).diagnostics
      report.diagnostics += SourceLinks(site, files: files).diagnostics
      let folder = try PictureFolder(site: options.site, upTo: configuration.sourceLimit)
      report.diagnostics += try await PictureArchive(
        of: archive.articles, in: folder, known: [], settled: .min, jobs: options.jobs
      ).diagnostics
    } catch {
      report.fail(error)
    }
    return checked
  }
}

extension CheckReport {
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
    outcome = max(outcome, failure.outcome)
  }
}
