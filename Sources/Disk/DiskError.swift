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
}

extension DiskError: CustomStringConvertible {
  /// `cannot read ‘seeds/x.txt’: Permission denied`.
  package var description: String {
    let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    return "cannot \(operation) ‘\(path)’: \(reason)"
  }
}
