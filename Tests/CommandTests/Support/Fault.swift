import Foundation
import TestSupport
import Testing

/// What befalls the program at one of its system calls.
struct Fault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The `errno` of the call; 0 if the program is killed before it.
  private let error: Int32
  /// Whether all later calls of the same kind fail too.
  private let lasts: Bool

  static let kill = Fault("the program is killed", 0)
  static let errors = [
    Fault("an input or output error", EIO), Fault("a full disk", ENOSPC, lasts: true),
    Fault("a forbidden call", EACCES), Fault("too many open files", EMFILE, lasts: true),
    Fault("one full disk", ENOSPC), Fault("a disk that is gone", EIO, lasts: true),
  ]

  private init(_ description: String, _ error: Int32, lasts: Bool = false) {
    testDescription = description
    self.error = error
    self.lasts = lasts
  }
}

extension Fault {
  /// A run of the program in which a fault was to occur.
  struct Run {
    let result: Program.Result
    /// The call that it befell; `nil` if the program ended before.
    let call: String?
  }

  /// Whether system calls can be made to fail here: that takes Linux and a compiler of C.
  static let isPossible: Bool = {
    #if os(Linux)
      guard let folder = try? TemporaryFolder() else { return false }
      return (try? prepare(in: folder)) != nil
    #else
      return false
    #endif
  }()

  private static let library = "faults.so"

  /// Makes the library that lets calls fail, in the folder where the program is to run.
  static func prepare(in folder: TemporaryFolder) throws {
    let result = try ChildProcess.run(
      "cc",
      [
        "-shared", "-fPIC", "-o", "\(folder.path)/\(library)",
        "\(Repository.root)/Tests/CommandTests/Faults/faults.c", "-ldl",
      ])
    guard result.status == 0 else { throw CocoaError(.executableNotLoadable) }
  }

  /// Runs the program, with the fault at the call with a number.
  func run(_ arguments: [String], in folder: TemporaryFolder, at number: Int) throws -> Run {
    let report = "fault"
    var environment = [
      "LD_PRELOAD": "\(folder.path)/\(Self.library)", "FAULT_AT": "\(number)",
      "FAULT_ERROR": "\(error)", "FAULT_REPORT": "\(folder.path)/\(report)",
    ]
    if lasts { environment["FAULT_LASTS"] = "1" }
    let result = try Program.run(arguments, in: folder, environment: environment)
    let text = folder.text(report) ?? ""
    return Run(result: result, call: Int(text) == nil ? text : nil)
  }
}
