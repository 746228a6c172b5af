import Diagnostics
package import Disk

/// A folder beside the output, where no reader sees it, in which one build at a time makes the new site.
///
/// For the output `public` it is `.public.warraq`. It contains the lock of the output, by which such a folder
/// is known; a folder of this name with other things but no lock is not touched. Where the output cannot be renamed, the
/// workspace is in it.
package final class Workspace: Sendable {
  /// Another build is writing to the same output.
  package struct Busy: Error, Sendable, Hashable {
    /// The path of the output.
    package let output: String
    /// The number of its process, if that is known.
    package let holder: Int?
  }

  /// The path of the workspace.
  package var path: String { folder.path }
  /// What a killed build left and this one could not remove.
  package let leftover: DiskError?
  /// The folder that the output is in.
  let parent: OpenFolder
  /// The output as the last build left it; `nil` if there is none.
  let site: OpenFolder?
  /// The workspace itself.
  let folder: OpenFolder
  /// The name of the output in its parent.
  let name: String
  /// Whether the files of the output have to be replaced one by one, because the output cannot be renamed:
  /// something is mounted there, a shell that stands in it would lose its ground, or its parent cannot be
  /// written to.
  let isInside: Bool
  private let lock: FileLock

  /// The name of the lock, by which the folder is known for a workspace.
  package static let lockName = ".warraq-lock"
  /// The name of a workspace in the output.
  static let nameInside = ".warraq-new"
  /// What the old site is called while it is out of its place.
  static let old = "old"

  /// The name of the workspace beside an output.
  package static func name(for output: String) -> String { ".\(output).warraq" }

  /// Takes the workspace of an output, or throws ``Busy``; removes what a killed build has left there, and
  /// puts an old site back that such a build had moved aside.
  package init(for output: OutputFolder) throws {
    try Disk.makeFolder(output.parent)
    parent = try OpenFolder(output.parent)
    name = output.name
    let found = try parent.folder(name)
    (folder, lock, isInside) = try Self.take(for: output, beside: found, in: parent)
    if found == nil, try folder.kind(of: Self.old) == .folder {
      try folder.move(Self.old, to: name, in: parent)
    }
    site = try found ?? parent.folder(name)
    leftover = Self.clear(folder)
  }

  /// Gives the workspace up, and removes it if nothing is left in it.
  package func leave() {
    guard Self.clear(folder) == nil else { return }
    // Whoever opens the lock now finds that it has gone, and makes a new one.
    try? folder.remove(Self.lockName)
    let home = isInside ? site : parent
    try? home?.removeEmptyFolder(isInside ? Self.nameInside : Self.name(for: name))
  }

  /// A name that nothing in the workspace has.
  func freeName(_ name: String) throws(DiskError) -> String {
    var (free, number) = (name, 1)
    while try folder.kind(of: free) != nil {
      number += 1
      free = "\(name)-\(number)"
    }
    return free
  }
}

extension Workspace {
  /// Takes the workspace where it can be: beside the output, or in it.
  private static func take(
    for output: OutputFolder, beside site: OpenFolder?, in parent: OpenFolder
  ) throws -> (folder: OpenFolder, lock: FileLock, isInside: Bool) {
    var isInside = false
    if let site { isInside = try site.isMountPoint(in: parent) || site.isSame(as: OpenFolder(".")) }
    if !isInside {
      do {
        let (folder, lock) = try take(Self.name(for: output.name), in: parent, for: output)
        return (folder, lock, false)
      } catch let error as DiskError {
        guard error.meansNoPermission, site != nil else { throw error }
      }
    }
    let (folder, lock) = try take(nameInside, in: site ?? parent, for: output)
    return (folder, lock, true)
  }

  private static func take(
    _ name: String, in home: OpenFolder, for output: OutputFolder
  ) throws -> (OpenFolder, FileLock) {
    var attempts = 8
    while true {
      attempts -= 1
      try home.makeFolder(name)
      do {
        guard let folder = try home.folder(name) else { continue }
        let entries = try folder.entries()
        guard try folder.isOwn(), entries.isEmpty || entries.contains(where: isLock) else {
          throw OutputFolder.Refusal(
            reason: Message(
              "‘\(folder.path)’ is where the site would be made, but Warraq did not make that "
                + "folder; move it away or choose another folder for the site",
              ar: """
                «\(folder.path)» هو حيث يُصنع الموقع، وليس مجلدًا من صنع ورّاق؛ انقله أو اختر للموقع مجلدًا آخر
                """))
        }
        if let lock = try FileLock.take(lockName, in: folder) { return (folder, lock) }
        throw Busy(output: output.path, holder: FileLock.holder(of: lockName, in: folder))
      } catch let error as DiskError {
        // Another build has just ended and removed the folder.
        guard error.isMissing, attempts > 0 else { throw error }
      }
    }
  }

  private static func isLock(_ entry: Disk.Entry) -> Bool {
    entry.name == lockName && entry.kind == .file
  }

  /// Removes everything but the lock; returns why something could not be removed.
  private static func clear(_ folder: OpenFolder) -> DiskError? {
    var failure: DiskError?
    do throws(DiskError) {
      for entry in try folder.entries() where entry.name != lockName {
        do throws(DiskError) { try folder.remove(entry) } catch { failure = failure ?? error }
      }
    } catch {
      failure = error
    }
    return failure
  }
}
