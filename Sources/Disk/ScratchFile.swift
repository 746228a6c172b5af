import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file without a name, for what a program cannot hold in memory; it is gone with its last use,
/// however the program ends.
package final class ScratchFile: Sendable {
  private let path: String
  private let descriptor: Int32
  private let reader: FileReader
  private let end = Atomic(0)

  /// Makes an empty one at `path`, where nothing of use may stand; its name is removed at once.
  package init(at path: String) throws(DiskError) {
    try Disk.remove(path)
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw DiskError("write", path) }
    self.path = path
    self.descriptor = descriptor
    reader = FileReader(path, descriptor, size: 0)
    try Disk.remove(path)
  }

  /// Keeps bytes and gives their place, from whatever thread.
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

  /// Drops all that was kept, so that none of it need be written to the disk.
  package func clear() { ftruncate(descriptor, 0) }

  /// The bytes that were kept at a place.
  package func read(_ place: Range<Int>) throws(DiskError) -> [UInt8] { try reader.read(place) }
}
