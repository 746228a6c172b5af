#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the operating system refused to do, and to which path.
package struct DiskError: Error, Sendable, Hashable {
  /// The verb of the refused operation, as it stands in the message: `read`, `write`.
  package let operation: String
  /// The path that the operation was refused on.
  package let path: String
  /// The value of `errno`.
  package let code: Int32

  /// Makes an error from the `errno` of the call that has just failed.
  init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// Whether nothing stands at the path.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether the machine is at fault and not the file: another time the same call may succeed.
  package var isOfSystem: Bool { [EMFILE, ENFILE, EIO, ENOMEM].contains(code) }

  /// Whether a file could not be given a second name although it could be copied: the file system
  /// has no such links, or not from there, or no more of this file.
  package var meansNoLinks: Bool {
    [EXDEV, EPERM, EACCES, EMLINK, ENOTSUP, ENOSYS].contains(code)
  }
}

extension DiskError: CustomStringConvertible {
  /// `cannot read ‘seeds/x.txt’: Permission denied`.
  package var description: String {
    let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    return "cannot \(operation) ‘\(path)’: \(reason)"
  }
}
