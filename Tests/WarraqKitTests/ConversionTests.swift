import Diagnostics
import Foundation
import TestSupport
import Testing
import WarraqKit

struct ConversionTests {
  @Test func `a converted source beside the original makes the same article`() async throws {
    let folder = try TemporaryFolder()
    try folder.copy("seeds", "templates", "warraq.yml")
    _ = await folder.build()
    let before = folder.pages
    for name in try Repository.files(below: "seeds") where name.hasSuffix(".txt") {
      let markdown = try Conversion.markdown(of: "\(folder.path)/seeds/\(name)").value
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

  @Test func `several sources are written side by side, never over a file`() throws {
    let folder = try TemporaryFolder.site(["drafts/b.md": "mine"])
    let sources = ["a", "b", "none"].map { "\(folder.path)/seeds/\($0).txt" }
    let converted = try Conversion.convert(sources, into: "\(folder.path)/drafts")
    #expect(converted.value == ["\(folder.path)/drafts/a.md"])
    #expect(folder.text("drafts/b.md") == "mine")
    #expect(folder.text("drafts/a.md")?.hasPrefix("---\ntitle: عنوان المقال الأول\n") == true)
    #expect(converted.diagnostics.map(\.identifier) == ["not-written", "unreadable"])
  }
}
