import Disk
import Output
import Parallelism

/// Whether a build would put the very site in place that stands there.
struct UpToDate: Sendable {
  private let options: BuildOptions
  private let inputs: BuildInputs
  private let listing: SourceListing

  /// Prepares the question for a build.
  init(_ options: BuildOptions, _ inputs: BuildInputs, _ listing: SourceListing) {
    self.options = options
    self.inputs = inputs
    self.listing = listing
  }

  /// Whether nothing has changed since `state` was kept: neither what a site is made from, nor which
  /// articles are due, nor any file or folder of the site itself.
  func holds(for state: BuildState) async -> Bool {
    let outline = state.outline
    guard outline.inputs == inputs.digest, outline.listing == listing.digest,
      outline.from <= options.now, options.now < outline.until
    else { return false }
    return await siteStands(as: state)
  }

  /// Whether every file and folder of the site is as the build left it that kept `state`.
  func siteStands(as state: BuildState) async -> Bool {
    guard let site = try? OpenFolder(inputs.output.path) else { return false }
    let folders = await state.folders.concurrentMap(width: options.jobs) { folder in
      site.signature(of: folder.name) == folder.signature
    }
    guard folders.allSatisfy(\.self) else { return false }
    let pages = await state.pages.concurrentMap(width: options.jobs) { page in
      page.files.allSatisfy { site.signature(of: $0.name) == $0.signature }
    }
    return pages.allSatisfy(\.self)
  }
}
