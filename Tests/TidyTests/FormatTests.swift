import Foundation
import TestSupport
import Testing

struct FormatTests {
  /// The compiler's own formatter; `nil` where it is not on the search path.
  private static let swift: URL? = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(fileURLWithPath: "\($0)/swift") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  @Test(.enabled(if: swift != nil, "there is no ‘swift’ on the search path"))
  func `every file has the format that .swift-format asks for`() throws {
    let process = Process()
    process.executableURL = Self.swift
    process.currentDirectoryURL = URL(fileURLWithPath: Repository.root)
    process.arguments = [
      "format", "lint", "--strict", "--recursive", "--parallel", "Package.swift", "Sources",
      "Tests",
    ]
    let messages = Pipe()
    process.standardError = messages
    try process.run()
    let remarks = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: remarks, as: UTF8.self))")
  }
}
