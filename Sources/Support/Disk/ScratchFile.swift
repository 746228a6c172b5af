import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file without a name, for data that does not fit into memory; the system removes it when the
/// program ends, even if it is killed.
package final class ScratchFile: Sendable {
  private let path: String
  private let descriptor: Int32
  private let end = Atomic(0)

  /// Makes an empty file at `path`, replacing what is there, and removes its name at once.
  package init(at path: String) throws(DiskError) {
    try Disk.remove(path)
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw DiskError("write", path) }
    self.path = path
    self.descriptor = descriptor
    try Disk.remove(path)
  }

  deinit { close(descriptor) }

  /// Writes bytes and returns their place; any thread may call it.
  package func append(_ bytes: [UInt8]) throws(DiskError) -> Range<Int> {
    let start = end.add(bytes.count, ordering: .relaxed).oldValue
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        pwrite(
          descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written,
          off_t(start + written))
      }
      if count > 0 { written += count } else if errno != EINTR { throw DiskError("write", path) }
    }
    return start..<start + bytes.count
  }

  /// Empties the file, so that the system need not write it to the disk.
  package func clear() { ftruncate(descriptor, 0) }

  /// The bytes at a place; an error if the file does not have them.
  package func read(_ place: Range<Int>) throws(DiskError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: place.count) { buffer, count in
      while count < place.count, failure == 0 {
        let read = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, place.count - count,
          off_t(place.lowerBound + count))
        if read > 0 {
          count += read
        } else if read == 0 || errno != EINTR {
          failure = read == 0 ? EIO : errno
        }
      }
    }
    guard failure == 0 else { throw DiskError("read", path, code: failure) }
    return bytes
  }
}
