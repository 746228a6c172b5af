import Foundation
import TestSupport
import Testing

@testable import Articles

/// Saved pages in the shapes of several systems, and what is made of each.
///
/// A golden has the fields and the lines, then the text as Markdown; `WARRAQ_RECORD=1` writes them
/// anew.
@Suite struct PageFixtureTests {
  private static let folder = "Tests/ArticlesTests/HTML/Fixtures"
  static let names = ((try? Repository.files(below: folder)) ?? [])
    .filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }

  @Test(arguments: names) func `reads a saved page`(name: String) throws {
    let reading = Reading(page: try Repository.text("\(Self.folder)/\(name).html"))
    let markdown = MarkdownWriter.markdown(of: reading.manuscript)
    let text = Golden.text(of: reading) + "\n" + markdown
    let path = "\(Self.folder)/\(name).golden"
    if Golden.isRecording {
      try text.write(toFile: "\(Repository.root)/\(path)", atomically: true, encoding: .utf8)
    }
    #expect(try text == Repository.text(path), "\(name) is read in another way")
  }

  @Test func `the pages are there`() {
    #expect(Self.names.count >= 10)
  }
}
