import Diagnostics
import Foundation
import Templates
import TestSupport
import Testing

@testable import Pages

/// One after another, because recording writes one file.
@Suite(.serialized) struct TemplateTests {
  @Test func `finds no mistake in the templates of this repository`() throws {
    _ = try Theme.standard()
  }

  @Test func `tells a misspelt name with its place and the nearest known one`() throws {
    let strings = try Strings.arabic()
    let sources = PageKinds.templates.map { template in
      TemplateSource(
        name: template.name, file: "templates/\(template.name)",
        text: template.name == TagPage.templateName ? "<h1>\n{{nmae}}" : "")
    }
    let error = try #require(throws: DiagnosedError.self) {
      try Theme(templates: sources, strings: strings, assets: [])
    }
    let messages = error.diagnostics.map(\.description)
    #expect(messages.count == 1)
    #expect(messages[0].hasPrefix("templates/tag.html:2:") && messages[0].contains("name"))
  }

  @Test func `tells every template that is missing`() throws {
    let strings = try Strings.arabic()
    let error = try #require(throws: DiagnosedError.self) {
      try Theme(templates: [], strings: strings, assets: [])
    }
    for template in PageKinds.templates {
      #expect(error.diagnostics.contains { $0.message.contains(template.name) })
    }
  }

  @Test(arguments: PageKinds.templates)
  func `documents every name that a template may use`(template: PageTemplate) throws {
    try expectTable(template.name, documentation: template.shape.documentation)
  }

  @Test func `documents the names that every page has`() throws {
    let shape = Frame.shape(words: [], assets: [])
    try expectTable("layout.html", documentation: shape.documentation)
  }

  /// Holds the table between `<!-- names:NAME -->` and `<!-- /names -->` against the code.
  ///
  /// With `WARRAQ_RECORD=1` in the environment it writes the table instead.
  private func expectTable(_ name: String, documentation: String) throws {
    let file = URL(fileURLWithPath: "\(Repository.root)/templates/README.md")
    var text = try String(contentsOf: file, encoding: .utf8)
    let opening = "<!-- names:\(name) -->\n"
    let start = try #require(text.range(of: opening), "templates/README.md has no \(opening)")
    let end = try #require(text[start.upperBound...].range(of: "<!-- /names -->"))
    let expected =
      documentation.isEmpty
      ? "None of its own.\n"
      : "| name | kind | what it is |\n| --- | --- | --- |\n\(documentation)\n"
    guard ProcessInfo.processInfo.environment["WARRAQ_RECORD"] == nil else {
      text.replaceSubrange(start.upperBound..<end.lowerBound, with: expected)
      return try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(
      text[start.upperBound..<end.lowerBound] == expected,
      "run the tests of Pages with WARRAQ_RECORD=1 to write the table anew")
  }

  @Test func `keeps the style sheet within its size and free of physical directions`() throws {
    let style = try Repository.text("templates/assets/style.css")
    #expect(style.utf8.count <= 16_384)
    let physical = style.matches(of: /(?:(?:margin|padding|border)-|\s)(?:left|right|top|bottom):/)
    #expect(physical.isEmpty, "\(physical.map(\.output))")
    #expect(!style.contains("italic"))
    #expect(!style.contains("url("), "nothing is fetched, and assets are renamed")
  }
}
