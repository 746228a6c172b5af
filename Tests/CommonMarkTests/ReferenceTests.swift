import Foundation
import TestSupport
import Testing

@testable import CommonMark

/// Compares the text of pages with what a browser shows of the same Markdown rendered by cmark-gfm and
/// sanitised, where Python has `cmarkgfm` and `nh3`.
struct ReferenceTests {
  private static let python = ProcessInfo.processInfo.environment["WARRAQ_PYTHON"] ?? "python3"
  private static let script = "\(Repository.root)/Tests/CommonMarkTests/Reference/reference.py"
  private static let hasReference =
    (try? ChildProcess.run(python, ["-c", "import cmarkgfm, nh3"]))?.status == 0

  @Test(.enabled(if: hasReference, "Python has no cmarkgfm and nh3"))
  func `a page shows what a browser shows of the same Markdown`() throws {
    let environment = ProcessInfo.processInfo.environment
    let (seed, count) = (
      environment["WARRAQ_SEED"] ?? "1", environment["WARRAQ_DOCUMENTS"] ?? "2000"
    )
    let made = try ChildProcess.run(Self.python, [Self.script, "make", seed, count]).output
    let documents = try JSONDecoder().decode([String].self, from: Data(made))
    #expect(documents.count == Int(count))
    let pages = documents.map {
      String(decoding: CommonMark.html(from: Array($0.utf8)), as: UTF8.self)
    }
    let folder = try TemporaryFolder()
    try folder.write(made, to: "documents.json")
    try folder.write(JSONEncoder().encode(pages), to: "pages.json")
    let result = try ChildProcess.run(
      Self.python,
      [Self.script, "compare", "\(folder.path)/documents.json", "\(folder.path)/pages.json"])
    #expect(result.status == 0, "\(String(decoding: result.output, as: UTF8.self))")
  }
}
