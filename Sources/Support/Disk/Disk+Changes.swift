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
    try write(bytes, toNew: open(path, creatingFlags, 0o644), at: path)
  }
}

extension Disk {
  /// Whether the umask leaves new files and folders readable by all, as a site must be.
  ///
  /// It is read once, because the only way to read it is to set it.
  static let maskIsOpen: Bool = {
    let mask = umask(0o022)
    umask(mask)
    return mask & 0o055 == 0
  }()

  /// How a new file is opened to be written.
  static let creatingFlags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC

  /// Writes a file that was created just now, or could not be created; closes it and returns its signature.
  @discardableResult
  static func write(
    _ bytes: [UInt8], toNew descriptor: Int32, at path: @autoclosure () -> String
  ) throws(DiskError) -> FileSignature {
    guard descriptor >= 0 else { throw DiskError("write", path()) }
    var failure: Int32 = maskIsOpen || fchmod(descriptor, 0o644) == 0 ? 0 : errno
    if failure == 0 { failure = write(bytes, to: descriptor) }
    var status = stat()
    if failure == 0, fstat(descriptor, &status) != 0 { failure = errno }
    // A full disk may be reported only here.
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else { throw DiskError("write", path(), code: failure) }
    return FileSignature(status)
  }

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
  package static func folder(of path: String) -> String {
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
