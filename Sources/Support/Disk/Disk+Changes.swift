import CDisk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Disk {
  /// Makes a folder and those above it that are missing, readable by all whatever the umask.
  package static func makeFolder(_ path: String) throws(DiskError) {
    if mkdir(path, 0o755) == 0 {
      guard maskIsOpen || chmod(path, 0o755) == 0 else { throw DiskError("make", path) }
      return
    }
    switch errno {
    case EEXIST where isFolder(path): return
    case ENOENT:
      let parent = folder(of: path)
      guard parent != path else { throw DiskError("make", path) }
      try makeFolder(parent)
      try makeFolder(path)
    default: throw DiskError("make", path)
    }
  }

  /// Writes a new file, readable by all whatever the umask, and returns its signature.
  ///
  /// It is an error if anything exists at the path, so nothing is ever written through a link.
  @discardableResult
  package static func create(
    _ path: String, _ bytes: [UInt8]
  ) throws(DiskError) -> FileSignature {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw DiskError("write", path) }
    var failure: Int32 = maskIsOpen || fchmod(descriptor, 0o644) == 0 ? 0 : errno
    if failure == 0 { failure = write(bytes, to: descriptor) }
    var status = stat()
    if failure == 0, fstat(descriptor, &status) != 0 { failure = errno }
    // A full disk may be reported only here.
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else { throw DiskError("write", path, code: failure) }
    return FileSignature(status)
  }

  /// Makes `target` a hard link to the file at `path`.
  package static func link(_ path: String, to target: String) throws(DiskError) {
    // Without flags, a symbolic link at `path` is not followed.
    guard linkat(AT_FDCWD, path, AT_FDCWD, target, 0) == 0 else { throw DiskError("link", target) }
  }

  /// Renames what is at `path` to `target`, where it replaces a file or an empty folder.
  package static func move(_ path: String, to target: String) throws(DiskError) {
    guard rename(path, target) == 0 else { throw DiskError("move", path) }
  }

  /// Exchanges the names of two files or folders in one step, so that neither is ever missing.
  ///
  /// Returns `false` if the file system cannot do that; then nothing has changed.
  package static func exchange(_ path: String, with other: String) throws(DiskError) -> Bool {
    if warraq_exchange(path, other) == 0 { return true }
    let error = DiskError("exchange", path)
    switch error.code {
    case EINVAL, ENOSYS, ENOTSUP, EXDEV, EBUSY: return false
    default: throw error
    }
  }

  /// Waits until everything written to the file system of the folder at `path` is on the disk.
  package static func synchronize(_ path: String) throws(DiskError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError("write", path) }
    defer { close(descriptor) }
    guard warraq_sync_file_system(descriptor) == 0 else { throw DiskError("write", path) }
  }

  /// Removes what is at `path` with everything below it, without following links; it is not an error
  /// if there is nothing.
  package static func remove(_ path: String) throws(DiskError) {
    switch try kind(of: path) {
    case nil: return
    case .folder:
      for entry in try entries(of: path) { try remove("\(path)/\(entry.name)") }
      guard rmdir(path) == 0 else { throw DiskError("remove", path) }
    default:
      guard unlink(path) == 0 else { throw DiskError("remove", path) }
    }
  }

  /// Copies a file, a link or a folder with everything below it to a path where nothing exists.
  package static func copy(_ path: String, to target: String) throws(DiskError) {
    switch try kind(of: path) {
    case .folder:
      try makeFolder(target)
      for entry in try entries(of: path) {
        try copy("\(path)/\(entry.name)", to: "\(target)/\(entry.name)")
      }
    case .link:
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      guard readlink(path, &buffer, buffer.count - 1) >= 0 else { throw DiskError("copy", path) }
      guard symlink(buffer, target) == 0 else { throw DiskError("copy", target) }
    default:
      try create(target, read(path))
      var status = stat()
      // A hook in the user's `.git` must stay executable.
      if lstat(path, &status) == 0 { chmod(target, status.st_mode & 0o7777) }
    }
  }
}

extension Disk {
  /// Whether the umask leaves new files and folders readable by all, as a site must be.
  ///
  /// It is read once, because the only way to read it is to set it.
  private static let maskIsOpen: Bool = {
    let mask = umask(0o022)
    umask(mask)
    return mask & 0o055 == 0
  }()

  /// Writes all bytes to an open file or stream; returns the `errno` of a failure, or 0.
  @discardableResult
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    writeAll(bytes) { start, count, _ in systemWrite(descriptor, start, count) }
  }

  /// Calls `write` with a pointer, a count and the number of bytes that are written, until all are;
  /// returns the `errno` of a failure, or 0.
  static func writeAll(
    _ bytes: [UInt8], _ write: (UnsafeRawPointer, Int, _ written: Int) -> Int
  ) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let start = buffer.baseAddress {
        let count = write(start + written, buffer.count - written, written)
        if count > 0 { written += count } else if errno != EINTR { return errno }
      }
      return 0
    }
  }

  /// The path up to the last slash: `a/b` for `a/b/c`, `.` for `c`.
  private static func folder(of path: String) -> String {
    let bytes = Array(path.utf8)
    var end = bytes.count
    while end > 1, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
    while end > 0, bytes[end - 1] != UInt8(ascii: "/") { end -= 1 }
    while end > 1, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
    return end == 0 ? "." : String(decoding: bytes[..<end], as: UTF8.self)
  }
}

/// The `write` of the system, which ``Disk/write(_:to:)`` hides within `Disk`.
private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, start, count)
}
