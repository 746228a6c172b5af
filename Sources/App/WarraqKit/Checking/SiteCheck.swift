package import Checks
import Configuration
import Diagnostics
import Pages
import Seeds
import Site

/// Finds what a build of a site would complain about, and what its editor should know, without
/// writing anything: read ``run()`` top to bottom.
package struct SiteCheck: Sendable {
  private let options: BuildOptions
  private var diagnostics: [Diagnostic] = []
  private var archive: Archive?
  private var site: Site?
  private var outcome = BuildReport.Outcome.published

  /// Prepares a check of the site that `options` would build.
  private init(_ options: BuildOptions) {
    self.options = options
  }

  /// Checks the site that `options` would build; `outcome` is what that build would come to, and
  /// `published` where it would put a site in place.
  package static func run(
    _ options: BuildOptions
  ) async -> (report: CheckReport, outcome: BuildReport.Outcome) {
    var check = SiteCheck(options)
    await check.run()
    let checked = CheckedArchive(articles: check.archive?.articles ?? [], site: check.site)
    let report = CheckReport(
      checked, diagnostics: check.diagnostics, leftOut: check.archive?.leftOut ?? 0,
      withheld: check.archive?.withheld ?? 0)
    return (report, check.outcome)
  }
}

extension SiteCheck {
  /// Goes through all phases of a build that write nothing.
  ///
  /// When one fails, those that do not need it still run.
  private mutating func run() async {
    let options = options
    guard let configuration = attempt({ try BuildInputs.configuration(options) }) else { return }
    diagnostics += configuration.diagnostics
    let settings = configuration.value.settings
    _ = attempt { try BuildInputs.outputFolder(options) }
    _ = attempt { try ThemeFolder(site: options.site, language: settings.language) }
    let thesaurus = attempt { try Archive.thesaurus(of: options.site) } ?? Diagnosed(Thesaurus())
    diagnostics += thesaurus.diagnostics
    do {
      let listing = try await SourceListing.read(site: options.site, jobs: options.jobs)
      diagnostics += listing.diagnostics
      let archive = try await Archive.read(listing, thesaurus.value, configuration.value, options)
      self.archive = archive
      diagnostics += archive.sources.flatMap(\.diagnostics)
      let site = try await Site(
        archive.articles, thesaurus: thesaurus.value, settings: settings, finding: .versions,
        jobs: options.jobs)
      self.site = site
      diagnostics += site.diagnostics
      try AddressCheck.run(of: site)
    } catch {
      fail(error)
    }
  }

  /// The result of a phase; `nil` where it has failed, which is reported.
  private mutating func attempt<Value>(_ phase: () throws -> Value) -> Value? {
    do {
      return try phase()
    } catch {
      fail(error)
      return nil
    }
  }

  /// Reports why a phase failed; of several failures the gravest is the outcome.
  private mutating func fail(_ error: any Error) {
    let failure = BuildFailure(error)
    diagnostics += failure.diagnostics
    if Self.rank(failure.outcome) > Self.rank(outcome) { outcome = failure.outcome }
  }

  private static func rank(_ outcome: BuildReport.Outcome) -> Int {
    switch outcome {
    case .published: 0
    case .rejected: 1
    case .locked, .failed: 2
    case .misused: 3
    }
  }
}
