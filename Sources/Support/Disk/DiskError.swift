#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An operation that the operating system refused, and why.
package struct DiskError: Error, Sendable, Hashable {
  /// The operation as a verb for the message: `read`, `write`.
  package let operation: String
  /// The path of the file or folder.
  package let path: String
  /// The value of `errno`.
  package let code: Int32

  /// Makes an error from the `errno` of the call that has just failed.
  init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The error of a system call of another module that has just failed.
  package static func ofLastCall(_ operation: String, _ path: String) -> DiskError {
    DiskError(operation, path)
  }

  /// Whether there is nothing at the path.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether a file is larger than it may be.
  package var isTooLarge: Bool { code == EFBIG }

  /// Whether the cause is the state of the machine, not the file, so that the call may succeed later.
  package var isOfSystem: Bool { [EMFILE, ENFILE, EIO, ENOMEM].contains(code) }

  /// Whether names cannot be exchanged there: the system or the file system cannot, the two are on different
  /// file systems, or something is mounted at one of them.
  var meansNoExchange: Bool { [EINVAL, ENOSYS, ENOTSUP, EXDEV, EBUSY].contains(code) }

  /// Whether a folder cannot be renamed to where it should go, because it, or its new place, is where another
  /// file system is mounted.
  package var meansMountPoint: Bool { code == EBUSY || code == EXDEV }

  /// Whether this process may not write there.
  package var meansNoPermission: Bool { [EACCES, EPERM, EROFS].contains(code) }

  /// Whether a watch failed because this user has too many.
  package var meansTooManyWatches: Bool { code == ENOSPC || code == EMFILE }

  /// Whether a hard link failed although a copy may succeed: the file system has no hard links, or none
  /// from there, or the file has too many.
  package var meansNoLinks: Bool {
    [EXDEV, EPERM, EACCES, EMLINK, ENOTSUP, ENOSYS].contains(code)
  }
}

extension DiskError: CustomStringConvertible {
  /// `cannot read ‘seeds/x.txt’: Permission denied`.
  package var description: String { "cannot \(operation) ‘\(path)’: \(reason)" }

  /// Why the system refused, in its words.
  package var reason: String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
