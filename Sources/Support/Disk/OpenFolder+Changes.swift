import CDisk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension OpenFolder {
  /// Makes a folder at a path below this one, and those between that are missing, readable by all whatever
  /// the umask; it is an error if a link is there.
  package func makeFolder(_ name: String) throws(DiskError) {
    if mkdirat(descriptor, name, 0o755) == 0 {
      guard Disk.maskIsOpen || fchmodat(descriptor, name, 0o755, 0) == 0 else {
        throw DiskError("make", place(name))
      }
      return
    }
    let error = DiskError("make", place(name))
    switch error.code {
    case EEXIST where try kind(of: name) == .folder: return
    case ENOENT:
      let parent = Disk.folder(of: name)
      guard parent != "." else { throw error }
      try makeFolder(parent)
      try makeFolder(name)
    default: throw error
    }
  }

  /// Opens the folder at a path below this one, which is made if it is missing; see ``makeFolder(_:)``.
  package func makeFolder(opening name: String) throws(DiskError) -> OpenFolder {
    try makeFolder(name)
    guard let folder = try folder(name) else { throw DiskError("make", place(name), code: ENOENT) }
    return folder
  }

  /// Writes a new file at a path below this folder, readable by all whatever the umask, and returns its
  /// signature; it is an error if anything exists there, so nothing is ever written through a link.
  @discardableResult
  package func create(_ name: String, _ bytes: [UInt8]) throws(DiskError) -> FileSignature {
    let opened = openat(descriptor, name, Disk.creatingFlags, 0o644)
    return try Disk.write(bytes, toNew: opened, at: place(name))
  }

  /// Makes `target` below another folder a hard link to the file at a path below this one.
  package func link(
    _ name: String, to target: String, in folder: OpenFolder
  ) throws(DiskError) {
    // Without flags, a symbolic link at `name` is not followed.
    guard linkat(descriptor, name, folder.descriptor, target, 0) == 0 else {
      throw DiskError("link", folder.place(target))
    }
  }

  /// Renames what is at a path below this folder to `target` below another, where it replaces a file or an
  /// empty folder.
  package func move(_ name: String, to target: String, in folder: OpenFolder) throws(DiskError) {
    guard renameat(descriptor, name, folder.descriptor, target) == 0 else {
      throw DiskError("move", place(name))
    }
  }

  /// Exchanges the names of two files or folders in one step, so that neither is ever missing.
  ///
  /// Returns `false` if the file system cannot do that; then nothing has changed.
  package func exchange(
    _ name: String, with other: String, in folder: OpenFolder
  ) throws(DiskError) -> Bool {
    if warraq_exchange(descriptor, name, folder.descriptor, other) == 0 { return true }
    let error = DiskError("exchange", place(name))
    if error.meansNoExchange { return false }
    throw error
  }

  /// Waits until everything written to the file system of the folder is on the disk.
  package func synchronize() throws(DiskError) {
    guard warraq_sync_file_system(descriptor) == 0 else { throw DiskError("write", path) }
  }

  /// Removes what is at a name in the folder with everything below it, without following links; it is not an
  /// error if there is nothing.
  package func remove(_ name: String) throws(DiskError) {
    try remove(Disk.Entry(name: name, kind: .file))
  }

  /// Removes an entry with everything below it; see ``remove(_:)-(String)``.
  package func remove(_ entry: Disk.Entry) throws(DiskError) {
    if unlinkat(descriptor, entry.bytes, 0) == 0 || errno == ENOENT { return }
    let error = DiskError("remove", place(entry.name))
    // Linux says EISDIR of a folder, other systems EPERM.
    guard error.code == EISDIR || error.code == EPERM, isFolder(entry) else { throw error }
    // The user's own folder may be one that even its owner cannot read.
    let folder: OpenFolder?
    do throws(DiskError) {
      folder = try self.folder(entry)
    } catch {
      guard error.code == EACCES, fchmodat(descriptor, entry.bytes, 0o700, 0) == 0 else {
        throw error
      }
      folder = try self.folder(entry)
    }
    if let folder {
      folder.allowChanges()
      for inner in try folder.entries(ordered: false) { try folder.remove(inner) }
    }
    try removeEmptyFolder(entry)
  }

  /// Removes the folder `name` in this one; it is an error if there is anything in it.
  package func removeEmptyFolder(_ name: String) throws(DiskError) {
    try removeEmptyFolder(Disk.Entry(name: name, kind: .folder))
  }

  private func removeEmptyFolder(_ entry: Disk.Entry) throws(DiskError) {
    guard unlinkat(descriptor, entry.bytes, AT_REMOVEDIR) == 0 || errno == ENOENT else {
      throw DiskError("remove", place(entry.name))
    }
  }

  /// Lets the owner of the folder, if this is the owner, change what is in it.
  package func allowChanges() {
    if let mode = status(of: "")?.st_mode, mode & 0o700 != 0o700 {
      fchmod(descriptor, mode & 0o7777 | 0o700)
    }
  }

  private func isFolder(_ entry: Disk.Entry) -> Bool {
    var status = stat()
    return fstatat(descriptor, entry.bytes, &status, AT_SYMLINK_NOFOLLOW) == 0
      && Disk.kind(of: status) == .folder
  }
}

extension OpenFolder {
  /// Gives another folder the entry of this one as it is, under the same name: a hard link, which keeps mode,
  /// times and further links and works for pipes and sockets too, or a copy where the file system has none.
  ///
  /// A pipe or a socket that cannot be linked is left out, because nothing can copy it, and so is an entry that
  /// has just gone. The entry is no folder.
  package func share(_ entry: Disk.Entry, with folder: OpenFolder) throws(DiskError) {
    if linkat(descriptor, entry.bytes, folder.descriptor, entry.bytes, 0) == 0 || errno == ENOENT {
      return
    }
    let error = DiskError("copy", folder.place(entry.name))
    guard error.meansNoLinks else { throw error }
    switch entry.kind {
    case .folder, .other: break
    case .link:
      var target = [CChar](repeating: 0, count: Int(PATH_MAX))
      guard readlinkat(descriptor, entry.bytes, &target, target.count - 1) >= 0,
        symlinkat(target, folder.descriptor, entry.bytes) == 0
      else { throw DiskError("copy", place(entry.name)) }
    case .file:
      let bytes = try Disk.read(
        openat(descriptor, entry.bytes, Disk.readingFlags | O_NOFOLLOW), at: place(entry.name))
      let opened = openat(folder.descriptor, entry.bytes, Disk.creatingFlags, 0o644)
      try Disk.write(bytes, toNew: opened, at: folder.place(entry.name))
      try copyAttributes(of: entry, to: folder)
    }
  }

  /// Makes a folder with the name of another folder's entry; returns `false` if there is one already.
  package func makeFolder(like entry: Disk.Entry) throws(DiskError) -> Bool {
    if mkdirat(descriptor, entry.bytes, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw DiskError("make", place(entry.name)) }
    return false
  }

  /// Gives the entry of the same name in another folder the mode and the times of the one in this folder, and
  /// its owner if this process may.
  package func copyAttributes(of entry: Disk.Entry, to folder: OpenFolder) throws(DiskError) {
    var status = stat()
    guard fstatat(descriptor, entry.bytes, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw DiskError("look at", place(entry.name))
    }
    _ = fchownat(folder.descriptor, entry.bytes, status.st_uid, status.st_gid, AT_SYMLINK_NOFOLLOW)
    #if canImport(Darwin)
      let times = [status.st_atimespec, status.st_mtimespec]
    #else
      let times = [status.st_atim, status.st_mtim]
    #endif
    guard fchmodat(folder.descriptor, entry.bytes, status.st_mode & 0o7777, 0) == 0,
      utimensat(folder.descriptor, entry.bytes, times, AT_SYMLINK_NOFOLLOW) == 0
    else { throw DiskError("copy", folder.place(entry.name)) }
  }
}
