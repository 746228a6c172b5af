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

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Takes the lock at `path`, a file that is created if it is missing, and writes the process there.
  ///
  /// Returns `nil` if another process holds the lock. The lock is released with its last reference.
  package static func take(_ path: String) throws(DiskError) -> FileLock? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw DiskError("lock", path) }
    let lock = FileLock(descriptor: descriptor)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let error = DiskError("lock", path)
      if error.code == EWOULDBLOCK { return nil }
      throw error
    }
    let holder = Array("\(getpid())\n".utf8)
    // This is only for people; the lock does not depend on it.
    if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, holder, holder.count, 0) }
    return lock
  }

  deinit { close(descriptor) }

  /// The number of the process that holds the lock at `path`, as that process wrote it.
  package static func holder(at path: String) -> Int? {
    guard let bytes = try? Disk.read(path) else { return nil }
    return Int(String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" })
  }
}
