import Diagnostics
import Foundation
import TestSupport
import Testing
import WarraqKit

/// Pictures of articles are published beside their pages, and nothing else is.
struct PictureTests {
  private static func svg(_ width: Int) -> String {
    "<svg xmlns='http://www.w3.org/2000/svg' width='\(width)' height='10'><rect/></svg>"
  }

  /// A GIF of 40 by 30 pixels, as far as its header goes.
  private static let gif = "R0lGODlhKAAeAIAAAA=="
  private static let text = "تفتح المدينة غدا معرضا لصور الأحياء القديمة كما كانت قبل قرن كامل."

  private static func article(_ body: String, _ title: String = "معرض", draft: Bool = false)
    -> String
  {
    "---\ntitle: \(title)\n\(draft ? "draft: true\n" : "")---\n\n\(text)\n\n\(body)\n"
  }

  private static func pictures(_ folder: TemporaryFolder) -> [String] {
    folder.tree("public").keys.filter { path in
      ["svg", "gif", "png", "jpg", "txt", "sh"].contains { path.hasSuffix(".\($0)") }
        && !path.hasPrefix("assets/") && !path.hasSuffix("robots.txt")
    }.sorted()
  }

  private static func page(_ folder: TemporaryFolder, _ slug: String = "معرض") -> String {
    folder.pages["articles/\(slug)/index.html"] ?? ""
  }

  @Test func `a picture stands beside its article, with its size and its caption`() async throws {
    let folder = try TemporaryFolder.site([
      "seeds/a.txt": nil, "seeds/b.txt": nil, "seeds/b.yml": nil,
      "seeds/2020/x.md": Self.article(
        "![واجهة \"البيت\"](../pictures/house%201.svg \"بيت <قديم>\")\n\nنص ![رمز](../pictures/house%201.svg) آخر."
      ),
      "seeds/pictures/house 1.svg": Self.svg(120), "seeds/pictures/other.svg": Self.svg(50),
    ])
    let report = await folder.build { $0.verify = true }
    #expect(report.remarks.isEmpty, "\(report.remarks)")
    let files = Self.pictures(folder)
    #expect(files.count == 1 && files.first?.hasPrefix("articles/معرض/") == true, "\(files)")
    let name = try #require(files.first?.split(separator: "/").last)
    let page = Self.page(folder)
    let link = "../../articles/معرض/\(name)"
    #expect(
      page.contains(
        "<figure><img src=\"\(link)\" alt=\"واجهة &quot;البيت&quot;\" width=\"120\" height=\"10\" loading=\"lazy\" />"
          + "<figcaption>بيت &lt;قديم&gt;</figcaption></figure>"), "\(page)")
    #expect(page.contains("نص <img src=\"\(link)\" alt=\"رمز\" width=\"120\""))
    #expect(!page.contains("og:image"), "networks show no vector pictures")
  }

  @Test func `the first picture is shown by networks, from its full address`() async throws {
    let folder = try TemporaryFolder.site(["seeds/x.md": Self.article("![أ](a.gif)\n\n![ب](b.gif)")]
    )
    let bytes = try #require(Data(base64Encoded: Self.gif))
    try folder.write(bytes, to: "seeds/a.gif")
    try folder.write(bytes + Data([0]), to: "seeds/b.gif")
    #expect(await folder.build().remarks.isEmpty)
    let page = Self.page(folder)
    let prefix = "<meta property=\"og:image\" content=\"https://example.org/archive/articles/"
    #expect(page.contains(prefix), "\(page)")
    #expect(Self.pictures(folder).filter { $0.hasSuffix(".gif") }.count == 2)
  }

  @Test(
    arguments: [
      ("none.svg", "is no file"), ("../../outside.svg", "leads out"),
      ("/outside.svg", "is no file"),
      ("link.svg", "a link leads to it"), ("folder/a.svg", "a link leads to it"),
      ("deep.svg/a.svg", "is no file"), ("big.svg", "more than 1 MB"), ("a.txt", "is no JPEG"),
      ("bad.svg", "has the handler"), ("..%2f..%2foutside.svg", "leads out"),
      ("%00.svg", "leads out"),
      ("pipe.svg", "no file of the site folder"),
    ])
  func `what is no picture of the site folder is named and left out`(
    address: String, message: String
  ) async throws {
    let folder = try TemporaryFolder.site([
      "warraq.yml": "title: أ\nsourceLimit: 1\n", "seeds/x.md": Self.article("![وصف](\(address))"),
      "seeds/bad.svg": "<svg width='9' height='9' onload='x'/>",
      "seeds/big.svg": Self.svg(9) + String(repeating: " ", count: 1_100_000),
    ])
    let outside = "\(folder.path)-outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: outside) }
    try Data(Self.svg(77).utf8).write(to: URL(filePath: "\(outside)/a.svg"))
    func path(_ name: String) -> String { "\(folder.path)/seeds/\(name)" }
    try FileManager.default.createSymbolicLink(
      atPath: path("link.svg"), withDestinationPath: "\(outside)/a.svg")
    try FileManager.default.createSymbolicLink(
      atPath: path("folder"), withDestinationPath: outside)
    #expect(mkfifo(path("pipe.svg"), 0o600) == 0)
    let report = await folder.build()
    let told = report.diagnostics.filter { $0.identifier == "dead-picture" }
    #expect(told.count == 1, "\(report.remarks)")
    #expect(told.first?.message.contains(message) == true, "\(told)")
    #expect(told.first?.location?.line == 7)
    #expect(!Self.page(folder).contains("<img") && Self.page(folder).contains("وصف"))
    #expect(
      !folder.tree("public").keys.contains { $0.hasSuffix(".svg") && !$0.hasPrefix("assets/") })
  }

  @Test func `a picture in the address of Markdown or its HTML is a file beside the article`()
    async throws
  {
    let address = "data:image/gif;base64,\(Self.gif)"
    let folder = try TemporaryFolder.site([
      "seeds/x.md": Self.article(
        "![أ](\(address))\n\n<img src=\"\(address)\" alt=ب>\n\n![ج][1]\n\n[1]: \(address)")
    ])
    let report = await folder.build { $0.verify = true }
    #expect(report.remarks.isEmpty, "\(report.remarks)")
    #expect(Self.pictures(folder).count { $0.hasSuffix(".gif") } == 1)
    let page = Self.page(folder)
    #expect(page.components(separatedBy: "width=\"40\" height=\"30\"").count == 4, "\(page)")
    #expect(!page.contains("data:") && page.contains("og:image"))
  }

  @Test(arguments: [
    ("data:image/svg+xml,%3Csvg onload=x%3E", "SVG"), ("data:image/png;base64,AAAA", "is no JPEG"),
    ("data:image/png;base64,*", "damaged"),
  ])
  func `what an address holds instead of a picture is told and not shown`(
    _ address: String, _ message: String
  ) async throws {
    let folder = try TemporaryFolder.site(["seeds/x.md": Self.article("![وصف](<\(address)>)")])
    let report = await folder.build()
    let told = report.diagnostics.filter { $0.identifier == "dead-picture" }
    #expect(told.count == 1 && told.first?.message.contains(message) == true, "\(report.remarks)")
    #expect(!Self.page(folder).contains("<img") && Self.page(folder).contains("وصف"))
  }

  @Test func `pictures of what is held back are not published`() async throws {
    let folder = try TemporaryFolder.site([
      "seeds/x.md": Self.article("![أ](a.svg)", draft: true), "seeds/a.svg": Self.svg(11),
    ])
    _ = await folder.build()
    #expect(!Self.pictures(folder).contains { $0.hasSuffix(".svg") })
    _ = await folder.build { $0.drafts = true }
    #expect(Self.pictures(folder).contains { $0.hasSuffix(".svg") })
    _ = await folder.build()
    #expect(!Self.pictures(folder).contains { $0.hasSuffix(".svg") })
  }

  private static let saved = """
    <html><head><title>معرض</title><link rel=canonical href='https://a.example/n/1'></head><body><article>
    <h1>معرض</h1><p>\(text)</p>
    <figure><img src="./x_files/a%201.svg" data-src="https://a.example/a.svg" alt="بيت"><figcaption>بيت قديم</figcaption></figure>
    <p>\(text)</p><img src="data:image/gif;base64,\(gif)" alt="مضمّنة">
    <p>\(text)</p><img src="img/far.jpg" alt="بعيدة"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-lazy-src="//cdn.example/b.jpg" alt="كسولة"><noscript><img src="//cdn.example/b.jpg" alt="كسولة"></noscript>
    <p>\(text)</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="لاحقة"><noscript><p class=x><img src="//cdn.example/c.jpg" alt="لاحقة"></noscript>
    <p>\(text)</p><picture><source srcset="https://a.example/s.webp 300w, https://a.example/l.webp 900w"><img src="https://a.example/placeholder.gif" alt="أحجام"></picture>
    <img src="https://a.example/pixel.gif" width=1 height=1><img src="https://a.example/share.png" width=24>
    </article><aside><img src="./x_files/side.svg" alt="جانبية"></aside></body></html>
    """

  @Test func `the pictures of a saved page are those of its text`() async throws {
    let folder = try TemporaryFolder.site([
      "seeds/x.html": Self.saved, "seeds/x_files/a 1.svg": Self.svg(90),
      "seeds/x_files/side.svg": Self.svg(91),
    ])
    let report = await folder.build()
    #expect(report.diagnostics.allSatisfy { $0.severity == .note }, "\(report.remarks)")
    let page = Self.page(folder)
    #expect(
      Self.pictures(folder).filter { $0.hasPrefix("articles/معرض/") && !$0.hasSuffix(".txt") }.count
        == 2)
    #expect(page.contains("alt=\"بيت\" width=\"90\""), "\(page)")
    #expect(page.contains("<figcaption>بيت قديم</figcaption>"))
    #expect(page.contains("alt=\"مضمّنة\" width=\"40\" height=\"30\""))
    for address in [
      "https://a.example/n/img/far.jpg", "https://cdn.example/b.jpg", "https://cdn.example/c.jpg",
      "https://a.example/l.webp",
    ] {
      #expect(page.components(separatedBy: "href=\"\(address)\"").count == 2, "\(address)")
    }
    for word in ["pixel", "share.png", "جانبية", "placeholder"] {
      #expect(!page.components(separatedBy: "class=\"origin\"")[0].contains(word), "\(word)")
    }
    try folder.write(Data("title: أ\nremoteImages: omit\n".utf8), to: "warraq.yml")
    _ = await folder.build()
    #expect(!Self.page(folder).contains("far.jpg") && Self.page(folder).contains("بيت قديم"))
  }

  @Test func `a picture that changes makes the pages anew that show it, and no others`()
    async throws
  {
    let folder = try TemporaryFolder.site([
      "seeds/x.md": Self.article("![أ](a.svg)", "أول"),
      "seeds/y.md": Self.article("![ب](b.svg)", "ثان"),
      "seeds/a.svg": Self.svg(11), "seeds/b.svg": Self.svg(12),
    ])
    func made() async throws -> [String] {
      let before = folder.tree("public")
      try folder.age()
      let report = await folder.build { $0.verify = true }
      #expect(report.outcome == .published, "\(report.remarks)")
      let after = folder.tree("public")
      return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.map {
        $0.hasSuffix(".svg") ? "svg" : $0
      }.sorted()
    }
    _ = try await made()
    #expect(try await made() == [])
    try folder.write(Data(Self.svg(13).utf8), to: "seeds/a.svg")
    #expect(try await made() == ["articles/أول/index.html", "svg", "svg"])
    try FileManager.default.removeItem(atPath: "\(folder.path)/seeds/a.svg")
    #expect(try await made() == ["articles/أول/index.html", "svg"])
    try folder.write(Data(Self.svg(12).utf8), to: "seeds/a.svg")
    #expect(try await made() == ["articles/أول/index.html", "svg"])
    #expect(try await made() == [])
    // The same bytes anew are the same picture.
    try folder.write(Data(Self.svg(12).utf8), to: "seeds/a.svg")
    #expect(try await made() == [])
  }

  @Test func `pictures are found from any depth, and without a server`() async throws {
    let folder = try TemporaryFolder.site([
      "warraq.yml":
        "title: أ\noffline: true\npermalinks: /{year}/{month}/{slug}/\nbaseURL: https://e.example/sub/\n",
      "seeds/x.md": "---\ntitle: معرض\ndate: 2020-02-03\n---\n\n\(Self.text)\n\n![أ](/i/a.svg)\n",
      "static/i/a.svg": Self.svg(15),
    ])
    #expect(await folder.build().remarks.isEmpty)
    let page = folder.pages["2020/02/معرض/index.html"] ?? ""
    let link = try #require(
      page.components(separatedBy: "<img src=\"").last?.components(separatedBy: "\"").first)
    #expect(link.hasPrefix("../../../2020/02/"), "\(link)")
    #expect(folder.tree("public").keys.contains(String(link.dropFirst(9))))
  }
}
