import Disk
import Output
import Parallelism
import Paths

/// What a build leaves for the next one: what it has read, what it has made, and from what.
struct BuildState: Sendable {
  let outline: BuildOutline
  /// The folders of the site, whose signatures show whether something was added to them.
  let folders: [SiteFile]
  /// The pages in the order in which they were made.
  let pages: [PageRecord]
  /// What was learnt of the sources, which is read only by builds that need it; `nil` where it is damaged.
  let sources: @Sendable () async -> [SourceRecord]?

  var fileCount: Int { pages.reduce(0) { $0 + $1.files.count } }

  /// Whether every file and folder of the site at `path` is as the build left it.
  func matchesSite(at path: String, jobs: Int) async -> Bool {
    guard let site = try? OpenFolder(path) else { return false }
    @Sendable func isSame(_ file: SiteFile) -> Bool {
      site.signature(of: file.path.relative) == file.signature
    }
    let folders = await folders.concurrentMap(width: jobs, isSame)
    guard folders.allSatisfy(\.self) else { return false }
    return await pages.concurrentMap(width: jobs) { $0.files.allSatisfy(isSame) }
      .allSatisfy(\.self)
  }
}
