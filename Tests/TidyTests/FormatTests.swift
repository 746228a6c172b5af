import TestSupport
import Testing

struct FormatTests {
  /// Whether the compiler's own formatter is on the search path.
  private static let hasFormatter =
    (try? ChildProcess.run("swift", ["format", "--version"]))?.status == 0

  @Test(.enabled(if: hasFormatter, "there is no ‘swift’ on the search path"))
  func `every file has the format that .swift-format asks for`() throws {
    let result = try ChildProcess.run(
      "swift",
      [
        "format", "lint", "--strict", "--recursive", "--parallel", "Package.swift", "Sources",
        "Tests",
      ], in: Repository.root)
    #expect(result.status == 0, "\(String(decoding: result.messages, as: UTF8.self))")
  }
}
