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

  @Test(arguments: ["/../x/", "../x/", "x", "/a/./b/", "//evil.example/", "/timeline/", "/"])
  func `a former address that leads outside the site is reported`(_ alias: String) async throws {
    let folder = try TemporaryFolder.site(["seeds/b.yml": "aliases: ['\(alias)']"])
    let report = await folder.build()
    #expect(report.outcome == .rejected)
    #expect(
      report.remarks.allSatisfy { $0.hasPrefix("seeds/b.yml:1:11: error: ") }, "\(report.remarks)")
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
    let folder = try TemporaryFolder.site(["static/a": "a"])
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
}
