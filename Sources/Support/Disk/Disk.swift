#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files and folders of the operating system; every error has a path and a reason.
///
/// Paths go to the kernel byte for byte. Nothing here compares or splits them as strings, because
/// Swift compares strings by canonical equivalence, under which the names of two files can be equal.
package enum Disk {
  /// What is at a path; symbolic links are not followed.
  package enum Kind: Sendable, Hashable {
    case file, folder, link, other
  }

  /// An entry of a folder.
  package struct Entry: Sendable, Hashable {
    /// The last component of the path; where that is not UTF-8, a text that is like it.
    package let name: String
    /// What the entry is; a link is not followed.
    package let kind: Kind
    /// The last component where it is not UTF-8.
    private let otherBytes: [CChar]?

    /// Names an entry.
    init(name: String, kind: Kind) {
      self.name = name
      self.kind = kind
      otherBytes = nil
    }

    /// Takes the name of an entry from the system.
    init(_ name: UnsafePointer<CChar>, _ kind: Kind) {
      self.kind = kind
      if let text = String(validatingCString: name) {
        self.name = text
        otherBytes = nil
      } else {
        self.name = String(cString: name)
        otherBytes = Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1))
      }
    }

    /// The last component of the path with a zero at its end.
    var bytes: [CChar] { otherBytes ?? Array(name.utf8CString) }
  }

  /// What is at `path`, without following a link; `nil` if there is nothing.
  package static func kind(of path: String) throws(DiskError) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      let error = DiskError("look at", path)
      if error.isMissing { return nil }
      throw error
    }
    return kind(of: status)
  }

  /// Whether `path` leads to a folder; links are followed.
  ///
  /// It does where the system cannot tell, so that whoever opens it learns why.
  package static func isFolder(_ path: String) -> Bool { leads(path, to: .folder) }

  /// Whether `path` leads to a file; see ``isFolder(_:)``.
  package static func isFile(_ path: String) -> Bool { leads(path, to: .file) }

  /// The entries of a folder without `.` and `..`, ordered by the bytes of their names.
  package static func entries(of path: String) throws(DiskError) -> [Entry] {
    try OpenFolder(path).entries()
  }

  /// The content of a file; an error (``DiskError/isTooLarge``) if it has more than `limit` bytes, of
  /// which none is read then.
  package static func read(_ path: String, upTo limit: Int = .max) throws(DiskError) -> [UInt8] {
    try read(open(path, readingFlags), at: path, upTo: limit)
  }

  /// The path without links, `.` and `..`; `nil` if there is nothing.
  package static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The working directory of the process.
  package static func workingFolder() -> String {
    resolved(".") ?? "."
  }
}

extension Disk {
  static func kind(of status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  private static func leads(_ path: String, to kind: Kind) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return !DiskError("look at", path).isMissing }
    return Self.kind(of: status) == kind
  }

  /// The kind of an entry as `readdir` gives it; `nil` if the file system leaves that to `lstat`.
  static func kind(ofType type: UInt8) -> Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// How a file is opened to be read: opening a pipe must not block until another process writes to it.
  static let readingFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK

  /// The content of a file that was opened just now, or could not be opened; closes it.
  static func read(
    _ descriptor: Int32, at path: String, upTo limit: Int = .max
  ) throws(DiskError) -> [UInt8] {
    guard descriptor >= 0 else { throw DiskError("read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DiskError("read", path) }
    guard kind(of: status) == .file else {
      throw DiskError("read", path, code: kind(of: status) == .folder ? EISDIR : EINVAL)
    }
    guard status.st_size <= limit else { throw DiskError("read", path, code: EFBIG) }
    return try read(0..<Int(status.st_size), of: descriptor, at: path)
  }

  /// Bytes of an open file, fewer where it ends within the range.
  static func read(
    _ range: Range<Int>, of descriptor: Int32, at path: String
  ) throws(DiskError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let step = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, range.count - count,
          off_t(range.lowerBound + count))
        if step == 0 { return }
        if step > 0 {
          count += step
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    guard failure == 0 else { throw DiskError("read", path, code: failure) }
    return bytes
  }
}
