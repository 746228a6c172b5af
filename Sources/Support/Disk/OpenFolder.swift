#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open folder, so that many look-ups below it resolve its path only once.
package final class OpenFolder: Sendable {
  private let descriptor: Int32

  /// Opens a folder.
  package init(_ path: String) throws(DiskError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError("list", path) }
  }

  deinit { close(descriptor) }

  /// The signature of the file or folder at a path below this folder; an empty path means the folder.
  ///
  /// See ``Disk/signature(of:)``.
  package func signature(of name: String) -> FileSignature? {
    var status = stat()
    guard fstatat(descriptor, name.isEmpty ? "." : name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return nil
    }
    return FileSignature(ofFileOrFolder: status)
  }
}
