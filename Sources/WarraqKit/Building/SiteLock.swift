import Diagnostics
import Disk

/// The right to build a site, which one process at a time has.
enum SiteLock {
  /// Takes the lock of the site in a folder, to be kept while the site is built; where another build
  /// holds it, the failure names that build.
  ///
  /// Gives `nil` for a site folder that cannot be written to, in which no state is kept either.
  static func take(site: String) throws -> FileLock? {
    let folder = "\(site)/.warraq"
    do throws(DiskError) {
      try Disk.makeFolder(folder)
    } catch {
      return nil
    }
    let path = "\(folder)/lock"
    if let lock = try FileLock.take(path) { return lock }
    let holder = FileLock.holder(at: path).map { " (process \($0))" } ?? ""
    throw BuildFailure.locked(
      Diagnostic(
        .error, "locked", "another build\(holder) holds this site; try again when it is done",
        at: nil))
  }
}
