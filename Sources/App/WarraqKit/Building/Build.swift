import Configuration
import Diagnostics
import Disk
import Hashing
import Output
import Pages
import Parallelism
import Seeds
import Site

/// One build of a site, from its folder to the folder of pages: read ``run()`` top to bottom.
package struct Build: Sendable {
  private let options: BuildOptions
  /// What the last build has left, where that need not be read.
  private let last: BuildState?
  private let unneeded = DeferredRelease()

  /// Prepares a build.
  package init(_ options: BuildOptions) {
    self.init(options, after: nil)
  }

  /// Prepares a build that follows one of the same process.
  init(_ options: BuildOptions, after last: BuildState?) {
    self.options = options
    self.last = last
  }

  /// Builds the site and puts it in place; if that fails, the report says why, and the old site stays.
  package func run() async -> BuildReport { await result().report }

  /// The same with what the build leaves for the next one; `nil` if that is what the last one has left.
  func result() async -> (report: BuildReport, state: BuildState?) {
    var report = BuildReport(options)
    var state: BuildState?
    do {
      let inputs = try BuildInputs(options)
      report.diagnostics = inputs.diagnostics
      report.basePath = inputs.configuration.settings.baseURL.map(SiteAddress.path) ?? "/"
      let lock = try SiteLock.take(site: options.site, forPreview: options.isPreview)
      defer { withExtendedLifetime(lock) {} }
      report.diagnostics += lock.diagnostics
      state = try await build(inputs, lock.value, &report)
      if options.verify { report.diagnostics += try await verify(inputs.output) }
      report.output = inputs.output.path
    } catch {
      let failure = BuildFailure(error)
      report.diagnostics += failure.diagnostics
      report.outcome = failure.outcome
    }
    report.diagnostics.sort()
    return (report, state)
  }

  /// Makes a clean build in the workspace, and compares the two sites.
  private func verify(_ output: OutputFolder) async throws -> [Diagnostic] {
    let workspace = try Workspace(for: output)
    defer { workspace.leave() }
    var options = options
    options.clean = true
    options.output = "\(workspace.path)/verify"
    let inputs = try BuildInputs(options)
    var report = BuildReport(options)
    // Without a lock it keeps no state.
    _ = try await Build(options).build(inputs, nil, &report)
    return try Verification.differences(between: output.path, and: inputs.output.path)
  }

  private func build(
    _ inputs: BuildInputs, _ lock: SiteLock?, _ report: inout BuildReport
  ) async throws -> BuildState? {
    let settled = lock?.taken ?? .min
    let (listing, known) = try await listingAndState(lock)
    report.endListing(after: known, options)
    let folder = try PictureFolder(site: options.site, upTo: inputs.configuration.sourceLimit)
    if let known, known.outline.holds(for: inputs, listing, folder, at: options.now),
      await isUntouched(inputs.output, known)
    {
      report.repeatResult(of: known)
      report.endPhase("compare", options)
      try holdBack(report)
      return nil
    }
    let workspace = try Workspace(for: inputs.output)
    defer { workspace.leave() }
    let sources = known?.outline.reading == inputs.reading ? await known?.sources() : nil
    let archive = try await Archive(
      listing, inputs.thesaurus, inputs.configuration, known: sources ?? [], settled: settled,
      keeping: lock.flatMap { TextStore(in: $0.folder) }, options)
    let withdrawn = await withdrawals(known, archive, inputs.configuration, lock)
    report.add(archive, listing.diagnostics, withdrawn)
    report.endPhase("read", options)
    let site = await Site(
      archive.articles, thesaurus: inputs.thesaurus, settings: inputs.configuration.settings,
      undated: inputs.theme.theme.undated,
      finding: inputs.theme.theme.connections, jobs: options.jobs)
    report.diagnostics += site.diagnostics
    let (renderer, pictures) = try await renderer(of: site, inputs, listing, folder, known, settled)
    report.diagnostics += renderer.diagnostics + pictures.diagnostics
    try holdBack(report)
    let plan = await SitePlan(
      renderer, listing, inputs.theme, known: known?.pages ?? [], settled: settled, options)
    unneeded.keep([listing, known, sources, archive, site, renderer, plan])
    report.endPhase("plan", options)
    var (pages, folders) = (known?.pages ?? [], known?.folders ?? [])
    var leftover = workspace.leftover
    if let part = await part(toMake: plan, known, inputs.output) {
      let staging = try Staging(in: workspace, part: part)
      (pages, leftover) = try await publish(
        plan, renderer, (archive, pictures), staging, &report)
      workspace.leave()
      folders = await SiteFolders.stamped(
        pages, below: inputs.output.path, made: staging.part, elsewhere: folders,
        jobs: options.jobs)
    } else {
      report.files.unchanged = known?.fileCount ?? 0
    }
    defer { report.diagnostics += leftover.map(Self.warning).map { [$0] } ?? [] }
    guard let lock else { return nil }
    if known == nil { SchemaFiles.write(in: lock.home) }
    let state = BuildState(
      outline: outline(inputs, listing, archive, pictures, settled, report),
      folders: folders, pages: pages, sources: { archive.sources })
    // A preview has somebody waiting for its pages, and does this after telling them.
    if !options.isPreview { await StateFile.write(state, in: lock.folder, options) }
    report.endPhase("keep", options)
    return state
  }

  /// What the next build has to know of this one.
  private func outline(
    _ inputs: BuildInputs, _ listing: SourceListing, _ archive: Archive,
    _ pictures: PictureArchive, _ settled: Int, _ report: BuildReport
  ) -> BuildOutline {
    let isSettled =
      listing.isSettled(before: settled) && archive.isWhollyRead
      && pictures.isSettled(before: settled)
    return BuildOutline(
      inputs: inputs.fingerprint, reading: inputs.reading,
      listing: isSettled ? listing.fingerprint : nil,
      pictures: pictures.records, window: archive.window, counts: archive.counts,
      diagnostics: report.diagnostics.filter { $0.identifier != Withdrawal.identifier })
  }

  /// What makes the pages of a site, and the pictures that they show.
  private func renderer(
    of site: Site, _ inputs: BuildInputs, _ listing: SourceListing, _ folder: PictureFolder,
    _ known: BuildState?, _ settled: Int
  ) async throws -> (PageRenderer, PictureArchive) {
    let pictures = try await PictureArchive(
      of: site.articles, in: folder, known: known?.outline.pictures ?? [], settled: settled,
      jobs: options.jobs)
    let renderer = await PageRenderer(
      site, theme: inputs.theme.theme, ground: inputs.ground,
      files: listing.staticFiles.map(\.path), pictures: pictures.places, jobs: options.jobs)
    return (renderer, pictures)
  }

  /// The sources, and the state that the last build kept unless this one is clean.
  private func listingAndState(
    _ lock: SiteLock?
  ) async throws -> (SourceListing, BuildState?) {
    let (options, last) = (options, last)
    let (listing, state) = await concurrently(
      width: options.jobs,
      { () -> Result<SourceListing, DiskError> in
        do throws(DiskError) {
          return .success(try await SourceListing(site: options.site, jobs: options.jobs))
        } catch {
          return .failure(error)
        }
      },
      { () -> BuildState? in
        if let last { return last }
        guard !options.clean, let lock else { return nil }
        return await StateFile.read(in: lock.folder, options)
      })
    return (try listing.get(), state)
  }

  /// Names the articles of the last site that errors keep off this one.
  private func withdrawals(
    _ known: BuildState?, _ archive: Archive, _ configuration: Configuration, _ lock: SiteLock?
  ) async -> [Diagnostic] {
    guard archive.counts.leftOut > 0 else { return [] }
    var known = known
    if options.clean, let lock { known = await StateFile.read(in: lock.folder, options) }
    guard let known, let sources = await known.sources() else { return [] }
    return Withdrawal.diagnostics(
      of: archive.sources, before: sources, at: known.outline.window.lowerBound, configuration)
  }

  /// The folder of the site that has to be made anew; `nil` where the whole site can stay.
  ///
  /// That all changes are in one folder helps only where the rest is as the last build left it.
  private func part(
    toMake plan: SitePlan, _ known: BuildState?, _ output: OutputFolder
  ) async -> SiteFolder? {
    guard let known, plan.changes != .whole,
      await isUntouched(output, known)
    else { return .whole }
    return plan.changes
  }

  /// Whether the site is as the last build left it.
  private func isUntouched(_ output: OutputFolder, _ known: BuildState) async -> Bool {
    if options.ownsSite { return true }
    return await known.matchesSite(at: output.path, jobs: options.jobs)
  }

  /// Makes the site in the staging folder and puts it in place.
  private func publish(
    _ plan: SitePlan, _ renderer: PageRenderer,
    _ sources: (archive: Archive, pictures: PictureArchive), _ staging: Staging,
    _ report: inout BuildReport
  ) async throws -> ([PageRecord], leftover: DiskError?) {
    do {
      let makesMost = plan.toMake > plan.items.count / 4
      let renderer = makesMost ? await renderer.prepared(jobs: options.jobs) : renderer
      let writer = SiteWriter(
        renderer: renderer, archive: sources.archive, pictures: sources.pictures,
        staging: staging, site: options.site)
      let written = try await writer.write(plan, options)
      sources.archive.forgetTexts()
      let pages = written.map { $0.record }
      report.files.made = written.reduce(0) { $0 + $1.newFiles.count }
      if report.changes != nil {
        report.changes = SiteChanges(
          made: written.flatMap(\.newFiles), removed: plan.withdrawn(by: pages))
      }
      report.files.unchanged = pages.reduce(0) { $0 + $1.files.count } - report.files.made
      report.files.removed = plan.removed
      report.endPhase("write", options)
      let files = pages.flatMap(\.files).filter { staging.holds($0.path) }
      let leftover = try await staging.publish(files, jobs: options.jobs)
      report.endPhase("publish", options)
      return (pages, leftover)
    } catch {
      staging.discard()
      throw error
    }
  }

  /// What to say where the site is in place and an old one is not gone.
  private static func warning(_ leftover: DiskError) -> Diagnostic {
    Diagnostic(
      .warning, "leftover",
      "the site is in place, but not all of the old one could be removed: \(leftover); "
        + "the next build tries again",
      ar:
        "الموقع في مكانه، لكن تعذّر حذف القديم كله: \(leftover.wording)؛ سيعيد البناء التالي المحاولة",
      at: nil)
  }

  /// Stops a strict build that has found errors or warnings.
  private func holdBack(_ report: BuildReport) throws {
    guard options.strict, report.diagnostics.contains(where: { $0.severity >= .warning }) else {
      return
    }
    throw BuildFailure(
      .rejected, "strict", "the new site was not published because of --strict; the old one stays",
      ar: "لم يُنشر الموقع الجديد بسبب الخيار \("--strict")؛ ويبقى القديم")
  }
}

extension BuildReport {
  /// Adds what reading the sources found.
  fileprivate mutating func add(
    _ archive: Archive, _ listing: [Diagnostic], _ withdrawn: [Diagnostic]
  ) {
    let sources = archive.sources.flatMap(\.diagnostics)
    diagnostics += listing + sources.tellingOnce(FieldsReader.foreignKey) + withdrawn
    diagnostics += archive.diagnostics
    counts = archive.counts
  }
}
