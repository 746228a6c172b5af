import Disk
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output, to which results go in whole lines.
///
/// A failure is kept until the command ends, because what it does besides must not depend on it. That
/// a reader such as `head` has gone is none.
enum StandardOutput {
  private struct State {
    /// What is not written yet.
    var bytes: [UInt8] = []
    /// The `errno` of the first failure.
    var failure: Int32 = 0
  }

  private static let state = Mutex(State())
  private static let enough = 1 << 16

  /// Whether results go to a terminal.
  static let isTerminal = isatty(STDOUT_FILENO) == 1
  /// Whether results go to a file.
  static let isFile = {
    var status = stat()
    return fstat(STDOUT_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }()

  /// Makes the three standard streams safe to use, whatever the program was started with.
  static func prepare() {
    // The first file that is opened would else be taken for the stream. What is open for reading only
    // still refuses to be written to.
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
    // A reader that has gone must not end a build half way.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes text, at once if to a terminal.
  static func write(_ text: String) {
    state.withLock { state in
      state.bytes += text.utf8
      guard isTerminal || state.bytes.count >= enough,
        let end = state.bytes.lastIndex(of: UInt8(ascii: "\n"))
      else { return }
      flush(&state, upTo: end + 1)
    }
  }

  /// Writes what waits, so that a message comes after the results before it.
  static func flush() {
    state.withLock { flush(&$0, upTo: $0.bytes.count) }
  }

  /// Writes what waits; returns why results were lost, if they were.
  static func finish() -> String? {
    flush()
    let failure = state.withLock { $0.failure }
    guard failure != 0, failure != EPIPE else { return nil }
    return strerror(failure).map { String(cString: $0) } ?? "error \(failure)"
  }

  private static func flush(_ state: inout State, upTo end: Int) {
    if state.failure == 0, end > 0 {
      state.failure = Disk.write(Array(state.bytes[..<end]), to: STDOUT_FILENO)
    }
    state.bytes.removeFirst(end)
  }
}
