import Diagnostics
import Foundation
import TestSupport
import Testing
import WarraqKit

/// Links of texts in Markdown to other sources and to files of the site.
struct SourceLinkTests {
  private static let text = "أعلنت الوزارة فتح الطريق الساحلي أمام المركبات."

  private static func article(_ title: String, _ text: String = text) -> String {
    "---\ntitle: \(title)\ndate: 2019-01-01\n---\n\(text)\n"
  }

  private static func site(_ link: String) throws -> TemporaryFolder {
    try TemporaryFolder.site([
      "seeds/2019/one.md": article("الأول", "\(text)\n\nانظر [هذا](\(link))."),
      "seeds/2019/two.md": article("الثاني"), "seeds/three words.md": article("الثالث"),
      "seeds/خبر.md": article("الرابع"),
      "seeds/held.md": "---\ntitle: الخامس\ndraft: true\n---\n\(text)\n",
      "static/files/a.pdf": "x",
    ])
  }

  /// The page of the first article, percent signs decoded.
  private static func page(_ folder: TemporaryFolder) -> String {
    let page = folder.pages["articles/الأول/index.html"] ?? ""
    return page.removingPercentEncoding ?? page
  }

  @Test(arguments: [
    ("two.md", "../../articles/الثاني/"), ("./two.md#قسم", "../../articles/الثاني/#قسم"),
    ("two", "../../articles/الثاني/"), ("two.html", "../../articles/الثاني/"),
    ("../2019/two/", "../../articles/الثاني/"), ("<../three words.md>", "../../articles/الثالث/"),
    ("../three%20words.md", "../../articles/الثالث/"), ("../خبر.md", "../../articles/الرابع/"),
    ("../%D8%AE%D8%A8%D8%B1.md#p1", "../../articles/الرابع/#p1"),
    ("/a.txt", "../../articles/عنوان-المقال-الأول/"),
    ("/2019/two.md", "../../articles/الثاني/"), ("/files/a.pdf", "../../files/a.pdf"),
    ("../../files/a.pdf", "../../files/a.pdf"), ("/timeline/", "../../timeline/"), ("/", "../../"),
    ("/articles/الثاني/", "../../articles/الثاني/"), ("../الثاني/", "../../articles/الثاني/"),
    ("/articles/الثاني/index.html", "../../articles/الثاني/"),
    ("{{< ref \"two.md\" >}}", "../../articles/الثاني/"),
    ("?a=b", "../../articles/الأول/"),
  ])
  func `a link to a source or a file of the site leads to its place`(
    _ link: String, _ address: String
  ) async throws {
    let folder = try Self.site(link)
    let report = await folder.build()
    #expect(report.outcome == .published)
    #expect(Self.page(folder).contains("<a href=\"\(address)\">هذا</a>"), "\(report.remarks)")
    #expect(!report.remarks.contains { $0.contains("dead-link") }, "\(report.remarks)")
  }

  @Test(arguments: [
    "none.md", "../two.md", "files/doc.pdf", "/none/", "../../../../etc/passwd", "../held.md",
    "two.md/x",
    "%ff.md", "../seeds/2019/two.md",
  ])
  func `a link that leads nowhere is told with its place, and its text stays`(
    _ link: String
  ) async throws {
    let folder = try Self.site(link)
    let report = await folder.build()
    #expect(report.outcome == .published)
    let found = report.diagnostics.filter { $0.identifier == "dead-link" }
    #expect(
      found.map { $0.location?.description } == ["seeds/2019/one.md:7:12"], "\(report.remarks)")
    #expect(found.first?.message.contains(link) == true)
    #expect(Self.page(folder).contains("انظر هذا."))
    let check = await SiteCheck.run(BuildOptions(site: folder.path, now: TemporaryFolder.now))
    #expect(check.diagnostics.contains { $0.identifier == "dead-link" })
  }

  @Test
  func `a page changes with the address of an article to which it links, and with nothing else`()
    async throws
  {
    let folder = try Self.site("two.md")
    _ = await folder.build()
    try folder.write(
      Data(Self.article("عنوان جديد").utf8), to: "seeds/2019/two.md")
    let changed = await folder.build { $0.verify = true }
    #expect(changed.outcome == .published, "\(changed.remarks)")
    #expect(Self.page(folder).contains("<a href=\"../../articles/عنوان-جديد/\">هذا</a>"))
    try FileManager.default.removeItem(atPath: "\(folder.path)/seeds/2019/two.md")
    let gone = await folder.build { $0.verify = true }
    #expect(gone.remarks.contains { $0.contains("dead-link") }, "\(gone.remarks)")
    #expect(Self.page(folder).contains("انظر هذا."))
    try folder.write(Data(Self.article("عاد").utf8), to: "seeds/2019/two.md")
    let back = await folder.build { $0.verify = true }
    #expect(!back.remarks.contains { $0.contains("dead-link") })
    #expect(Self.page(folder).contains("<a href=\"../../articles/عاد/\">هذا</a>"))
  }
}
