import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file; any thread may append bytes and read them at any place.
package final class OpenFile: Sendable {
  private let path: String
  private let descriptor: Int32
  private let end: Atomic<Int>

  /// Opens the file `name` in a folder to read it; a link, or anything but a file, is an error.
  package init(reading name: String, in folder: OpenFolder) throws(DiskError) {
    let path = folder.place(name)
    let descriptor = openat(folder.descriptor, name, Disk.readingFlags | O_NOFOLLOW)
    guard descriptor >= 0 else { throw DiskError("read", path) }
    self.path = path
    self.descriptor = descriptor
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && Disk.kind(of: status) == .file
    end = Atomic(isFile ? Int(status.st_size) : 0)
    guard isFile else { throw DiskError("read", path, code: EINVAL) }
  }

  /// Creates the empty file `name` in a folder for reading and writing; it is an error if anything exists
  /// there.
  package init(making name: String, in folder: OpenFolder) throws(DiskError) {
    let path = folder.place(name)
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(folder.descriptor, name, flags, 0o644)
    guard descriptor >= 0 else { throw DiskError("write", path) }
    self.path = path
    self.descriptor = descriptor
    end = Atomic(0)
  }

  /// Creates the temporary file `name` in a folder, replacing what is there.
  ///
  /// The file has no name, so the system deletes it however the program ends.
  package static func scratch(_ name: String, in folder: OpenFolder) throws(DiskError) -> OpenFile {
    try folder.remove(name)
    let file = try OpenFile(making: name, in: folder)
    try folder.remove(name)
    return file
  }

  deinit { close(descriptor) }

  /// The number of its bytes.
  package var count: Int { end.load(ordering: .relaxed) }

  /// Appends bytes and returns their place.
  @discardableResult
  package func append(_ bytes: [UInt8]) throws(DiskError) -> Range<Int> {
    let start = end.add(bytes.count, ordering: .relaxed).oldValue
    let failure = Disk.writeAll(bytes) { pwrite(descriptor, $0, $1, off_t(start + $2)) }
    guard failure == 0 else { throw DiskError("write", path, code: failure) }
    return start..<start + bytes.count
  }

  /// Removes all bytes, so that the system need not write them to the disk.
  package func clear() { ftruncate(descriptor, 0) }

  /// The bytes at a place; it is an error if the file ends before.
  package func read(_ place: Range<Int>) throws(DiskError) -> [UInt8] {
    let bytes = try Disk.read(place, of: descriptor, at: path)
    guard bytes.count == place.count else { throw DiskError("read", path, code: EIO) }
    return bytes
  }
}
