import Articles
import Diagnostics
import Foundation
import Seeds
import TestSupport
import Testing
import WarraqKit

struct PageTextTests {
  private static let sources =
    (try? Repository.files(below: "seeds").filter { $0.hasSuffix(".txt") }) ?? []

  /// The lines of a source without white space at their ends, and with plain spaces in them.
  private static func lines(of name: String) throws -> [String] {
    try Repository.text("seeds/\(name)").replacing("\u{A0}", with: " ")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
  }

  @Test func `each page shows every line of the text, in order, and nothing else`() async throws {
    let folder = try TemporaryFolder()
    try folder.copy("seeds", "warraq.yml")
    _ = await folder.build()
    let pages = folder.pages
    for name in Self.sources {
      let explanation = try await Explanation.of("\(folder.path)/seeds/\(name)")
      let page = try #require(pages["articles/\(explanation.metadata.slug.value)/index.html"])
      let shown = try #require(HTMLText(textOf: page), "\(name)")
      let lines = explanation.manuscript.lines.filter {
        [.paragraph, .question, .subhead].contains($0.label)
      }
      let source = try Self.lines(of: name)
      #expect(shown.blocks.map(\.text) == lines.map { source[$0.number - 1] }, "\(name)")
      #expect(
        shown.blocks.map(\.element) == lines.map { $0.label == .subhead ? "h2" : "p" }, "\(name)")
      #expect(shown.loose.isEmpty, "\(name): \(shown.loose)")
    }
  }

  @Test(arguments: sources)
  func `every line of a source that is not blank has a label and a reason`(
    _ name: String
  ) async throws {
    let explanation = try await Explanation.of("\(Repository.root)/seeds/\(name)")
    let source = try Self.lines(of: name)
    let written = source.indices.filter { !source[$0].isEmpty }.map { $0 + 1 }
    #expect(explanation.manuscript.lines.map(\.number) == written)
    #expect(explanation.manuscript.lines.allSatisfy { !$0.reason.isEmpty })
  }
}
