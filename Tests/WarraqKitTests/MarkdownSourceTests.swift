import Diagnostics
import Foundation
import TestSupport
import Testing
import WarraqKit

/// What becomes of Markdown as people write it on its way to a site.
struct MarkdownSourceTests {
  private static let paragraph = "أعلنت الوزارة فتح الطريق الساحلي أمام المركبات بعد أعمال الصيانة."

  private static func site(_ text: String, _ fields: String = "") throws -> TemporaryFolder {
    try TemporaryFolder.site([
      "seeds/m.md": "---\ntitle: عنوان المصدر\ndate: 2019-01-01\n\(fields)---\n\(text)\n"
    ])
  }

  private static func page(_ folder: TemporaryFolder) -> String {
    folder.pages["articles/عنوان-المصدر/index.html"] ?? ""
  }

  @Test
  func
    `a heading that repeats the headline leaves one headline on the page, and stays in the Markdown`()
    async throws
  {
    let folder = try Self.site("# عنوان المصدر\n\n\(Self.paragraph)\n\n# قسم")
    #expect(await folder.build().outcome == .published)
    #expect(Self.page(folder).matches(of: #/<h1[\s>]/#).count == 1)
    #expect(Self.page(folder).contains("<h2 id=\"قسم\">قسم</h2>"))
    let markdown = folder.tree("public")["articles/عنوان-المصدر/index.md"] ?? Data()
    #expect(String(decoding: markdown, as: UTF8.self).contains("# عنوان المصدر"))
  }

  @Test func `a heading that opens a text without headline in its front matter is the headline`()
    async throws
  {
    let folder = try TemporaryFolder.site(["seeds/m.md": "# عنوان المصدر\n\n\(Self.paragraph)\n"])
    #expect(await folder.build().outcome == .published)
    #expect(Self.page(folder).contains("<h1><bdi>عنوان المصدر</bdi></h1>"))
    #expect(!Self.page(folder).contains("عنوان مقترح"))
    #expect(Self.page(folder).matches(of: #/>عنوان المصدر</#).count >= 1)
  }

  @Test(arguments: [
    "<div dir=\"rtl\">\n\n\(paragraph)\n\n</div>", "<!-- ملاحظة\nللمحرر -->\n\n\(paragraph)",
    "{{< toc >}}\n\n\(paragraph)", "<script>\nvar سر\n</script>\n\n\(paragraph)",
    "<style>\n.a { }\n</style>\n\(paragraph)", "![](a.png)\n\n\(paragraph)", "{: .a}\n\(paragraph)",
    "{% comment %}\nسر\n{% endcomment %}\n\n\(paragraph)", "<p>\(paragraph)</p>",
  ])
  func `the summary is what readers see of the text`(_ text: String) async throws {
    let folder = try Self.site(text)
    #expect(await folder.build().outcome == .published)
    #expect(
      Self.page(folder).contains("<meta name=\"description\" content=\"\(Self.paragraph)\">"),
      "\(Self.page(folder).prefix(700))")
    let feed = String(decoding: folder.tree("public")["feed.xml"] ?? Data(), as: UTF8.self)
    #expect(feed.contains("<summary>\(Self.paragraph)</summary>"))
  }

  @Test(arguments: [
    ("{{< a >}} {{< b >}}", ["template-mark"]),
    ("{{< a >}} {% b %}", ["template-mark", "template-mark"]),
    ("[أ](#none)", ["dead-link"]), ("|أ|\n|-|\n|ب|ج|", ["surplus-cells"]), ("نص", []),
    ("`{{< a >}}`", []), ("[أ](#p1)", []),
  ])
  func `what a text loses is told once, with its place`(_ text: String, _ identifiers: [String])
    async throws
  {
    let folder = try Self.site("\(Self.paragraph)\n\n\(text)")
    let report = await folder.build()
    let found = report.diagnostics.filter { $0.location?.file == "seeds/m.md" }
    #expect(found.map(\.identifier) == identifiers, "\(report.remarks)")
    #expect(found.allSatisfy { $0.severity == .warning && ($0.location?.line ?? 0) >= 7 })
  }

  @Test(arguments: [
    ("lang: en\n", " lang=\"en\" dir=\"ltr\""), ("lang: fa\n", " lang=\"fa\" dir=\"rtl\""),
    ("language: en-GB\n", " lang=\"en-GB\" dir=\"ltr\""), ("lang: ar\n", ""), ("", ""),
    ("lang: \"en\\\" onclick=x\"\n", ""), ("lang: English text\n", ""),
  ])
  func `an article in another language says so, and so does its entry in lists`(
    _ field: String, _ attributes: String
  ) async throws {
    let folder = try Self.site(Self.paragraph, field)
    #expect(await folder.build().outcome == .published)
    #expect(Self.page(folder).contains("<article\(attributes)>"))
    let home = folder.pages["index.html"] ?? ""
    #expect(home.contains("<li\(attributes)>\n<a href=\"articles/عنوان-المصدر/\">"), "\(home)")
  }
}
