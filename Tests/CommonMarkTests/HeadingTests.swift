import Testing

@testable import CommonMark

struct HeadingTests {
  private static func headings(_ markdown: String, headline: String = "") -> [String] {
    ExtensionTests.html(markdown, headline: headline)
      .matches(of: #/<(h\d)(?: id="([^"]*)")?>/#)
      .map { "\($0.output.1) \($0.output.2 ?? "")" }
  }

  /// Each document as it is, and with something that makes libcmark or the reader of HTML read it.
  private static let endings = ["", "\n\n*ن*", "\n\n<i>ن</i>", "\n\n~~ن~~"]

  @Test(arguments: [
    ("## خاتمة\n\n## خاتمة\n\n## خاتمة", ["h2 خاتمة", "h2 خاتمة-2", "h2 خاتمة-3"]),
    ("## العُنوان الأوّل!", ["h2 العنوان-الأول"]),
    ("## خاتمة-2\n\n## خاتمة\n\n## خاتمة", ["h2 خاتمة-2", "h2 خاتمة", "h2 خاتمة-3"]),
    ("## …", ["h2 "]), ("## p1", ["h2 p1-2"]), ("## fn-1", ["h2 fn-1-2"]),
    ("# أ\n\n## ب\n\n### ج", ["h2 أ", "h3 ب", "h4 ج"]), ("## أ\n\n### ب", ["h2 أ", "h3 ب"]),
    ("###### أ\n\n# ب", ["h6 أ", "h2 ب"]),
  ])
  func `headings stand below the headline, and each has an identifier of its own`(
    _ markdown: String, _ expected: [String]
  ) {
    for ending in Self.endings {
      #expect(Self.headings(markdown + ending) == expected, "\(ending)")
    }
  }

  @Test(arguments: [
    ("# عنوان الخبر\n\nنص", "عنوان الخبر", []), ("# عُنوان الخبرِ!\n\nنص", "عنوان الخبر", []),
    ("# أخبار\n\nنص", "اخبار", []), ("\n\n# عنوان\n\n## أ", "عنوان", ["h2 أ"]),
    ("## عنوان\n\nنص", "عنوان", []), ("# عنوان\n\n# أ\n\n## ب", "عنوان", ["h2 أ", "h3 ب"]),
    ("# آخر\n\nنص", "عنوان", ["h2 آخر"]), ("نص\n\n# عنوان", "عنوان", ["h2 عنوان"]),
    ("# عنوان\n\n# عنوان", "عنوان", ["h2 عنوان"]),
  ])
  func `a first heading that repeats the headline is not shown`(
    _ markdown: String, _ headline: String, _ expected: [String]
  ) {
    for ending in Self.endings {
      #expect(Self.headings(markdown + ending, headline: headline) == expected, "\(ending)")
    }
  }

  @Test(arguments: ["<h1>عنوان</h1>\n\nنص", "<h1 id=x>عُنوان</h1>"])
  func `nor is one in HTML`(_ markdown: String) {
    #expect(Self.headings(markdown, headline: "عنوان") == [])
  }

  @Test(arguments: [
    ("## عنوان {#end}", "<h2 id=\"end\">عنوان</h2>"),
    ("## عنوان {#end .x} ##", "<h2 id=\"end\">عنوان</h2>"),
    ("## عنوان {: #نهاية }", "<h2 id=\"نهاية\">عنوان</h2>"),
    ("## عنوان {.x}", "<h2 id=\"عنوان\">عنوان</h2>"),
    ("## عنوان {#\"x}", "<h2 id=\"عنوان-x\">عنوان {#&quot;x}</h2>"),
  ])
  func `a heading may name itself`(_ markdown: String, _ html: String) {
    let page = ExtensionTests.html(markdown).replacing(" </h2>", with: "</h2>")
    #expect(page == html + "\n")
  }

  @Test(arguments: [
    ("[أ](#خاتمة)\n\n## خاتمة", "%D8%AE%D8%A7%D8%AA%D9%85%D8%A9", []),
    ("[أ](#%D8%AE%D8%A7%D8%AA%D9%85%D8%A9)\n\n## خاتمة", "%D8%AE%D8%A7%D8%AA%D9%85%D8%A9", []),
    ("[أ](#خاتِمة)\n\n## خاتمة", "%D8%AE%D8%A7%D8%AA%D9%85%D8%A9", []),
    ("[أ](#p1)", "p1", []), ("[أ](#x)", "x", ["#x"]), ("[أ](#x)\n\n<i id=x>ن</i>", "x", []),
    ("[أ](#x)\n\n<a name=x></a>", "x", []), ("[أ](#X)\n\n## x", "x", []), ("[أ](#)", "", []),
  ])
  func `a link leads to a place of its own page, however that is written`(
    _ markdown: String, _ fragment: String, _ lost: [String]
  ) {
    let html = ExtensionTests.html(markdown)
    #expect(
      html.contains("<a href=\"#\(fragment)\">") || html.contains("<a href=\"#خاتمة\">"), "\(html)")
    let findings = Array(markdown.utf8).withUnsafeBufferPointer(CommonMark.findings)
    #expect(findings.lostFragments.map(\.text) == lost)
  }
}
