import Foundation
import TestSupport

/// A program that runs while a test looks at it, until the test is over.
final class RunningProgram {
  private let process = Process()
  private let messages = Pipe()

  /// Starts a program in a folder with an empty environment.
  init(_ program: URL, _ arguments: [String], in folder: TemporaryFolder) throws {
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = [:]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = messages
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// The next line of its messages without the line end; `nil` after the last.
  func nextMessage() throws -> String? {
    var line: [UInt8] = []
    while let byte = try messages.fileHandleForReading.read(upToCount: 1)?.first {
      if byte == 0x0A { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  /// The first of the next messages that contains a text; `nil` if none does.
  func message(with text: String) throws -> String? {
    while let message = try nextMessage() {
      if message.contains(text) { return message }
    }
    return nil
  }

  /// Sends it a signal and waits for its end; returns the signal, or the status, that it ended with.
  func end(with signal: Int32) -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Waits for its end; returns the status that it ended with.
  func waitForEnd() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
