import Disk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The standard streams: results go to output, messages to error.
enum Terminal {
  /// Writes a result as it is.
  static func result(_ text: String) {
    print(text, terminator: text.utf8.last == UInt8(ascii: "\n") ? "" : "\n")
  }

  /// Writes part of a result, which has its own line ends.
  static func results(_ text: String) {
    print(text, terminator: "")
  }

  /// Writes a message to standard error.
  static func message(_ text: String) {
    write(text + "\n")
  }

  /// Writes to standard error as it is.
  static func write(_ text: String) {
    Disk.write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Whether messages go to a person's terminal.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }
  /// Whether results go to a person's terminal.
  static var showsResults: Bool { isatty(STDOUT_FILENO) == 1 }

  /// A variable of the environment; `nil` where it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The present moment, in seconds since 1970-01-01T00:00:00Z; that of `SOURCE_DATE_EPOCH` where it
  /// is set.
  static func now() -> Int { environment("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? time(nil) }

  /// How much time has passed since the machine was started.
  static func stopwatch() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// What tells this program from every other, its own next version among them.
  static func program() -> String {
    let file = Disk.resolved("/proc/self/exe") ?? Disk.resolved(CommandLine.arguments[0]) ?? ""
    let stamp = Disk.stamp(of: file).map { "\($0.size) \($0.modified)" } ?? ""
    return "\(Version.current) \(stamp)"
  }

  /// The most memory that the program has held so far, in bytes.
  static func peakMemory() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Int(usage.ru_maxrss) * 1024
    #elseif canImport(Musl)
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss) * 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss)
    #endif
  }

  /// How many processors are on.
  static func processors() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
