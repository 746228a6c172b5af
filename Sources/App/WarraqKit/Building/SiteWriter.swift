import Diagnostics
import Disk
import Output
import Pages
import Parallelism
import Paths

/// Carries out a plan in the staging folder: reuses what would be the same, and makes and writes the
/// rest page by page.
struct SiteWriter: Sendable {
  let renderer: PageRenderer
  let archive: Archive
  let staging: Staging
  let site: String

  /// The result of one item of a plan; `newFiles` counts its files that the old site does not have.
  typealias Written = (record: PageRecord, newFiles: Int)

  /// Writes all items; the results are in their order.
  func write(_ plan: SitePlan, _ options: BuildOptions) async throws -> [Written] {
    func tell(_ done: Int) {
      options.progress(WorkProgress(phase: .writing, done: done, total: plan.items.count))
    }
    return try await plan.items.concurrentMap(width: options.jobs, progress: tell) { try write($0) }
  }

  private func write(_ item: SitePlan.Item) throws -> Written {
    if let known = item.known, try !staging.holds(item.path) || staging.takeOver(known.files) {
      return (known, 0)
    }
    if case .page = item.content { try staging.makeFolder(of: item.path) }
    let files = try content(of: item).map { path, bytes in try staging.write(bytes, to: path) }
    let record = PageRecord(
      path: item.path, fingerprint: item.fingerprint, files: files.map(\.file))
    return (record, files.count { $0.isNew })
  }

  private func content(of item: SitePlan.Item) throws -> [(path: SitePath, bytes: [UInt8])] {
    switch item.content {
    case .bytes(let bytes): return [(item.path, bytes)]
    case .staticFile:
      return [(item.path, try Disk.read("\(site)/\(SourceListing.staticFolder)\(item.path)"))]
    case .page(let description):
      let pages = try renderer.render(description) { metadata throws(DiagnosedError) in
        try archive.content(of: metadata)
      }
      return pages.map { ($0.path, $0.bytes) }
    }
  }
}
