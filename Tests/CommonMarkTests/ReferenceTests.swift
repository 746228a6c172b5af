import Foundation
import TestSupport
import Testing

@testable import CommonMark

/// Compares the text of pages with what a browser shows of the same Markdown rendered by cmark-gfm and
/// sanitised, where Python has `cmarkgfm` and `nh3`.
struct ReferenceTests {
  private static let python = ProcessInfo.processInfo.environment["WARRAQ_PYTHON"] ?? "python3"
  private static let script = "\(Repository.root)/Tests/CommonMarkTests/Reference/reference.py"
  private static let hasReference = run(["-c", "import cmarkgfm, nh3"]).status == 0

  private static func run(_ arguments: [String]) -> (status: Int32, output: Data) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python] + arguments
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    guard (try? process.run()) != nil else { return (127, Data()) }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, data)
  }

  @Test(.enabled(if: hasReference, "Python has no cmarkgfm and nh3"))
  func `a page shows what a browser shows of the same Markdown`() throws {
    let environment = ProcessInfo.processInfo.environment
    let (seed, count) = (
      environment["WARRAQ_SEED"] ?? "1", environment["WARRAQ_DOCUMENTS"] ?? "2000"
    )
    let made = Self.run([Self.script, "make", seed, count]).output
    let documents = try JSONDecoder().decode([String].self, from: made)
    #expect(documents.count == Int(count))
    let pages = documents.map {
      String(decoding: CommonMark.html(from: Array($0.utf8)), as: UTF8.self)
    }
    let folder = try TemporaryFolder()
    try folder.write(made, to: "documents.json")
    try folder.write(JSONEncoder().encode(pages), to: "pages.json")
    let result = Self.run([
      Self.script, "compare", "\(folder.path)/documents.json", "\(folder.path)/pages.json",
    ])
    #expect(result.status == 0, "\(String(decoding: result.output, as: UTF8.self))")
  }
}
