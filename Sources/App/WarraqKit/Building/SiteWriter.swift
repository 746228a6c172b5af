import Diagnostics
import Output
import Pages
import Parallelism
import Paths

/// Carries out a plan in the staging folder: reuses what would be the same, and makes and writes the
/// rest page by page.
struct SiteWriter: Sendable {
  let renderer: PageRenderer
  let archive: Archive
  let pictures: PictureArchive
  let staging: Staging
  let site: String

  /// The result of one item of a plan; `newFiles` are those of its files that the old site does not have.
  typealias Written = (record: PageRecord, newFiles: [SitePath])

  /// Writes all items; the results are in their order.
  func write(_ plan: SitePlan, _ options: BuildOptions) async throws -> [Written] {
    func tell(_ done: Int) {
      options.progress(WorkProgress(phase: .writing, done: done, total: plan.items.count))
    }
    return try await plan.items.concurrentMap(width: options.jobs, progress: tell) { try write($0) }
  }

  private func write(_ item: SitePlan.Item) throws -> Written {
    if let known = item.known, try !staging.holds(item.path) || staging.takeOver(known.files) {
      return (known, [])
    }
    if case .page = item.content { try staging.makeFolder(of: item.path) }
    let files = try files(of: item)
    let record = PageRecord(
      path: item.path, fingerprint: item.fingerprint, files: files.map(\.file))
    return (record, files.filter(\.isNew).map(\.file.path))
  }

  /// Makes the files of an item; tells of each whether it is not one of the old site.
  private func files(of item: SitePlan.Item) throws -> [(file: SiteFile, isNew: Bool)] {
    switch item.content {
    case .bytes(let bytes): return [try staging.write(bytes, to: item.path)]
    case .staticFile:
      let file = "\(site)/\(SourceListing.staticFolder)\(item.path)"
      return [try staging.copy(file, to: item.path)]
    case .page(let description):
      let pages = try renderer.render(description) { metadata throws(DiagnosedError) in
        var content = try archive.content(of: metadata)
        content.pictures = try pictures.pictures(of: metadata)
        return content
      }
      return try pages.map { try staging.write($0.bytes, to: $0.path) }
    }
  }
}
