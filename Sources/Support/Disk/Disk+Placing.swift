#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Disk {
  /// Writes new files, all or none of them, each of which is there whole or not at all, whatever stops
  /// the program.
  ///
  /// It is an error if anything exists at a path. The bytes are first in a file beside it whose name
  /// begins with a dot.
  package static func place(_ files: [(path: String, bytes: [UInt8])]) throws(DiskError) {
    for (number, file) in files.enumerated() {
      do throws(DiskError) {
        try place(file.path, file.bytes)
      } catch {
        for placed in files[..<number] { unlink(placed.path) }
        throw error
      }
    }
  }

  private static func place(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
    guard try kind(of: path) == nil else { throw DiskError("write", path, code: EEXIST) }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:))
    let draft = "\(path[..<(slash ?? path.startIndex)]).warraq-\(getpid())"
    // What a process with this number has left.
    unlink(draft)
    do throws(DiskError) {
      try create(draft, bytes)
      try name(draft, path)
    } catch {
      unlink(draft)
      throw DiskError("write", path, code: error.code)
    }
  }

  /// Gives a file another name, which nothing has yet.
  private static func name(_ draft: String, _ path: String) throws(DiskError) {
    // A link, unlike a new name, never takes the place of a file that has come in the meantime.
    if linkat(AT_FDCWD, draft, AT_FDCWD, path, 0) == 0 {
      unlink(draft)
      return
    }
    let error = DiskError("write", path)
    guard error.meansNoLinks, rename(draft, path) == 0 else { throw error }
  }
}
