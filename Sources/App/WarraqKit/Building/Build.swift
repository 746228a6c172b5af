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

  /// Prepares a build.
  package init(_ options: BuildOptions) {
    self.options = options
  }

  /// Builds the site and puts it in place, or says why not; then the old site is as it was.
  package func run() async -> BuildReport {
    var progress = BuildProgress(options)
    do {
      let inputs = try BuildInputs(options)
      progress.diagnostics = inputs.diagnostics
      let lock = try SiteLock.take(site: options.site)
      defer { withExtendedLifetime(lock) {} }
      try await build(inputs, lock, &progress)
      if options.verify { progress.diagnostics += try await verify(inputs.output) }
      return progress.report(.published, output: inputs.output.path)
    } catch {
      let failure = BuildFailure(error)
      progress.diagnostics += failure.diagnostics
      return progress.report(failure.outcome, output: nil)
    }
  }
}

extension Build {
  /// Makes the site once more beside the output, nothing taken over, and compares the two.
  private func verify(_ output: OutputFolder) async throws -> [Diagnostic] {
    var options = options
    options.clean = true
    options.output = output.path + ".verify"
    let inputs = try BuildInputs(options)
    defer { try? Disk.remove(inputs.output.path) }
    var progress = BuildProgress(options)
    // Without a lock of its own it keeps no state either.
    try await Build(options).build(inputs, nil, &progress)
    return try Verification.differences(between: output.path, and: inputs.output.path)
  }

  private func build(
    _ inputs: BuildInputs, _ lock: SiteLock?, _ progress: inout BuildProgress
  ) async throws {
    let settled = lock?.settled ?? .min
    let (listing, known) = try await whatIsThere()
    progress.end("list")
    let upToDate = UpToDate(options, inputs, listing)
    if let known, await upToDate.holds(for: known) {
      progress.take(known)
      progress.end("compare")
      return try holdBack(progress)
    }
    let state = await known?.withSources(for: inputs)
    let archive = try await Archive.read(
      listing, inputs.thesaurus, inputs.configuration, known: state?.sources ?? [],
      settled: settled, keeping: TextStore(site: options.site), options)
    progress.diagnostics += listing.diagnostics
    progress.take(archive)
    progress.end("read")
    let site = try await Site(
      archive.articles, thesaurus: inputs.thesaurus, settings: inputs.configuration.settings,
      finding: inputs.theme.theme.connections, jobs: options.jobs)
    progress.diagnostics += site.diagnostics
    let renderer = try await PageRenderer(
      site, theme: inputs.theme.theme, ground: inputs.ground, jobs: options.jobs)
    try holdBack(progress)
    let plan = await SitePlan(
      renderer, listing, inputs.theme, known: KnownPages(state?.pages ?? []), settled: settled,
      options)
    progress.end("plan")
    var (pages, folders) = (state?.pages ?? [], state?.folders ?? [])
    if let part = await part(toMake: plan, state, upToDate) {
      let staging = try Staging(for: inputs.output, part: part)
      pages = try await publish(plan, renderer, archive, staging, &progress)
      folders = await SiteFolders.stamped(
        pages, below: inputs.output.path, made: staging.part, elsewhere: folders,
        jobs: options.jobs)
    } else {
      progress.leave(pages)
    }
    if lock != nil {
      await StateFile.write(
        BuildOutline(inputs, listing, archive, progress, settled: settled), folders: folders,
        pages: pages, sources: archive.sources, options)
      progress.end("keep")
    }
  }

  /// The sources and what was kept of the last build, unless that is not wanted.
  private func whatIsThere() async throws -> (SourceListing, BuildState?) {
    let (site, jobs) = (options.site, options.jobs)
    @Sendable func state() async -> BuildState? {
      options.clean ? nil : await StateFile.read(site: site, program: options.program, jobs: jobs)
    }
    guard jobs > 1 else {
      return (try await SourceListing.read(site: site, jobs: 1), await state())
    }
    async let known = state()
    return (try await SourceListing.read(site: site, jobs: jobs), await known)
  }

  /// The folder of the site that has to be made anew; `nil` where the site stands there already.
  ///
  /// That all changes lie in one folder helps only where the rest is as the last build left it.
  private func part(
    toMake plan: SitePlan, _ state: BuildState?, _ upToDate: UpToDate
  ) async -> SiteFolder? {
    guard let state, plan.changes != .whole, await upToDate.siteStands(as: state) else {
      return .whole
    }
    return plan.changes
  }

  /// Makes the site in the staging folder and puts it in place.
  private func publish(
    _ plan: SitePlan, _ renderer: PageRenderer, _ archive: Archive, _ staging: Staging,
    _ progress: inout BuildProgress
  ) async throws -> [PageRecord] {
    do {
      let makesMost = plan.toMake > plan.items.count / 4
      let renderer = makesMost ? await renderer.prepared(jobs: options.jobs) : renderer
      let writer = SiteWriter(
        renderer: renderer, archive: archive, staging: staging, site: options.site)
      let written = try await writer.write(plan, options)
      archive.forgetTexts()
      progress.take(written, removed: plan.removed)
      progress.end("write")
      try await staging.publish(jobs: options.jobs)
      progress.end("publish")
      return written.map(\.record)
    } catch {
      staging.discard()
      throw error
    }
  }

  /// Stops a strict build that has found anything worth a look.
  private func holdBack(_ progress: BuildProgress) throws {
    guard options.strict, progress.diagnostics.contains(where: { $0.severity >= .warning }) else {
      return
    }
    throw BuildFailure.content([
      Diagnostic(
        .error, "strict", "the new site was not published because of --strict; the old one stays",
        at: nil)
    ])
  }
}
