import Foundation
import TestSupport

/// The built program, run as a user runs it.
enum Program {
  /// What a run has printed and how it ended.
  struct Result: Sendable {
    let status: Int32
    let output: String
    let messages: String
  }

  /// Runs the program in a folder, or below it at `path`, or at an absolute `path`; nothing is in its
  /// environment but what is given and what sanitizers are told, and a shell does what stands `before` it.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, at path: String = "",
    environment: [String: String] = [:], before: String? = nil
  ) throws -> Result {
    let command =
      before.map { ["/bin/sh", "-c", "\($0); exec \"$0\" \"$@\"", program.path] } ?? [program.path]
    let result = try ChildProcess.run(
      command[0], command.dropFirst() + arguments,
      in: path.hasPrefix("/") ? path : "\(folder.path)/\(path)",
      environment: environment.merging(sanitizers) { given, _ in given })
    return Result(
      status: result.status, output: String(decoding: result.output, as: UTF8.self),
      messages: String(decoding: result.messages, as: UTF8.self))
  }

  /// Starts several runs at the same time; their statuses are in their order.
  static func race(_ runs: [[String]], in folder: TemporaryFolder) throws -> [Int32] {
    let processes = try runs.map { try begin($0, in: folder) }
    return processes.map { $0.wait() }
  }

  /// How long a run takes, in seconds.
  static func duration(of arguments: [String], in folder: TemporaryFolder) throws -> Double {
    let start = Date()
    _ = try run(arguments, in: folder)
    return Date().timeIntervalSince(start)
  }

  /// Starts the program in a folder and sends it a signal after some seconds.
  static func end(
    _ arguments: [String], in folder: TemporaryFolder, after seconds: Double, with signal: Int32
  ) throws {
    let process = try begin(arguments, in: folder)
    Thread.sleep(forTimeInterval: seconds)
    process.end(with: signal)
  }

  /// Starts the program in a folder without its messages.
  private static func begin(
    _ arguments: [String], in folder: TemporaryFolder
  ) throws -> ChildProcess {
    try ChildProcess(program.path, arguments, in: folder.path)
  }

  /// Starts the program in a folder, to be watched while it runs.
  static func start(_ arguments: [String], in folder: TemporaryFolder) throws -> ChildProcess {
    try ChildProcess(program.path, arguments, in: folder.path, environment: [:], messages: .pipe)
  }

  /// What the sanitizers of `make test-sanitize` are told; nothing elsewhere.
  private static let sanitizers = ProcessInfo.processInfo.environment.filter {
    ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
  }

  /// Where it is.
  static var path: String { program.path }

  /// The server of the preview, which `make test` puts beside the program.
  static let server = folder.appending(path: "warraq-serve")
  /// Whether it is there.
  static let hasServer = FileManager.default.isExecutableFile(atPath: server.path)

  /// The folder of the test bundle, where the package manager puts the program too.
  private static let folder: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }()

  private static let program = folder.appending(path: "warraq")
}
