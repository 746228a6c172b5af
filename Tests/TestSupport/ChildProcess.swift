import CSpawn
import Foundation
import Synchronization

/// A program that runs beside the tests, until the value goes at the latest.
///
/// Foundation's `Process` would not do: programs that two tests start at the same moment inherit each other's
/// pipes there, and a test waits for the end of a pipe that another test's server holds open.
package final class ChildProcess: Sendable {
  /// What a standard stream is connected to.
  package enum Stream: Sendable {
    case nothing, pipe
    /// That of the tests.
    case inherited
  }

  /// What a program has printed, and how it ended.
  package struct Result: Sendable {
    /// The exit status, or the signal that ended it.
    package let status: Int32
    package let output: [UInt8]
    package let messages: [UInt8]
  }

  /// The number of the process.
  package let identifier: Int32
  private let input: Int32?
  private let output: Int32?
  private let messages: Int32?
  private let status = Mutex<Int32?>(nil)

  /// Starts a program, found by its path or on the search path, in a folder and with an environment; both are
  /// those of the tests where none is given.
  package init(
    _ program: String, _ arguments: [String], in folder: String? = nil,
    environment: [String: String]? = nil, input: Stream = .nothing, output: Stream = .nothing,
    messages: Stream = .nothing
  ) throws {
    let ends = try [input, output, messages].enumerated()
      .map { try Ends(of: $1, for: Int32($0)) }
    defer { for end in ends { end.closeTheirs() } }
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let settings = environment.map { $0.map { strdup("\($0)=\($1)") } + [nil] }
    defer { for text in words + (settings ?? []) { free(text) } }
    identifier = warraq_spawn(
      program, words, settings, folder, ends[0].theirs, ends[1].theirs, ends[2].theirs)
    (self.input, self.output, self.messages) = (ends[0].ours, ends[1].ours, ends[2].ours)
    guard identifier > 0 else { throw POSIXError(.init(rawValue: errno) ?? .ENOEXEC) }
  }

  deinit {
    if identifier > 0, status.withLock({ $0 }) == nil { end(with: SIGKILL) }
    let ends = [input, output, messages].compactMap { $0 }
    for end in ends { close(end) }
  }

  /// Runs a program to its end.
  package static func run(
    _ program: String, _ arguments: [String], in folder: String? = nil,
    environment: [String: String]? = nil
  ) throws -> Result {
    let process = try ChildProcess(
      program, arguments, in: folder, environment: environment, output: .pipe, messages: .pipe)
    let printed = readToEnd([process.output, process.messages].compactMap { $0 })
    return Result(status: process.wait(), output: printed[0], messages: printed[1])
  }

  /// Waits for its end; returns the exit status, or the signal that ended it.
  @discardableResult package func wait() -> Int32 {
    status.withLock { status in
      if let status { return status }
      var code = Int32()
      while waitpid(identifier, &code, 0) == -1, errno == EINTR {}
      let signal = code & 0x7F
      let result = signal == 0 ? code >> 8 & 0xFF : signal
      status = result
      return result
    }
  }

  /// Sends it a signal and waits for its end; returns the exit status, or the signal that ended it.
  @discardableResult package func end(with signal: Int32) -> Int32 {
    kill(identifier, signal)
    return wait()
  }

  /// Writes to its input.
  package func write(_ text: String) {
    guard let input else { return }
    FileHandle(fileDescriptor: input).write(Data(text.utf8))
  }

  /// The next line that it prints, without the line end; `nil` after the last.
  package func nextLine() -> String? { Self.line(from: output) }

  /// The next line of its messages, without the line end; `nil` after the last.
  package func nextMessage() -> String? { Self.line(from: messages) }

  /// The first of its next messages that contains a text; `nil` if none does.
  package func message(with text: String) -> String? {
    while let message = nextMessage() {
      if message.contains(text) { return message }
    }
    return nil
  }
}

extension ChildProcess {
  /// The two ends of a stream: the program's, and the one that the tests keep.
  private struct Ends {
    let theirs: Int32
    let ours: Int32?
    private let isInherited: Bool

    init(of stream: Stream, for number: Int32) throws {
      isInherited = if case .inherited = stream { true } else { false }
      switch stream {
      case .inherited: (theirs, ours) = (number, nil)
      case .nothing: (theirs, ours) = (open("/dev/null", O_RDWR | O_CLOEXEC), nil)
      case .pipe:
        var ends: [Int32] = [-1, -1]
        guard warraq_private_pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
        (theirs, ours) = number == STDIN_FILENO ? (ends[0], ends[1]) : (ends[1], ends[0])
      }
    }

    func closeTheirs() { if !isInherited { close(theirs) } }
  }

  /// Reads several pipes at once, so that a program never waits for one of them to be read.
  private static func readToEnd(_ pipes: [Int32]) -> [[UInt8]] {
    var polled = pipes.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var texts = pipes.map { _ in [UInt8]() }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while polled.contains(where: { $0.fd >= 0 }) {
      guard poll(&polled, nfds_t(polled.count), -1) > 0 else { continue }
      for index in polled.indices where polled[index].fd >= 0 && polled[index].revents != 0 {
        let count = read(polled[index].fd, &chunk, chunk.count)
        if count > 0 { texts[index] += chunk[..<count] } else { polled[index].fd = -1 }
      }
    }
    return texts
  }

  private static func line(from pipe: Int32?) -> String? {
    guard let pipe else { return nil }
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(pipe, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }
}
