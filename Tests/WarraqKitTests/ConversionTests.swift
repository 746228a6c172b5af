import Diagnostics
import Foundation
import TestSupport
import Testing
import WarraqKit

struct ConversionTests {
  @Test func `a converted source beside the original makes the same article`() async throws {
    let folder = try TemporaryFolder()
    try folder.copy("seeds", "warraq.yml")
    _ = await folder.build()
    let before = folder.pages
    for name in try Repository.files(below: "seeds") where name.hasSuffix(".txt") {
      let markdown = try await Conversion.markdown(of: "\(folder.path)/seeds/\(name)").value
      try folder.write(
        Data(markdown.utf8), to: "seeds/\(name.dropLast(4)).md")
    }
    let report = await folder.build()
    #expect(report.remarks.isEmpty, "\(report.remarks)")
    #expect(Set(folder.pages.keys) == Set(before.keys))
    for (path, page) in before where path.hasPrefix("articles/") {
      let after = try #require(folder.pages[path].flatMap(HTMLText.init(textOf:)), "\(path)")
      #expect(HTMLText(textOf: page)?.blocks == after.blocks, "\(path)")
    }
  }

  @Test func `several sources are written side by side, never over a file`() async throws {
    let folder = try TemporaryFolder.site(["drafts/b.md": "mine"])
    let sources = ["a", "b", "none"].map { "\(folder.path)/seeds/\($0).txt" }
    let converted = try await Conversion.convert(sources, into: "\(folder.path)/drafts")
    #expect(converted.value == ["\(folder.path)/drafts/a.md"])
    #expect(folder.text("drafts/b.md") == "mine")
    #expect(folder.text("drafts/a.md")?.hasPrefix("---\ntitle: عنوان المقال الأول\n") == true)
    #expect(converted.diagnostics.map(\.identifier) == ["not-written", "unreadable"])
  }

  @Test func `each article of a source becomes a document of its own`() async throws {
    let folder = try TemporaryFolder.site([
      "seeds/a.txt": TwoArticles.text, "seeds/a.yml": "publisher: المدار\ndrop: [8]\n",
    ])
    let converted = try await Conversion.convert(
      ["\(folder.path)/seeds/a.txt"], into: "\(folder.path)/drafts")
    #expect(converted.value == ["a", "a-2"].map { "\(folder.path)/drafts/\($0).md" })
    #expect(converted.diagnostics.map(\.identifier) == ["split"])
    let first = try #require(folder.text("drafts/a.md"))
    let second = try #require(folder.text("drafts/a-2.md"))
    #expect(first.hasPrefix("---\n# From seeds/a.txt, line 1 to 4.\ntitle: المعهد الموسيقي"))
    #expect(second.hasPrefix("---\n# From seeds/a.txt, line 5 to the end.\ntitle: افتتاح سوق"))
    #expect(first.contains("\ndate: \"2013-06-02\"\n") && first.contains("\npublisher: المدار\n"))
    #expect(second.contains("\ndate: \"2013-06-03\"\n") && !second.contains("publisher"))
    #expect(first.contains("أجمل الأصوات") && !first.contains("سوق"))
    #expect(second.contains("صناع النحاس") && !second.contains("المعهد"))
    #expect(!second.contains("ويستمر السوق"), "the editor has dropped line 8")
  }

  @Test func `of a source with two articles both are written or none`() async throws {
    let folder = try TemporaryFolder.site([
      "seeds/a.txt": TwoArticles.text, "drafts/a-2.md": "mine",
    ])
    let converted = try await Conversion.convert(
      ["\(folder.path)/seeds/a.txt"], into: "\(folder.path)/drafts")
    #expect(converted.value.isEmpty)
    #expect(converted.diagnostics.map(\.identifier) == ["not-written"])
    #expect(folder.text("drafts/a.md") == nil)
    #expect(folder.text("drafts/a-2.md") == "mine")
  }
}
