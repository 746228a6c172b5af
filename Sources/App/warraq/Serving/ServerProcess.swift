import Disk
import Serving

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The server of a preview, which is a program of its own, `warraq-serve` beside this one: whoever only builds
/// sites need not have it.
///
/// It ends when this program does, however that ends, because its input does.
struct ServerProcess {
  /// Why there is no server.
  struct Failure: Error {
    let message: String
  }

  private let orders: Int32
  /// Where its answers come from.
  let answers: Int32

  /// Starts the server, and returns when it listens, with the port at which it does.
  static func start(
    _ settings: ServerSettings
  ) throws(Failure) -> (server: ServerProcess, port: Int) {
    let server = try spawn(try program())
    Disk.write(Array(settings.line.utf8), to: server.orders)
    switch server.answer() {
    case .listening(let port): return (server, port)
    case .busy: throw Failure(message: busy(settings.ports))
    case .failed(let reason): throw Failure(message: reason)
    case nil: throw Failure(message: "the server has ended before it listened")
    }
  }

  /// Tells the server something.
  func tell(_ orders: [ServerOrder]) {
    Disk.write(Array(orders.map(\.line).joined().utf8), to: self.orders)
  }

  /// The next thing that the server says, for which it is awaited; `nil` at its end.
  func answer() -> ServerAnswer? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(answers, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") {
        return ServerAnswer(line: String(decoding: line, as: UTF8.self))
      }
      line.append(byte)
    }
    return nil
  }
}

extension ServerProcess {
  private static let name = "warraq-serve"

  private static func busy(_ ports: ClosedRange<Int>) -> String {
    ports.count == 1
      ? "another program uses port \(ports.lowerBound); choose one with --port"
      : "other programs use all ports from \(ports.lowerBound) to \(ports.upperBound); "
        + "choose one with --port"
  }

  /// The path of the server.
  private static func program() throws(Failure) -> String {
    let own = Terminal.programPath ?? ""
    let folder = own.utf8.lastIndex(of: UInt8(ascii: "/")).map { Substring(own.utf8[...$0]) } ?? ""
    let path = "\(folder)\(name)"
    guard Disk.isFile(path) else {
      throw Failure(
        message: "the server is not installed: there is no ‘\(path)’; in a checkout of Warraq, "
          + "`make serve SITE=DIR` builds and starts it, and `make install` installs it")
    }
    return path
  }

  private static func spawn(_ program: String) throws(Failure) -> ServerProcess {
    let (input, output) = (try pipe(), try pipe())
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.read, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.write, STDOUT_FILENO)
    let arguments = [strdup(program), nil]
    let environment: [UnsafeMutablePointer<CChar>?] = [nil]
    defer { free(arguments[0]) }
    var process = pid_t()
    let failure = posix_spawn(&process, program, &actions, nil, arguments, environment)
    guard failure == 0 else {
      let reason = strerror(failure).map { String(cString: $0) } ?? "error \(failure)"
      throw Failure(message: "cannot start ‘\(program)’: \(reason)")
    }
    close(input.read)
    close(output.write)
    return ServerProcess(orders: input.write, answers: output.read)
  }

  /// A pipe that no program inherits which this one starts.
  private static func pipe() throws(Failure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    #if canImport(Darwin)
      let failure = Darwin.pipe(&ends)
    #elseif canImport(Musl)
      let failure = Musl.pipe(&ends)
    #else
      let failure = Glibc.pipe(&ends)
    #endif
    guard failure == 0 else { throw Failure(message: "cannot make a pipe for the server") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
