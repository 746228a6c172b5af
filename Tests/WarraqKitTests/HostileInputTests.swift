import Diagnostics
import Foundation
import TestSupport
import Testing
import WarraqKit

struct HostileInputTests {
  @Test(arguments: [
    "../../x", "/abs", "a/../../b", "%2e%2e", ".", "..", "-", "CON", "a:b*c?", "a\\\\b", "a\\n..",
    "\\u0660\\u064B/..", "\\u202E", "INDEX.HTML", "index.html", String(repeating: "حرف", count: 90),
  ])
  func `no slug leads out of the folder of articles`(_ slug: String) async throws {
    let folder = try TemporaryFolder.site(["seeds/b.yml": "slug: \"\(slug)\""])
    let before = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    let report = await folder.build()
    let after = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(after) == before.union(["public", ".warraq"]))
    #expect(report.outcome == .published, "\(report.remarks)")
    let articles = folder.pages.keys.filter { $0.hasPrefix("articles/") }
    #expect(articles.count == 2, "\(articles)")
    for article in articles {
      let parts = article.split(separator: "/")
      #expect(parts.count == 3, "\(article)")
      #expect(parts[1].utf8.count <= 200, "\(article)")
    }
  }

  /// Lines of front matter, or of `warraq.yml`, that would lead out of the site if slashes and full stops
  /// were looked for among characters.
  private static let ways = [
    "/../x/", "../x/", "x", "/a/./b/", "//evil.example/", "/timeline/", "/", "/../\\u064bx/",
    "/a/..\\u002f\\u0301../\\u064bx/", "/../\\u0654../\\u064betc/x", "\\u064b/../../x/",
    "/.git/hooks/x/",
    "/.warraq-site", "/.htaccess/", "/\\0/x/", "/CON/", "/feed.xml", "/feed.xml/../x/",
  ]

  @Test(
    arguments: ways, ["aliases: [\"%\"]", "url: \"%\"", "permalink: \"%\"", "redirect_from: \"%\""])
  func `no former address leads out of the site or stops it`(_ way: String, _ line: String)
    async throws
  {
    let yaml = line.replacing("%", with: way)
    let folder = try TemporaryFolder.site(["seeds/b.yml": yaml])
    try folder.write(Array("mine".utf8), to: "public/.git/config")
    let before = folder.tree(".").filter { !$0.key.hasPrefix("public/") }
    let report = await folder.build()
    let after = folder.tree(".").filter {
      !$0.key.hasPrefix("public/") && !$0.key.hasPrefix(".warraq/")
    }
    #expect(after == before)
    #expect(report.outcome == .published && report.counts.published == 2, "\(report.remarks)")
    #expect(report.remarks.allSatisfy { $0.hasPrefix("seeds/b.yml:1:") }, "\(report.remarks)")
    #expect(report.remarks.count == 1)
    let dotted = folder.tree("public").keys.filter { $0.hasPrefix(".") }
    #expect(Set(dotted) == [".git/config", ".warraq-site"], "\(dotted)")
    #expect(folder.text("public/.git/config") == "mine")
  }

  @Test(arguments: [
    "a.txt", "aux.txt", "a b?.md", "x: y.html", "q|w.htm", "..ب.txt", "ن..txt", "ي .txt",
  ])
  func `the name of a source makes paths that every system takes`(_ name: String) async throws {
    let text =
      name.hasSuffix("l") || name.hasSuffix("m")
      ? "<h1>عنوان ثالث</h1><p>فقرة.</p>" : "عنوان ثالث\n\nفقرة."
    for pattern in ["/articles/{slug}/", "/{id}/"] {
      let folder = try TemporaryFolder.site([
        "seeds/con/\(name)": text, "warraq.yml": "permalinks: \(pattern)",
      ])
      let report = await folder.build()
      #expect(report.outcome == .published, "\(report.remarks)")
      for path in folder.tree("public").keys {
        for part in path.split(separator: "/") {
          #expect(!part.contains { ":*?\"<>|\\".contains($0) }, "\(path)")
          #expect(!part.hasSuffix(".") && !part.hasSuffix(" "), "\(path)")
          #expect(
            !["con", "aux", "nul"].contains(part.prefix { $0 != "." }.lowercased()), "\(path)")
        }
      }
    }
  }

  @Test func `names that some systems take for one are told apart by a suffix, with a warning`()
    async throws
  {
    let folder = try TemporaryFolder.site([
      "warraq.yml": "permalinks: /{id}/", "seeds/Case.md": "# أ\n\nنص.",
      "seeds/case.md": "# ب\n\nنص.",
    ])
    try folder.write(Array("# ج\n\nنص.".utf8), to: "seeds/\u{622}.md")
    try folder.write(Array("# د\n\nنص.".utf8), to: "seeds/\u{627}\u{653}.md")
    let report = await folder.build()
    #expect(report.counts.published == 6)
    #expect(report.diagnostics.map(\.severity) == [.warning, .warning], "\(report.remarks)")
    let pages = folder.pages.keys.filter { $0.hasSuffix("/index.html") }
    let articles = pages.filter { !$0.hasPrefix("t") }
    #expect(articles.count == 6 && Set(articles.map { $0.lowercased() }).count == 6, "\(articles)")
  }

  @Test func `a page saved under the longest name is built, and its file has a shorter one`()
    async throws
  {
    let name = String(repeating: "ح", count: 124)
    let folder = try TemporaryFolder.site(["seeds/\(name).html": "<h1>عنوان</h1><p>فقرة من نص.</p>"]
    )
    let report = await folder.build()
    #expect(report.outcome == .published && report.counts.published == 3, "\(report.remarks)")
    #expect(report.diagnostics.map(\.identifier) == ["long-name"], "\(report.remarks)")
    #expect(
      folder.tree("public").keys.contains { $0.hasSuffix(".txt") && $0.contains(name.prefix(100)) })
  }

  @Test func `what a source says is text wherever it lands`() async throws {
    let harm = "</title></script><script>alert(1)</script><!-- ]]> & \\\" '"
    let keys = [
      "title", "kicker", "standfirst", "publisher", "source", "byline", "agency", "place",
      "summary",
    ]
    let lists = ["tags", "credits", "related"]
    let sidecar =
      keys.map { "\($0): \"\(harm) \($0)\"" } + lists.map { "\($0): [\"\(harm) \($0)\"]" }
    let folder = try TemporaryFolder.site([
      "seeds/b.yml": sidecar.joined(separator: "\n"),
      "seeds/b.txt": "عنوان\n\n\(harm)\n\n{{title}} {% x %} ${y}\n",
    ])
    let report = await folder.build()
    #expect(report.outcome == .published, "\(report.remarks)")
    for (path, bytes) in folder.tree("public")
    where ["html", "xml"].contains(path.split(separator: ".").last) {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(!page.contains("<script>alert"), "\(path)")
      #expect(!page.contains("</title></script>"), "\(path)")
      if path.hasSuffix("xml") {
        #expect(XMLChecker.isWellFormed(bytes), "\(path)")
      }
    }
  }

  @Test func `pipes and loops among the files hold nothing up`() async throws {
    let folder = try TemporaryFolder.site(["static/a": "a", "templates/a.txt": "a"])
    for name in ["seeds/pipe.txt", "templates/pipe.html", "static/pipe"] {
      #expect(mkfifo("\(folder.path)/\(name)", 0o644) == 0)
    }
    for name in ["seeds/loop", "templates/loop", "static/loop"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/\(name)", withDestinationPath: ".")
    }
    let report = await folder.build()
    #expect(report.outcome == .published)
    #expect(
      report.remarks.map { $0.split(separator: ":").first.map(String.init) }
        == [
          "seeds/loop", "seeds/pipe.txt", "static/loop", "static/pipe", "templates/loop",
          "templates/pipe.html",
        ])
  }

  @Test func `a line of a megabyte is an article`() async throws {
    let line = String(repeating: "كلمة ", count: 110_000)
    let folder = try TemporaryFolder.site(["seeds/c.txt": "عنوان طويل\n\n\(line)."])
    let report = await folder.build()
    #expect(report.outcome == .published, "\(report.remarks)")
    #expect(report.counts.published == 3)
  }

  @Test(
    .timeLimit(.minutes(15)),
    arguments: [
      ("seeds/c.txt", BuildReport.Outcome.published), ("seeds/c.html", .published),
      ("seeds/b.yml", .published), ("seeds/a.md", .published), ("seeds/thesaurus.yml", .rejected),
      ("templates/assets/x.bin", .rejected), ("templates/x.html", .rejected),
      ("templates/strings/ar.yml", .rejected), ("warraq.yml", .misused),
    ])
  func `a file of a terabyte is refused by name`(
    _ name: String, _ outcome: BuildReport.Outcome
  ) async throws {
    let folder = try TemporaryFolder.site()
    try folder.write([], to: name)
    #expect(truncate("\(folder.path)/\(name)", 1 << 40) == 0)
    let report = await folder.build()
    #expect(report.outcome == outcome)
    #expect(report.remarks.count == 1, "\(report.remarks)")
    #expect(report.remarks[0].hasPrefix("\(name): error: this file has more than 64 MB"))
    #expect(report.counts.published == (outcome == .published ? name.contains("c.") ? 2 : 1 : 0))
  }

  @Test(.timeLimit(.minutes(15))) func `a static file of a terabyte of holes is copied`()
    async throws
  {
    let folder = try TemporaryFolder.site(["static/film": "start"])
    #expect(truncate("\(folder.path)/static/film", 1 << 40) == 0)
    for _ in 0..<2 {
      let report = await folder.build { $0.clean = true }
      #expect(report.outcome == .published, "\(report.remarks)")
      let attributes = try FileManager.default.attributesOfItem(
        atPath: "\(folder.path)/public/film")
      #expect(attributes[.size] as? Int == 1 << 40)
    }
  }

  @Test func `the limit of the configuration decides, and a new one is heeded`() async throws {
    let long = "عنوان\n\n" + String(repeating: "كلمة من كلام طويل.\n", count: 40_000)
    let folder = try TemporaryFolder.site(["seeds/c.txt": long, "warraq.yml": "sourceLimit: 1"])
    #expect(await folder.build().counts.leftOut == 1)
    try folder.write(Array("sourceLimit: 2".utf8), to: "warraq.yml")
    let report = await folder.build()
    #expect(report.counts.published == 3, "\(report.remarks)")
  }

  @Test(arguments: [("seeds/thesaurus.yml", true), ("warraq.yml", false)])
  func `a pipe in place of a file is reported`(_ name: String, _ isPublished: Bool) async throws {
    let folder = try TemporaryFolder.site(["warraq.yml": nil])
    #expect(mkfifo("\(folder.path)/\(name)", 0o644) == 0)
    let report = await folder.build()
    #expect((report.outcome == .published) == isPublished)
    #expect(report.remarks.count == 1, "\(report.remarks)")
    #expect(report.remarks.first?.hasPrefix("\(name): ") == true, "\(report.remarks)")
  }

  @Test func `escapes and references bring nothing in that text may not have`() async throws {
    let harm = "&#xFFFF;&#xFFFE;&#x202E;&#x2067;&#7;&#x1FFFE;&#x85;"
    let escapes = "\\uFFFF\\uFFFE\\u202E\\u2067\\x07\\U0001FFFE\\x85"
    let page = """
      <html><head><title>عنوان \(harm)</title><script type="application/ld+json">
      {"@type": "NewsArticle", "headline": "عنوان \\u202E\\uFFFF", "author": {"name": "محمد \\u0007علي"}}
      </script></head><body><h1>عنوان \(harm)المقال</h1><p>فقرة من نص المقال \(harm) فيها كلمات كثيرة.</p>
      <p>فقرة أخرى من نص المقال فيها كلمات كثيرة أيضا.</p></body></html>
      """
    let folder = try TemporaryFolder.site([
      "warraq.yml": "title: \"أرشيف\(escapes)\"\nbaseURL: https://example.org/",
      "seeds/thesaurus.yml": "- name: \"روس\(escapes)يا\"",
      "seeds/b.yml": "title: \"عنوان \(escapes)\"\ndate: 2020-02-03\ntags: [\"إيران\(escapes)\"]",
      "seeds/c.md": "---\ntitle: \"عنوان \(escapes)\"\n---\nفقرة \(harm) من نص.\n",
      "seeds/d.html": page,
    ])
    let report = await folder.build()
    #expect(report.outcome == .published, "\(report.remarks)")
    let files = Set(
      report.diagnostics.filter { $0.identifier == "override" }.compactMap { $0.location?.file })
    #expect(
      files == ["warraq.yml", "seeds/thesaurus.yml", "seeds/b.yml", "seeds/c.md", "seeds/d.html"])
    for (path, bytes) in folder.tree("public")
    where ["html", "xml"].contains(path.split(separator: ".").last) {
      let text = try #require(String(validating: bytes, as: UTF8.self), "\(path)")
      let bad = text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x09, 0x0A, 0x2068, 0x2069: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2067, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE || scalar == "\u{FFFD}"
        }
      }
      #expect(bad.isEmpty, "\(path): \(bad.map { String($0.value, radix: 16) })")
      let (opened, closed) = (text.count { $0 == "\u{2068}" }, text.count { $0 == "\u{2069}" })
      #expect(opened == closed, "\(path)")
      if path.hasSuffix("xml") { #expect(XMLChecker.isWellFormed(bytes), "\(path)") }
    }
  }

  @Test(arguments: [
    "tags: [" + String(repeating: "وسم, ", count: 10_001) + "وسم]",
    "a: &a [\(String(repeating: "x, ", count: 200))x]\nb: [\(String(repeating: "*a, ", count: 200))*a]",
    "title: " + String(repeating: "[", count: 10_000), "title: a\ntitle: b",
  ])
  func `an article whose fields are made to exhaust the reader is built without them`(
    _ yaml: String
  ) async throws {
    let folder = try TemporaryFolder.site([
      "seeds/b.yml": yaml, "seeds/c.md": "---\n\(yaml)\n---\nنص.",
    ])
    let report = await folder.build()
    #expect(report.outcome == .published)
    #expect(report.remarks.count { $0.contains("[yaml]") } == 2, "\(report.remarks)")
  }
}
