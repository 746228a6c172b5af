package import Diagnostics

/// What reading the schedule of a site has come to.
package struct ScheduleReport: Sendable {
  /// What a build of the site would come to, as far as its sources and its configuration go.
  package private(set) var outcome = BuildReport.Outcome.published
  /// The schedule; empty if the site cannot be read.
  package private(set) var schedule = SiteSchedule()
  /// What is wrong with the configuration, or with sources whose schedule is not known, in order of place.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Reads the schedule of the site that `options` would build, at the moment of `options`; writes nothing.
  package init(_ options: BuildOptions) async {
    do {
      let configuration = try BuildInputs.configuration(options)
      let thesaurus = try Archive.thesaurus(of: options.site)
      let listing = try await SourceListing(site: options.site, jobs: options.jobs)
      let archive = try await Archive(listing, thesaurus.value, configuration.value, options)
      let known = await StateFile.read(ofSite: options.site, options)
      schedule = SiteSchedule(
        archive.sources.compactMap(\.metadata), at: options.now,
        built: known?.outline.window.lowerBound, configuration.value)
      diagnostics =
        configuration.diagnostics + listing.diagnostics + archive.sources.flatMap(\.diagnostics)
    } catch {
      let failure = BuildFailure(error)
      (outcome, diagnostics) = (failure.outcome, failure.diagnostics)
    }
    diagnostics = diagnostics.filter { $0.severity == .error }.sorted()
  }
}
