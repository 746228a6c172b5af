import TestSupport
import Testing

@testable import CommonMark

struct LinkTests {
  private static func html(_ markdown: String) -> String {
    String(decoding: CommonMark.html(from: Array(markdown.utf8)), as: UTF8.self)
  }

  /// Addresses as an article may write them, and where a browser would go.
  static let addresses: [(address: String, target: LinkTarget)] = [
    ("https://example.org/a", .external), ("HTTP://EXAMPLE.ORG", .external), ("http:a", .external),
    ("//evil.example/x", .external), ("\\\\\\\\evil.example", .external),
    ("/\\\\evil.example", .external),
    ("&#1;https://example.org", .external), ("&#9;//evil.example", .external),
    ("h&#10;ttps://example.org", .external), ("mailto:a@b.example", .contact),
    ("TEL:+961", .contact),
    ("a/b", .within), ("/a", .within), ("../a", .within), ("#p1", .within), ("?a=b:c", .within),
    ("a/b:c", .within), ("./javascript:x", .within), ("1a:b", .within), ("مقال:جزء", .within),
    ("javascript:alert(1)", .refused), ("JaVaScRiPt:alert(1)", .refused),
    ("javascript&colon;alert(1)", .refused), ("&#106;avascript:alert(1)", .refused),
    ("java&#9;script:alert(1)", .refused), ("java&#10;script:alert(1)", .refused),
    ("&#1;javascript:alert(1)", .refused), ("&#32;&#32;javascript:alert(1)", .refused),
    ("&#x1F;javascript&#x3A;alert(1)", .refused), ("javascript&#13;:alert(1)", .refused),
    ("&Tab;java&NewLine;script&colon;alert(1)", .refused), ("vbscript:x", .refused),
    ("data:text/html;base64,PHNjcmlwdD4=", .refused),
    ("data:image/png;base64,iVBORw0KGgo=", .refused),
    ("data:image/svg+xml;base64,PHN2Zz4=", .refused), ("file:///etc/passwd", .refused),
    ("blob:x", .refused), ("ftp://example.org", .refused), ("view-source:http://a", .refused),
    ("intent://x", .refused), ("a+b-c.d:x", .refused), ("ms-msdt:/id", .refused),
  ]

  @Test(arguments: addresses)
  func `a link of a text stays where it leads to a page, and says so where that is another site`(
    _ address: String, _ target: LinkTarget
  ) {
    for markdown in [
      "[نص](\(address))", "[نص](<\(address)>)", "[نص]\n\n[نص]: \(address)",
      "[نص](\(address) \"عنوان\")",
    ] {
      let html = Self.html(markdown)
      #expect(html.contains("نص"), "\(markdown): \(html)")
      #expect(html.contains("<a ") == (target != .refused), "\(markdown): \(html)")
      #expect(
        html.contains("<a rel=\"nofollow noopener noreferrer\" href=\"") == (target == .external),
        "\(markdown): \(html)")
    }
  }

  @Test(arguments: addresses)
  func `a picture comes from the site itself, or is a link or its own description`(
    _ address: String, _ target: LinkTarget
  ) {
    let html = Self.html("![وصف](\(address))")
    #expect(html.contains("<img") == (target == .within), "\(html)")
    #expect(html.contains("<a ") == (target == .external), "\(html)")
    #expect(html.contains("وصف"), "\(html)")
  }

  @Test(arguments: [
    ("<javascript:x>", false), ("<https://example.org>", true), ("<a@b.example>", true),
    ("<data:text/html,x>", false), ("<VBSCRIPT:x>", false), ("<irc://x>", false),
  ])
  func `an address in angle brackets is a link where it may be one`(_ text: String, _ isLink: Bool)
  {
    #expect(Self.html(text).contains("<a ") == isLink)
  }

  @Test(arguments: [
    "[![وصف](https://a.example/b.png)](https://c.example/)",
    "![a [نص](https://a.example) b](https://c.example/d.png)",
    "![a ![نص](https://a.example/x.png) b](https://c.example/d.png)",
    "[![وصف](javascript:x)](https://c.example/)", "![a [نص](javascript:x)](https://c.example/)",
    "[![a [نص](https://a.example)](https://b.example/c.png)](javascript:x)",
  ])
  func `no link stands in another`(_ markdown: String) {
    let html = Self.html(markdown)
    var depth = 0
    for tag in html.matches(of: #/<(/?)a\b/#) {
      depth += tag.output.1.isEmpty ? 1 : -1
      #expect(depth <= 1, "\(html)")
    }
    #expect(depth == 0 && !html.contains("<img"), "\(html)")
  }

  @Test func `what only looks like a link gets no relation`() {
    let html = Self.html("`<a href=\"https://a.example\">` \\<a href=\"/a\"> https://b.example")
    #expect(html.matches(of: #/rel=/#).count == 1, "\(html)")
  }

  private static let pieces = [
    "java", "script", ":", "&colon;", "&#9;", "&#1;", "&#10;", " ", "%20", "/", "\\\\", "data",
    "http",
    "s", "//", "x", "?", "#", "&#x3a;", "\u{1}", "vb", "file", "&Tab;", "ح",
  ]

  @Test(arguments: 0..<100)
  func `no address that runs anything is ever linked`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let address = (0..<Int.random(in: 1..<8, using: &random))
        .compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
      for markdown in [
        "[a](<\(address)>)", "![a](<\(address)>)", "<\(address)>", "[a](\(address))",
      ] {
        let html = Self.html(markdown)
        for match in html.matches(of: #/(?:href|src)="([^"]*)"/#) {
          let address = String(match.output.1).replacing("&amp;", with: "&")
          let target = LinkTarget.reading(address).target
          #expect(target != .refused, "\(markdown): \(html)")
        }
      }
    }
  }
}
