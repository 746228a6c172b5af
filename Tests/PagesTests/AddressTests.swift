import Articles
import Configuration
import Diagnostics
import Paths
import Site
import TestSupport
import Testing

@testable import Pages

struct AddressTests {
  @Test func `leads from a former address to the article`() async throws {
    let page = try #require(try await Archive.pages()["old/visit/index.html"])
    let target = "../../articles/\(URLText.uri("وزير-الدفاع-في-طهران"))/"
    #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(target)\">"))
    #expect(page.contains("<a href=\"\(target)\"><bdi>وزير الدفاع في طهران</bdi></a>"))
  }

  /// Former addresses that cannot be had; what is written beside each is part of the reason.
  static let refused: [(alias: String, message: String)] = [
    ("old/", "does not begin with a slash"), ("", "does not begin with a slash"),
    ("/../x/", "‘.’ or ‘..’"), ("/a/../../x", "‘.’ or ‘..’"), ("/a/./b/", "‘.’ or ‘..’"),
    ("/../\u{64B}x/", "‘.’ or ‘..’"), ("/a/..\u{2F}\u{301}/x", "‘.’ or ‘..’"),
    ("\u{64B}/x/", "does not begin with a slash"), ("//evil.example/", "two slashes"),
    ("/a\\b/", "some systems do not allow"), ("/a\u{1}/", "a control character"),
    ("/CON/", "some systems do not allow"), ("/a/aux.html", "some systems do not allow"),
    ("/a:b/", "some systems do not allow"), ("/?p=12", "some systems do not allow"),
    ("/a./", "some systems do not allow"), ("/a /", "some systems do not allow"),
    ("/.git/x/", "are yours at the top"), ("/.well-known/", "are yours at the top"),
    ("/.warraq-site", "are yours at the top"),
    ("/\(String(repeating: "ا", count: 128))/", "longer than 255 bytes"),
    (String(repeating: "/ا", count: 2_500), "is longer than"),
    ("/", " stands "), ("/Timeline", " stands "),
    ("/404.html", " stands "), ("/404.html/", " stands "),
    ("/articles/عنوان", " stands "), ("/feed.xml", " stands "),
    ("/feed.xml/a/b.html", " stands "), ("/articles.html", ""),
    ("/articles/عنوان/index.html", " stands "),
    ("/articles/عنوان/index.md", " stands "),
    ("/articles/عنوان/A.TXT/b/", " stands "),
    ("/photo.jpg", " stands "),
    ("/photo.jpg/x/", " stands "), ("/articles/عنوان/old/", ""), ("/a/.b/", ""),
  ]

  @Test(arguments: refused)
  func `a former address that is none or is taken is left out, and the rest is made`(
    alias: String, message: String
  ) async throws {
    let article = Archive.article("a", "عنوان", aliases: [alias])
    let site = try await Archive.site([article])
    let check = AddressCheck(site, files: ["/photo.jpg"])
    let isRefused = !message.isEmpty
    #expect(check.pages.filter { $0.owner == .alias }.count == (isRefused ? 0 : 1))
    #expect(check.pages.contains { $0.owner == .article })
    #expect(check.diagnostics.count == (isRefused ? 1 : 0), "\(check.diagnostics)")
    for problem in check.diagnostics {
      let text = problem.description
      #expect(text.hasPrefix("seeds/a.txt:1: error: ") && text.contains(message), "\(text)")
      #expect(text.utf8.count < 700, "\(text)")
    }
  }

  @Test func `a former address that an article names twice has one page`() async throws {
    let article = Archive.article("a", "عنوان", aliases: ["/old", "/old/", "/old/x.html"])
    let check = AddressCheck(try await Archive.site([article]))
    #expect(
      check.pages.filter { $0.owner == .alias }.map(\.path) == ["/old/index.html", "/old/x.html"])
    #expect(check.diagnostics.isEmpty)
  }

  @Test func `of two articles that claim a former address neither has it`() async throws {
    let articles = ["a", "b"].map { Archive.article($0, "عنوان \($0)", aliases: ["/old"]) }
    let check = AddressCheck(try await Archive.site(articles))
    #expect(check.diagnostics.compactMap(\.location?.file) == ["seeds/a.txt", "seeds/b.txt"])
    #expect(!check.pages.contains { $0.owner == .alias })
  }

  @Test(arguments: [
    ("/index.html", false), ("/feed.xml", false), ("/tags", false), ("/Robots.TXT", false),
    ("/articles/عنوان/index.html", false), ("/articles/عنوان/index.md", false),
    ("/articles", false), ("/feed.xml/a", false), ("/old", true),
    ("/articles/عنوان/photo.jpg", true),
    ("/CNAME", true), ("/.well-known/security.txt", true), ("/_headers", true),
  ])
  func `a file of the user gives way to the site's own, and takes the place of a former address`(
    _ file: String, _ isCopied: Bool
  ) async throws {
    let article = Archive.article("a", "عنوان", aliases: ["/old"])
    let check = AddressCheck(try await Archive.site([article]), files: [try SitePath(file)])
    #expect(check.files.map(\.text) == (isCopied ? [file] : []))
    let expected = file == "/old" ? ["seeds/a.txt"] : isCopied ? [] : ["static" + file]
    #expect(check.diagnostics.compactMap(\.location?.file) == expected, "\(check.diagnostics)")
  }

  @Test func `the name of a source that is too long for the site is cut, with a warning`()
    async throws
  {
    let name = String(repeating: "ح", count: 124)
    let article = Archive.article("a", "عنوان", original: "seeds/\(name).html")
    let check = AddressCheck(try await Archive.site([article]))
    #expect(check.diagnostics.map(\.severity) == [.warning])
    #expect(check.diagnostics.map(\.identifier) == ["long-name"])
    var settings = Archive.settings()
    settings.originals = false
    let alone = AddressCheck(try await Archive.site([article], settings: settings))
    #expect(alone.diagnostics.isEmpty, "the site does not have it at all")
    let pages = try await Archive.pages([article])
    let beside =
      pages.keys.filter { $0.hasPrefix("articles/") && $0.hasSuffix(".html.txt") }
      + pages.keys.filter { $0.hasPrefix("articles/") && $0.hasSuffix(".txt") }
    #expect(!beside.isEmpty && beside.allSatisfy { $0.split(separator: "/")[2].utf8.count <= 255 })
  }

  @Test(arguments: [
    ("seeds/a:b?.txt", "a-b-.txt"), ("seeds/CON.txt", "CON_.txt"),
    ("seeds/index.txt", "original-index.txt"),
    ("seeds/Index.html", "original-Index.html.txt"), ("seeds/a\nb.md", "a-b.md"),
    ("seeds/x/aux.md", "aux_.md"), ("seeds/مقال.HTM", "مقال.HTM.txt"),
  ])
  func `the file of the source has a name that every system takes`(_ source: String, _ name: String)
  {
    let article = Archive.article("a", "عنوان", original: source)
    #expect(OriginalFile().name(of: article.metadata).text == name)
  }

  @Test func `the program's own pages stand under reserved names`() async throws {
    let pages = AddressCheck(try await Archive.site()).pages
    for page in pages where page.owner == .program {
      #expect(ReservedNames.holds(page.path), "\(page.path)")
    }
    #expect(pages.allSatisfy { $0.path.text.utf8.dropFirst().first != UInt8(ascii: ".") })
  }
}
