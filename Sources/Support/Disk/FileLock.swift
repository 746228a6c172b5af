#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A lock that one process at a time can hold; the system releases it when the process ends, even if
/// it is killed.
package final class FileLock: Sendable {
  private let descriptor: Int32
  /// When the lock was taken, by the clock of the file system, in nanoseconds since 1970-01-01T00:00:00Z.
  package let taken: Int

  /// Takes the lock `name` in a folder, a file that is created if it is missing, and writes the process there.
  ///
  /// Returns `nil` if another process holds the lock. The lock is released with its last reference. Anything
  /// but a file that is in this folder alone is not opened but removed first: writing to it could change
  /// something elsewhere.
  package static func take(_ name: String, in folder: OpenFolder) throws(DiskError) -> FileLock? {
    for _ in 0..<8 {
      guard let descriptor = try file(name, in: folder) else {
        try folder.remove(name)
        continue
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let error = DiskError("lock", folder.place(name))
        close(descriptor)
        if error.code == EWOULDBLOCK { return nil }
        throw error
      }
      // The last holder may have removed the file after it was opened here.
      if isStillThere(descriptor, name, in: folder) { return FileLock(holding: descriptor) }
      close(descriptor)
    }
    throw DiskError("lock", folder.place(name), code: EAGAIN)
  }

  private init(holding descriptor: Int32) {
    self.descriptor = descriptor
    let holder = Array("\(getpid())\n".utf8)
    // This is only for people; the lock does not depend on it.
    if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, holder, holder.count, 0) }
    var status = stat()
    taken = fstat(descriptor, &status) == 0 ? FileSignature(status).modified : .min
  }

  deinit { close(descriptor) }

  /// The number of the process that holds the lock `name` in a folder, as that process wrote it.
  package static func holder(of name: String, in folder: OpenFolder) -> Int? {
    guard let bytes = try? folder.read(name) else { return nil }
    return Int(String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" })
  }
}

extension FileLock {
  /// Opens the file of a lock; `nil` if what is there must not be written to.
  private static func file(_ name: String, in folder: OpenFolder) throws(DiskError) -> Int32? {
    let flags = O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    var descriptor = openat(folder.descriptor, name, flags | O_RDWR, 0o644)
    if descriptor < 0, errno == EACCES || errno == EROFS {
      // A lock that another user made can be held all the same.
      descriptor = openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    guard descriptor >= 0 else {
      let error = DiskError("lock", folder.place(name))
      guard [ELOOP, EISDIR, ENXIO, EMLINK].contains(error.code) else { throw error }
      return nil
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Disk.kind(of: status) == .file, status.st_nlink <= 1
    else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  private static func isStillThere(
    _ descriptor: Int32, _ name: String, in folder: OpenFolder
  ) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, let named = folder.status(of: name) else { return false }
    return status.st_ino == named.st_ino && status.st_dev == named.st_dev
  }
}
