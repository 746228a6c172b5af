import Articles
import Foundation
import Seeds
import TestSupport
import Testing
import WarraqKit

struct PageTextTests {
  /// The archive of the repository, built once for all articles.
  private static let archive = Task {
    let folder = try TemporaryFolder()
    try folder.copy("seeds", "templates", "warraq.yml")
    _ = await folder.build()
    return folder
  }

  private static let sources =
    (try? Repository.files(below: "seeds").filter { $0.hasSuffix(".txt") }) ?? []

  @Test(arguments: sources)
  func `the page shows every line of the text, in order, and nothing else`(
    _ name: String
  ) async throws {
    let folder = try await Self.archive.value
    let explanation = try Explanation.of("\(folder.path)/seeds/\(name)")
    let page = try #require(folder.pages["articles/\(explanation.metadata.slug.value)/index.html"])
    let opening = try #require(page.range(of: "<div class=\"text\">"))
    let end = try #require(page.range(of: "</div>", range: opening.upperBound..<page.endIndex))
    let shown = HTMLText(String(page[opening.upperBound..<end.lowerBound]))
    let lines = explanation.manuscript.lines.filter {
      [.paragraph, .question, .subhead].contains($0.label)
    }
    #expect(shown.blocks.map(\.text) == lines.map(\.text))
    #expect(shown.loose.isEmpty, "\(shown.loose)")
    let source = try Repository.text("seeds/\(name)")
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (line, block) in zip(lines, shown.blocks) {
      let original = source[line.number - 1].trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(block.text == original, "line \(line.number)")
      #expect((block.element == "h2") == (line.label == .subhead), "line \(line.number)")
    }
  }

  @Test(arguments: sources)
  func `every line of the source is in the page, in a field or among what was left out`(
    _ name: String
  ) async throws {
    let folder = try await Self.archive.value
    let explanation = try Explanation.of("\(folder.path)/seeds/\(name)")
    let numbers = explanation.manuscript.lines.map(\.number)
    let source = try Repository.text("seeds/\(name)").split(
      separator: "\n", omittingEmptySubsequences: false)
    let written = source.indices.filter {
      !source[$0].trimmingCharacters(in: .whitespacesAndNewlines).isEmpty
    }
    #expect(numbers == written.map { $0 + 1 })
    #expect(explanation.manuscript.lines.allSatisfy { !$0.reason.isEmpty })
  }
}
