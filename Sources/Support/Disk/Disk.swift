import CDisk

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
    /// The last component of the path.
    package let name: String
    /// What the entry is; a link is not followed.
    package let kind: Kind
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
    guard let folder = opendir(path) else { throw DiskError("list", path) }
    defer { closedir(folder) }
    var found: [(name: String, type: UInt8)] = []
    while let entry = readdir(folder) {
      let name = String(cString: warraq_entry_name(entry))
      if name != ".", name != ".." { found.append((name, UInt8(entry.pointee.d_type))) }
    }
    found.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var entries: [Entry] = []
    for (name, type) in found {
      if let kind = kind(ofType: type) {
        entries.append(Entry(name: name, kind: kind))
      } else if let kind = try kind(of: "\(path)/\(name)") {
        entries.append(Entry(name: name, kind: kind))
      }
    }
    return entries
  }

  /// The content of a file.
  package static func read(_ path: String) throws(DiskError) -> [UInt8] {
    // Opening a pipe would block until another process writes to it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw DiskError("read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DiskError("read", path) }
    guard kind(of: status) == .file else {
      throw DiskError("read", path, code: kind(of: status) == .folder ? EISDIR : EINVAL)
    }
    return try read(0..<Int(status.st_size), of: descriptor, at: path)
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
  private static func kind(ofType type: UInt8) -> Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
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
