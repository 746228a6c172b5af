package import Bytes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The size and time of a file, which change with its content.
///
/// Equal signatures make equal contents likely but do not prove them: a file that is written twice
/// within one tick of the clock can keep its signature.
package struct FileSignature: Sendable, Hashable {
  /// The size in bytes.
  package let size: Int
  /// When the content was last changed, in nanoseconds since 1970-01-01T00:00:00Z.
  package let modified: Int

  /// Makes a signature.
  package init(size: Int, modified: Int) {
    self.size = size
    self.modified = modified
  }

  init(_ status: stat) {
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Self.nanoseconds(time)
  }

  /// A time in nanoseconds since 1970-01-01T00:00:00Z.
  static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  /// Returns `nil` for anything but a file or a folder.
  init?(ofFileOrFolder status: stat) {
    switch Disk.kind(of: status) {
    case .file, .folder: self.init(status)
    case .link, .other: return nil
    }
  }
}

extension FileSignature: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (size, modified) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(size, modified)
  }
}

extension Disk {
  /// The signature of the file or folder at `path`, without following a link; `nil` if it cannot be
  /// read, whatever the reason.
  package static func signature(of path: String) -> FileSignature? {
    var status = stat()
    return lstat(path, &status) == 0 ? FileSignature(ofFileOrFolder: status) : nil
  }

  /// The signature of the file or folder at `path` that a build reads, without following a link; `nil` if
  /// there is nothing, or something else.
  package static func inputSignature(of path: String) throws(DiskError) -> InputSignature? {
    var status = stat()
    if lstat(path, &status) == 0 { return InputSignature(ofFileOrFolder: status) }
    let error = DiskError("look at", path)
    if error.isMissing { return nil }
    throw error
  }
}
