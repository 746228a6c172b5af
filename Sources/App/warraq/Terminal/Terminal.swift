import Disk
import JSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The standard streams: results go to output, messages to error.
enum Terminal {
  /// Writes a result, which is safe already, with a line end.
  static func result(_ text: String) {
    StandardOutput.write(text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n")
  }

  /// Writes a result as one line.
  static func line(_ text: String) {
    StandardOutput.write(SafeText.line(text) + "\n")
  }

  /// Writes a result as a row of tab-separated values.
  static func row(_ cells: [String]) {
    StandardOutput.write(SafeText.row(cells))
  }

  /// Writes a result as JSON.
  static func json(_ value: JSONValue) {
    StandardOutput.write(SafeText.json(value.text()) + "\n")
  }

  /// Writes a document as it is, unless people or a build machine see it.
  static func document(_ text: String) {
    let isSeen =
      StandardOutput.isTerminal
      || environment("GITHUB_ACTIONS") == "true" && !StandardOutput.isFile
    result(isSeen ? SafeText.document(text) : text)
  }

  /// Writes a message as one line to standard error.
  static func message(_ text: String) {
    messages(SafeText.line(text))
  }

  /// Writes lines that are safe already to standard error.
  static func messages(_ text: String) {
    StandardOutput.flush()
    write(text + "\n")
  }

  /// Writes to standard error as it is.
  static func write(_ text: String) {
    Disk.write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Adds a text at the end of a file that the environment names; returns why it cannot.
  static func append(_ text: String, to path: String) -> String? {
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    let problem = file < 0 ? errno : Disk.write(Array(text.utf8), to: file)
    if file >= 0 { close(file) }
    guard problem != 0 else { return nil }
    return strerror(problem).map { String(cString: $0) } ?? "error \(problem)"
  }

  /// Whether messages go to a terminal.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// An environment variable; `nil` if it is not set or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The present time, or that of `SOURCE_DATE_EPOCH` if it is set, in seconds since
  /// 1970-01-01T00:00:00Z.
  static func now() -> Int { environment("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? time(nil) }

  /// The time since the machine was started.
  static func stopwatch() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// The absolute path of the program; `nil` where it cannot find itself.
  static var programPath: String? {
    Disk.resolved("/proc/self/exe") ?? Arguments.program.flatMap(Disk.resolved)
  }

  /// A text that differs between any two builds of the program.
  static func program() -> String {
    let file = programPath ?? ""
    if let number = ProgramIdentity.buildNumber(of: file) { return "\(Version.current) \(number)" }
    let signature = Disk.signature(of: file).map { "\($0.size) \($0.modified)" }
    // A program that cannot find itself believes no state.
    return "\(Version.current) \(signature ?? "process \(getpid()) at \(time(nil))")"
  }

  /// The peak memory use of the program so far, in bytes.
  static func peakMemory() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    #if canImport(Darwin)
      return Int(usage.ru_maxrss)
    #else
      return Int(usage.ru_maxrss) * 1024
    #endif
  }

  /// Lets signals end the program that the one that started it may have kept off, as programs do that start it
  /// from a thread of libdispatch.
  static func admitSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// The number of processors that are online.
  static func processors() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
