import Configuration
import Diagnostics
import Disk
package import Paths
import Seeds

/// A site that is built again and again for the person who edits it.
///
/// It has a folder of its own, `.warraq/preview` in the site; the published site is left alone.
package struct Preview: Sendable {
  /// The site after a build.
  package enum Site: Sendable, Hashable {
    /// All of its files.
    case files([SitePath])
    /// What differs from the site before.
    case changes(SiteChanges)
    /// The site is as it was, because the build has failed.
    case same
  }

  /// What its files depend on, as names in the site folder.
  package static let inputs = [
    SeedFolder.name, "pages", "templates", SourceListing.staticFolder, Configuration.fileName,
  ]

  /// The absolute path of the folder that the site is built into.
  package let folder: String
  private let options: BuildOptions
  /// Where the preview keeps what the next one need not find out again.
  private let kept: OpenFolder
  /// Keeps a second preview of the same site away.
  private let lock: FileLock
  /// Whether the files of the site have been listed.
  private var isListed = false
  /// What the last build has left, so that the next one need not read it.
  private var last: BuildState?
  /// Whether that was written out.
  private var isKept = true

  /// Prepares the preview of a site; if another process shows it already, the report says so.
  ///
  /// Of the options, the output and what is kept are the preview's own.
  package init(_ options: BuildOptions) throws(PreviewRefusal) {
    var report = BuildReport(options)
    do {
      // What is wrong with the folder is told before anything is made in it.
      _ = try BuildInputs.configuration(options)
      guard let kept = try SiteLock.take(site: options.site, forPreview: true).value else {
        throw BuildFailure(
          .failed, "no-preview",
          Message(
            english: "the preview cannot be built: nothing can be kept in "
              + "‘\(options.site)/\(SiteLock.folderName)’"))
      }
      let name = "serving"
      guard let lock = try FileLock.take(name, in: kept.folder) else {
        let holder = BuildFailure.process(FileLock.holder(of: name, in: kept.folder))
        throw BuildFailure(
          .locked, "locked", Message(english: "another preview\(holder) shows this site"))
      }
      self.lock = lock
      self.kept = kept.folder
      folder = "\(Disk.resolved(kept.folder.path) ?? kept.folder.path)/site"
    } catch {
      let failure = BuildFailure(error)
      report.outcome = failure.outcome
      report.diagnostics = failure.diagnostics
      throw PreviewRefusal(report: report)
    }
    var options = options
    options.isPreview = true
    options.output = folder
    self.options = options
  }

  /// What has become of the site in a build.
  package struct Update: Sendable {
    /// What the build reports.
    package let report: BuildReport
    /// The site after it.
    package let site: Site
    /// Frees what the build has read with the last reference: that takes time while somebody waits.
    private let build: Build

    init(_ report: BuildReport, _ site: Site, _ build: Build) {
      (self.report, self.site, self.build) = (report, site, build)
    }
  }

  /// Builds the site as it is at a moment, in seconds since 1970-01-01T00:00:00Z.
  package mutating func build(
    at now: Int, _ progress: @escaping WorkProgress.Listener = { _ in }
  ) async -> Update {
    var options = options
    options.now = now
    options.progress = progress
    options.ownsSite = isListed
    let build = Build(options, after: last)
    let (report, state) = await build.result()
    if let state { (last, isKept) = (state, false) }
    return Update(report, site(after: report), build)
  }

  /// Writes out what the last build has left, for the next preview of the site.
  package mutating func keep() async {
    guard let last, !isKept else { return }
    await StateFile.write(last, in: kept, options)
    isKept = true
  }

  private mutating func site(after report: BuildReport) -> Site {
    guard report.outcome == .published else { return .same }
    if let changes = report.changes, isListed { return .changes(changes) }
    let files = (try? FileTree.entries(below: folder)) ?? []
    isListed = true
    return .files(files.filter { $0.kind == .file }.compactMap { try? SitePath("/\($0.path)") })
  }
}

/// Why a site cannot be previewed.
package struct PreviewRefusal: Error, Sendable {
  /// The report of a build that did not begin, or was in vain.
  package let report: BuildReport

  /// Refuses a preview because of a build.
  package init(report: BuildReport) { self.report = report }
}
