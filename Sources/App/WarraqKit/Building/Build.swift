import Configuration
import Diagnostics
import Disk
import Output
import Pages
import Parallelism
import Seeds
import Site

/// One build of a site, from its folder to the folder of pages: read ``run()`` top to bottom.
package struct Build: Sendable {
  private let options: BuildOptions
  private let unneeded = DeferredRelease()

  /// Prepares a build.
  package init(_ options: BuildOptions) {
    self.options = options
  }

  /// Builds the site and puts it in place; if that fails, the report says why, and the old site stays.
  package func run() async -> BuildReport {
    var report = BuildReport(options)
    do {
      let inputs = try BuildInputs(options)
      report.diagnostics = inputs.diagnostics
      let lock = try SiteLock.take(site: options.site)
      defer { withExtendedLifetime(lock) {} }
      try await build(inputs, lock, &report)
      if options.verify { report.diagnostics += try await verify(inputs.output) }
      report.output = inputs.output.path
    } catch {
      let failure = BuildFailure(error)
      report.diagnostics += failure.diagnostics
      report.outcome = failure.outcome
    }
    report.diagnostics.sort()
    return report
  }

  /// Makes a clean build in a folder beside the output, and compares the two sites.
  private func verify(_ output: OutputFolder) async throws -> [Diagnostic] {
    var options = options
    options.clean = true
    options.output = output.path + ".verify"
    let inputs = try BuildInputs(options)
    defer { try? Disk.remove(inputs.output.path) }
    var report = BuildReport(options)
    // Without a lock it keeps no state.
    try await Build(options).build(inputs, nil, &report)
    return try Verification.differences(between: output.path, and: inputs.output.path)
  }

  private func build(
    _ inputs: BuildInputs, _ lock: SiteLock?, _ report: inout BuildReport
  ) async throws {
    let settled = lock?.settled ?? .min
    let (listing, known) = try await listingAndState()
    report.endPhase("list", options)
    if let known, known.outline.holds(for: inputs, listing, at: options.now),
      await known.matchesSite(at: inputs.output.path, jobs: options.jobs)
    {
      report.diagnostics = known.outline.diagnostics
      report.counts = known.outline.counts
      report.files.unchanged = known.fileCount
      report.endPhase("compare", options)
      return try holdBack(report)
    }
    let sources = known?.outline.reading == inputs.reading ? await known?.sources() : nil
    let archive = try await Archive(
      listing, inputs.thesaurus, inputs.configuration, known: sources ?? [], settled: settled,
      keeping: TextStore(site: options.site), options)
    report.diagnostics += listing.diagnostics
    report.diagnostics += archive.sources.flatMap(\.diagnostics)
      .tellingOnce(FieldsReader.foreignKey)
    report.diagnostics += archive.diagnostics
    report.counts = archive.counts
    report.endPhase("read", options)
    let site = try await Site(
      archive.articles, thesaurus: inputs.thesaurus, settings: inputs.configuration.settings,
      finding: inputs.theme.theme.connections, jobs: options.jobs)
    report.diagnostics += site.diagnostics
    let renderer = try await PageRenderer(
      site, theme: inputs.theme.theme, ground: inputs.ground, jobs: options.jobs)
    try holdBack(report)
    let plan = await SitePlan(
      renderer, listing, inputs.theme, known: known?.pages ?? [], settled: settled, options)
    unneeded.keep([listing, known, sources, archive, site, renderer, plan])
    report.endPhase("plan", options)
    var (pages, folders) = (known?.pages ?? [], known?.folders ?? [])
    if let part = await part(toMake: plan, known, inputs.output) {
      let staging = try Staging(for: inputs.output, part: part)
      pages = try await publish(plan, renderer, archive, staging, &report)
      folders = await SiteFolders.stamped(
        pages, below: inputs.output.path, made: staging.part, elsewhere: folders,
        jobs: options.jobs)
    } else {
      report.files.unchanged = known?.fileCount ?? 0
    }
    guard lock != nil else { return }
    let outline = BuildOutline(
      inputs: inputs.fingerprint, reading: inputs.reading,
      listing: listing.isSettled(before: settled) ? listing.fingerprint : nil,
      window: archive.window, counts: archive.counts, diagnostics: report.diagnostics)
    await StateFile.write(
      outline, folders: folders, pages: pages, sources: archive.sources, options)
    report.endPhase("keep", options)
  }

  /// The sources, and the state that the last build kept unless this one is clean.
  private func listingAndState() async throws -> (SourceListing, BuildState?) {
    let options = options
    let (listing, state) = await concurrently(
      width: options.jobs,
      { () -> Result<SourceListing, DiskError> in
        do throws(DiskError) {
          return .success(try await SourceListing(site: options.site, jobs: options.jobs))
        } catch {
          return .failure(error)
        }
      },
      { options.clean ? nil : await StateFile.read(options) })
    return (try listing.get(), state)
  }

  /// The folder of the site that has to be made anew; `nil` where the whole site can stay.
  ///
  /// That all changes are in one folder helps only where the rest is as the last build left it.
  private func part(
    toMake plan: SitePlan, _ known: BuildState?, _ output: OutputFolder
  ) async -> SiteFolder? {
    guard let known, plan.changes != .whole,
      await known.matchesSite(at: output.path, jobs: options.jobs)
    else { return .whole }
    return plan.changes
  }

  /// Makes the site in the staging folder and puts it in place.
  private func publish(
    _ plan: SitePlan, _ renderer: PageRenderer, _ archive: Archive, _ staging: Staging,
    _ report: inout BuildReport
  ) async throws -> [PageRecord] {
    do {
      let makesMost = plan.toMake > plan.items.count / 4
      let renderer = makesMost ? await renderer.prepared(jobs: options.jobs) : renderer
      let writer = SiteWriter(
        renderer: renderer, archive: archive, staging: staging, site: options.site)
      let written = try await writer.write(plan, options)
      archive.forgetTexts()
      let pages = written.map { $0.record }
      report.files.made = written.reduce(0) { $0 + $1.newFiles }
      report.files.unchanged = pages.reduce(0) { $0 + $1.files.count } - report.files.made
      report.files.removed = plan.removed
      report.endPhase("write", options)
      try await staging.publish(jobs: options.jobs)
      report.endPhase("publish", options)
      return pages
    } catch {
      staging.discard()
      throw error
    }
  }

  /// Stops a strict build that has found errors or warnings.
  private func holdBack(_ report: BuildReport) throws {
    guard options.strict, report.diagnostics.contains(where: { $0.severity >= .warning }) else {
      return
    }
    throw BuildFailure(
      .rejected, "strict", "the new site was not published because of --strict; the old one stays")
  }
}
