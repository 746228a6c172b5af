import Checks
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The documents have every identifier that `check` knows, with its words in their language.
struct CheckDocumentationTests {
  @Test(
    arguments: [
      ("docs/checks.md", .english, "| identifier | what it is | what to do |"),
      ("docs/ar/checks.md", .arabic, "| المعرّف | ما هو | ما العمل |"),
    ] as [(String, MessageLanguage, String)])
  func `a table lists all identifiers`(
    _ path: String, _ language: MessageLanguage, _ head: String
  ) throws {
    var text = try Repository.text(path)
    let start = try #require(text.range(of: "<!-- checks -->\n"))
    let end = try #require(text.range(of: "<!-- /checks -->"))
    let rows = FindingKinds.all.sorted { $0.identifier < $1.identifier }.map { kind in
      let (title, remedy) = (Self.plain(kind.title[language]), Self.plain(kind.remedy[language]))
      return language == .arabic
        ? "| <code>\(kind.identifier)</code> | \(title) | \(remedy) |"
        : "| `\(kind.identifier)` | \(title) | \(remedy) |"
    }
    let table = "\n\(head)\n|---|---|---|\n\(rows.joined(separator: "\n"))\n\n"
    guard ProcessInfo.processInfo.environment["WARRAQ_RECORD"] == nil else {
      text.replaceSubrange(start.upperBound..<end.lowerBound, with: table)
      return try text.write(toFile: "\(Repository.root)/\(path)", atomically: true, encoding: .utf8)
    }
    #expect(
      text[start.upperBound..<end.lowerBound] == table,
      "run the tests of Checks with WARRAQ_RECORD=1 to write the table anew")
  }

  /// Words as a page shows them: what is isolated is code there.
  private static func plain(_ text: String) -> String {
    text.replacing("\u{2068}", with: "<code>").replacing("\u{2069}", with: "</code>")
  }
}
