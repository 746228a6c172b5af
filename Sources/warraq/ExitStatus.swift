#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The exit statuses of the contract; thrown by a command to end with one.
enum ExitStatus: Int32, Error {
  /// The content has errors; with `--strict`, warnings too.
  case contentErrors = 1
  /// The usage or the configuration is wrong.
  case misused = 2
  /// The disk or the system failed.
  case systemFailed = 3
  /// Another build holds the site.
  case locked = 4

  func leave() -> Never { exit(rawValue) }
}
