import Foundation
import TestSupport
import Testing
import WarraqKit

/// Whatever a source links to, no page, feed or description leads a reader anywhere but to pages, mailboxes
/// and telephones.
struct HostileLinkTests {
  private static let addresses = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)",
    "java&#9;script:alert(1)",
    "&#1;javascript:alert(1)", "&#32;&#32;javascript:alert(1)", "data:text/html,x", "vbscript:x",
    "file:///etc/passwd", "data:image/svg+xml,x",
  ]

  private static func site(_ settings: String = "") throws -> TemporaryFolder {
    let paragraphs =
      addresses.map { "[رابط](<\($0)>) ![صورة](<\($0)>) <\($0)>" }
      + [
        "[خارج](https://example.com/a) [كذلك](//example.net/b) [داخل](/articles/) [بريد](mailto:a@b.example)"
      ]
    let links =
      addresses.map { "<p>فقرة من نص الخبر وفيها <a href=\"\($0)\">رابط</a>.</p>" }
      + [
        "<p>فقرة أخيرة وفيها <a href='https://example.com/c'>رابط</a> صالح <a href='tel:+961'>هاتف</a>.</p>"
      ]
    return try TemporaryFolder.site([
      "warraq.yml": "title: أرشيف\nbaseURL: https://example.org/archive/\n" + settings,
      "seeds/c.md": """
      ---
      title: خبر
      date: 2021-01-02
      source: "javascript:alert(2)"
      publisher: "data:text/html,<b>"
      byline: "//evil.example/x"
      summary: "javascript:alert(3)"
      ---
      \(paragraphs.joined(separator: "\n\n"))
      """,
      "seeds/d.html":
        "<html><head><base href='https://s.example/'><title>عنوان الصفحة</title></head>"
        + "<body><article><h1>عنوان الصفحة</h1>\(links.joined())</article></body></html>",
    ])
  }

  /// The values of attributes that lead somewhere, references resolved.
  private static func targets(in page: String) -> [String] {
    page.matches(of: #/ (?:href|src|content|data|action)="([^"]*)"/#).map {
      String($0.output.1).replacing("&amp;", with: "&")
    }
  }

  @Test func `no link of a page or a feed runs anything`() async throws {
    let folder = try Self.site()
    let report = await folder.build()
    #expect(report.outcome == .published && report.counts.published == 4, "\(report.remarks)")
    var found = 0
    for (path, bytes) in folder.tree("public") where path.hasSuffix("html") || path.hasSuffix("xml")
    {
      for target in Self.targets(in: String(decoding: bytes, as: UTF8.self)) {
        found += 1
        let seen = target.unicodeScalars.filter { $0.value > 0x20 }.map(String.init).joined()
          .lowercased()
        let isText = seen == "javascript:alert(3)"
        for scheme in ["javascript", "vbscript:", "data:", "file:"] {
          #expect(isText || !seen.hasPrefix(scheme), "\(path): \(target)")
        }
      }
    }
    #expect(found > 100)
  }

  @Test func `links that leave the site say so, and those within it do not`() async throws {
    let folder = try Self.site()
    _ = await folder.build()
    let pages = folder.pages.filter { $0.key.hasPrefix("articles/") }
    let links = pages.values.flatMap { page in
      page.matches(of: #/<a [^>]*href="([^"]*)"[^>]*>/#).map {
        (String($0.output.0), String($0.output.1))
      }
    }
    let outside = links.filter { $0.1.contains("example.com") || $0.1.contains("example.net") }
    #expect(outside.count == 3, "\(outside)")
    for (tag, target) in links {
      let leaves = target.hasPrefix("http") || target.hasPrefix("//")
      #expect(tag.contains("rel=\"nofollow noopener noreferrer\"") == leaves, "\(tag)")
    }
    let contacts = links.map(\.1).filter { $0.hasPrefix("mailto:") || $0.hasPrefix("tel:") }
    #expect(Set(contacts) == ["mailto:a@b.example", "tel:+961"], "\(contacts)")
  }

  @Test func `what describes an article to machines has no address but its own`() async throws {
    let folder = try Self.site()
    _ = await folder.build()
    for (path, page) in folder.pages {
      for match in page.matches(of: #/<script type="application\/ld\+json">(.*?)<\/script>/#) {
        let object = try JSONSerialization.jsonObject(with: Data(match.output.1.utf8))
        let members = try #require(object as? [String: Any], "\(path)")
        for (name, value) in members
        where ["url", "mainEntityOfPage", "@id", "sameAs"].contains(name) {
          let address = try #require(value as? String)
          #expect(address.hasPrefix("https://example.org/archive/articles/"), "\(address)")
        }
      }
    }
  }

  /// The policy that a page declares.
  private static func policy(of page: String) -> String? {
    page.firstMatch(of: #/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/#)
      .map { String($0.output.1) }
  }

  @Test(arguments: ["", "offline: true\n"])
  func `every page declares a strict policy before anything that it covers`(
    _ settings: String
  ) async throws {
    let folder = try Self.site(settings)
    try folder.write(Array("aliases: [/old/]\n".utf8), to: "seeds/a.yml")
    let report = await folder.build()
    #expect(report.outcome == .published, "\(report.remarks)")
    #expect(folder.pages["old/index.html"] != nil)
    for (path, page) in folder.pages {
      let policy = try #require(Self.policy(of: page), "\(path)")
      #expect(policy.hasPrefix("default-src 'none'"), "\(path)")
      #expect(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("data:"))
      let head = try #require(page.split(separator: "Content-Security-Policy").first)
      #expect(
        !head.contains("<link") && !head.contains("<script") && !head.contains("<style"), "\(path)")
      // What no policy without exceptions allows.
      #expect(!page.contains(#/<[^>]* (?:style|on[a-z]+)=/#), "\(path)")
      #expect(!page.contains("<style") && !page.contains("<script>"), "\(path)")
      for script in page.matches(of: #/<script ([^>]*)>/#) {
        let attributes = script.output.1
        #expect(
          attributes.hasPrefix("src=") || attributes.contains("ld+json"), "\(path): \(attributes)")
      }
    }
  }

  @Test func `hosts are told the policy of the pages, and what a page cannot say of itself`() throws
  {
    let root = Repository.root
    let headers = try String(contentsOfFile: "\(root)/static/_headers", encoding: .utf8)
    let layout = try String(contentsOfFile: "\(root)/templates/layout.html", encoding: .utf8)
    let policy = try #require(Self.policy(of: layout))
    #expect(
      headers.contains("\n/*\n  Content-Security-Policy: \(policy); frame-ancestors 'none'\n"))
    #expect(headers.contains("\n  X-Content-Type-Options: nosniff\n"))
  }

  @Test(arguments: [
    "{{title}}", "{{{json_ld}}}", "{% include x %}", "${HOME}", "<%= 1 %>", "{{> partials/tag}}",
  ])
  func `the language of templates is text in an article`(_ text: String) async throws {
    let folder = try TemporaryFolder.site(["seeds/b.txt": "عنوان \(text)\n\nفقرة \(text) من نص."])
    let report = await folder.build()
    #expect(report.outcome == .published, "\(report.remarks)")
    let page = try #require(
      folder.pages.first { $0.value.contains("من نص") && $0.key.hasPrefix("art") })
    let shown = text.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(page.value.contains("فقرة \(shown) من نص"), "\(page.value)")
    #expect(page.value.contains("عنوان \(shown)"))
  }
}
