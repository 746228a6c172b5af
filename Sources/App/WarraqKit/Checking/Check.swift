import Configuration
import Diagnostics
import Pages
import Seeds
import Site

/// Finds what a build of a site would complain about, and what its editor should know, without
/// writing anything: read ``run()`` top to bottom.
package struct Check: Sendable {
  private let options: BuildOptions

  /// Prepares a check of the site that `options` would build.
  package init(_ options: BuildOptions) {
    self.options = options
  }

  /// Goes through what a build goes through but for making pages; where one part fails the others are
  /// looked at all the same, as far as they do not need it.
  package func run() async -> CheckReport {
    var report = CheckReport()
    guard let configuration = report.attempt({ try BuildInputs.configuration(options) }) else {
      return report
    }
    report.add(configuration.diagnostics)
    let settings = configuration.value.settings
    _ = report.attempt { try BuildInputs.outputFolder(options) }
    _ = report.attempt { try ThemeFolder(site: options.site, language: settings.language) }
    let thesaurus =
      report.attempt { try Archive.thesaurus(of: options.site) } ?? Diagnosed(Thesaurus())
    report.add(thesaurus.diagnostics)
    do {
      let listing = try await SourceListing.read(site: options.site, jobs: options.jobs)
      report.add(listing.diagnostics)
      let archive = try await Archive.read(listing, thesaurus.value, configuration.value, options)
      report.add(archive)
      let site = try await Site(
        archive.articles, thesaurus: thesaurus.value, settings: settings, finding: .versions,
        jobs: options.jobs)
      report.add(site)
      try AddressCheck.run(of: site)
    } catch {
      report.add(BuildFailure(error))
    }
    return report
  }
}
