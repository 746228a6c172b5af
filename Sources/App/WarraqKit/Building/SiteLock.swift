import Diagnostics
import Disk

/// A lock on a site, so that only one process at a time builds it, and the folder in which builds keep what
/// they remember.
struct SiteLock: Sendable {
  /// The name of the folder of a site in which builds keep data that is safe to delete.
  static let folderName = ".warraq"
  /// The name of the folder in that in which previews do.
  static let previewName = "preview"
  private static let fileName = "lock"

  /// The folder of the site in which everything is kept.
  let home: OpenFolder
  /// The folder that this build alone writes to: `home`, or of a preview one in it.
  let folder: OpenFolder
  private let lock: FileLock

  /// When the lock was taken, by the clock of the file system; see ``InputSignature/isSettled(before:)``.
  var taken: Int { lock.taken }

  /// Takes the lock of a site, which is released with its last reference; if another build holds it,
  /// the failure names that build.
  ///
  /// The value is `nil` where there can be no lock, as in a site folder that cannot be written to, and, with
  /// a warning, where something else has the place of the folder, such as a symbolic link. No state is kept
  /// then.
  static func take(site: String, forPreview: Bool = false) throws -> Diagnosed<SiteLock?> {
    let (home, folder): (OpenFolder, OpenFolder)
    let lock: FileLock?
    do throws(DiskError) {
      let site = try OpenFolder(site)
      if let kind = try site.kind(of: folderName), kind != .folder {
        return Diagnosed(nil, [foreign])
      }
      home = try site.makeFolder(opening: folderName)
      guard try home.isOwn() else { return Diagnosed(nil, [foreign]) }
      folder = forPreview ? try home.makeFolder(opening: previewName) : home
      lock = try FileLock.take(fileName, in: folder)
    } catch {
      if error.isOfSystem { throw error }
      return Diagnosed(nil, [])
    }
    if let lock { return Diagnosed(SiteLock(home: home, folder: folder, lock: lock), []) }
    let holder = BuildFailure.process(FileLock.holder(of: fileName, in: folder))
    throw BuildFailure(
      .locked, "locked",
      "another build\(holder) is working on this site; try again when it is done",
      ar: "بناء آخر\(holder) يعمل على هذا الموقع؛ أعد المحاولة حين ينتهي")
  }

  private static let foreign = Diagnostic(
    .warning, "not-kept",
    "‘\(folderName)’ is not a folder that Warraq made, so this build keeps nothing there for the next one; "
      + "delete it",
    ar: "«\(folderName)» ليس مجلدًا من صنع ورّاق، فلا يحفظ هذا البناء فيه شيئًا للذي بعده؛ احذفه",
    at: nil)
}
