#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is held open to read parts of it, from whatever thread.
package final class FileReader: Sendable {
  /// How many bytes the file had when it was opened.
  package let size: Int
  private let path: String
  private let descriptor: Int32

  /// Opens a file.
  package convenience init(_ path: String) throws(DiskError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw DiskError("read", path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Disk.kind(of: status) == .file else {
      close(descriptor)
      throw DiskError("read", path, code: EINVAL)
    }
    self.init(path, descriptor, size: Int(status.st_size))
  }

  /// Takes an open file over.
  init(_ path: String, _ descriptor: Int32, size: Int) {
    self.path = path
    self.descriptor = descriptor
    self.size = size
  }

  deinit { close(descriptor) }

  /// The bytes at a place; it is an error where the file ends before.
  package func read(_ place: Range<Int>) throws(DiskError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: place.count) { buffer, count in
      while count < place.count {
        let read = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, place.count - count,
          off_t(place.lowerBound + count))
        if read > 0 {
          count += read
        } else if read == 0 || errno != EINTR {
          failure = read == 0 ? EIO : errno
          return
        }
      }
    }
    guard failure == 0 else { throw DiskError("read", path, code: failure) }
    return bytes
  }
}
