import Bytes
import CDisk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open folder, through which everything below it is reached.
///
/// A name is looked up in the folder that was opened, whatever has since been put in its place, and the last
/// component of a name is never followed where it is a symbolic link. So whoever holds an open folder touches
/// nothing outside of it, as long as the folders above the last component are its own.
package final class OpenFolder: Sendable {
  /// The path, for messages.
  package let path: String
  let descriptor: Int32

  /// Opens the folder at a path that a user has given; links in it are followed.
  package convenience init(_ path: String) throws(DiskError) {
    try self.init(descriptor: open(path, Self.flags), path)
  }

  private init(descriptor: Int32, _ path: String) throws(DiskError) {
    guard descriptor >= 0 else { throw DiskError("list", path) }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

  /// The folder `name` in this one; `nil` if there is nothing.
  ///
  /// It is an error if something else is there, such as a symbolic link to a folder.
  package func folder(_ name: String) throws(DiskError) -> OpenFolder? {
    try folder(Disk.Entry(name: name, kind: .folder))
  }

  /// The folder that an entry of this one is; see ``folder(_:)-(String)``.
  package func folder(_ entry: Disk.Entry) throws(DiskError) -> OpenFolder? {
    let opened = openat(descriptor, entry.bytes, Self.flags | O_NOFOLLOW)
    if opened < 0, errno == ENOENT { return nil }
    return try OpenFolder(descriptor: opened, place(entry.name))
  }

  /// The path of something in the folder, for messages.
  func place(_ name: String) -> String { "\(path)/\(name)" }
}

extension OpenFolder {
  /// What is at a path below this folder, without following a link; `nil` if there is nothing.
  package func kind(of name: String) throws(DiskError) -> Disk.Kind? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      let error = DiskError("look at", place(name))
      if error.isMissing { return nil }
      throw error
    }
    return Disk.kind(of: status)
  }

  /// The signature of the file or folder at a path below this folder, without following a link.
  ///
  /// An empty path means the folder. Returns `nil` if it cannot be read, whatever the reason.
  package func signature(of name: String) -> FileSignature? {
    status(of: name).flatMap(FileSignature.init(ofFileOrFolder:))
  }

  /// The signature of the file at a path below this folder that a build reads; see ``signature(of:)``.
  package func inputSignature(of name: String) -> InputSignature? {
    status(of: name).flatMap(InputSignature.init(ofFileOrFolder:))
  }

  /// The content of the file at a path below this folder; a link there is an error, and so is a file of
  /// more than `limit` bytes (``DiskError/isTooLarge``).
  package func read(_ name: String, upTo limit: Int = .max) throws(DiskError) -> [UInt8] {
    try Disk.read(
      openat(descriptor, name, Disk.readingFlags | O_NOFOLLOW), at: place(name), upTo: limit)
  }

  /// The entries of the folder without `.` and `..`, ordered by the bytes of their names, or in any order.
  package func entries(ordered: Bool = true) throws(DiskError) -> [Disk.Entry] {
    var entries: [Disk.Entry] = []
    try forEachEntry(of: openat(descriptor, ".", Self.flags)) { entry in
      if let kind = Disk.kind(ofType: entry.pointee.d_type) ?? kind(of: entry) {
        entries.append(Disk.Entry(warraq_entry_name(entry), kind))
      }
    }
    if ordered { entries.sort { $0.name.precedesByBytes($1.name) } }
    return entries
  }

  /// How many things other than folders an entry of this folder is or holds, and how many bytes they have.
  package func totals(of entry: Disk.Entry) throws(DiskError) -> (files: Int, bytes: Int) {
    var totals = (files: 0, bytes: 0)
    if entry.kind == .folder {
      try addTotals(of: openat(descriptor, entry.bytes, Self.flags | O_NOFOLLOW), to: &totals)
    } else if let status = status(of: entry.name) {
      totals = (1, Int(status.st_size))
    }
    return totals
  }

  /// Whether something in the folder has the name of another folder's entry.
  package func has(_ entry: Disk.Entry) throws(DiskError) -> Bool {
    var status = stat()
    if fstatat(descriptor, entry.bytes, &status, AT_SYMLINK_NOFOLLOW) == 0 { return true }
    guard errno == ENOENT else { throw DiskError("look at", place(entry.name)) }
    return false
  }

  /// Whether the file at a path below this folder and the one at the same path below another are one file.
  package func shares(_ name: String, with other: OpenFolder) -> Bool {
    guard let mine = status(of: name), let its = other.status(of: name) else { return false }
    return mine.st_dev == its.st_dev && mine.st_ino == its.st_ino
  }

  /// Whether the folder is of this process's user, or of any user if that is the superuser.
  package func isOwn() throws(DiskError) -> Bool {
    guard let status = status(of: "") else { throw DiskError("look at", path) }
    return geteuid() == 0 || status.st_uid == geteuid()
  }

  /// Whether two open folders are one and the same.
  package func isSame(as other: OpenFolder) -> Bool {
    shares("", with: other)
  }

  /// Whether another file system, or another part of one, is mounted at this folder, so that it cannot be
  /// renamed; `parent` is the folder that it is in.
  package func isMountPoint(in parent: OpenFolder) -> Bool {
    if warraq_is_mount_root(descriptor) == 1 { return true }
    return status(of: "")?.st_dev != parent.status(of: "")?.st_dev
  }
}

extension OpenFolder {
  func status(of name: String) -> stat? {
    var status = stat()
    let found = fstatat(descriptor, name.isEmpty ? "." : name, &status, AT_SYMLINK_NOFOLLOW)
    return found == 0 ? status : nil
  }

  /// Adds what is in a folder that was opened just now, or could not be opened; closes it.
  private func addTotals(
    of opened: Int32, to totals: inout (files: Int, bytes: Int)
  ) throws(DiskError) {
    try forEachEntry(of: opened) { entry throws(DiskError) in
      let name = warraq_entry_name(entry)
      var status = stat()
      if Disk.kind(ofType: entry.pointee.d_type) != .folder {
        guard fstatat(opened, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
        guard Disk.kind(of: status) == .folder else {
          totals.files += 1
          totals.bytes += Int(status.st_size)
          return
        }
      }
      try addTotals(of: openat(opened, name, Self.flags | O_NOFOLLOW), to: &totals)
    }
  }

  /// The kind of an entry where the file system leaves that to `stat`; `nil` if it has just gone.
  private func kind(of entry: UnsafePointer<dirent>) -> Disk.Kind? {
    var status = stat()
    guard fstatat(descriptor, warraq_entry_name(entry), &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return nil
    }
    return Disk.kind(of: status)
  }

  /// Calls `body` with each entry but `.` and `..` of a folder that was opened just now, or could not be
  /// opened; closes it.
  ///
  /// The end of a list is told from an error on the way to it, after which the list would be incomplete.
  private func forEachEntry(
    of opened: Int32, _ body: (UnsafePointer<dirent>) throws(DiskError) -> Void
  ) throws(DiskError) {
    guard opened >= 0 else { throw DiskError("list", path) }
    guard let stream = fdopendir(opened) else {
      let error = DiskError("list", path)
      close(opened)
      throw error
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw DiskError("list", path) }
        return
      }
      if warraq_is_own_or_parent(entry) == 0 { try body(entry) }
    }
  }
}
