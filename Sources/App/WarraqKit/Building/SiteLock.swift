import Diagnostics
import Disk

/// A lock on a site, so that only one process at a time builds it.
struct SiteLock: Sendable {
  /// The folder of a site in which builds keep data that is safe to delete.
  static let folder = ".warraq"

  /// A file changed before this moment gets another signature from any later change.
  ///
  /// In nanoseconds by the clock of the file system; no file system's clock is coarser than two seconds.
  let settled: Int
  private let lock: FileLock

  /// Takes the lock of a site, which is released with its last reference; if another build holds it,
  /// the failure names that build.
  ///
  /// Returns `nil` for a site folder that cannot be written to; no state is kept there either.
  static func take(site: String) throws -> SiteLock? {
    let folder = "\(site)/\(Self.folder)"
    do throws(DiskError) {
      try Disk.makeFolder(folder)
    } catch {
      return nil
    }
    let path = "\(folder)/lock"
    if let lock = try FileLock.take(path) {
      let taken = Disk.signature(of: path)?.modified ?? .min
      return SiteLock(settled: taken - min(taken, 2_000_000_000), lock: lock)
    }
    let holder = FileLock.holder(at: path).map { " (process \($0))" } ?? ""
    throw BuildFailure(
      .locked, "locked", "another build\(holder) is working on this site; try again when it is done"
    )
  }
}
