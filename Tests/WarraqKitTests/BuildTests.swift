import Diagnostics
import Disk
import Foundation
import JSON
import TestSupport
import Testing
import WarraqKit

struct BuildTests {
  /// The archive that stands in the repository, in a folder of its own.
  private static func archive() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("seeds", "warraq.yml")
    return folder
  }

  @Test func `the archive of the repository stands whole and without a remark`() async throws {
    let folder = try Self.archive()
    let report = await folder.build()
    #expect(report.outcome == .published)
    #expect(report.remarks.isEmpty, "\(report.remarks)")
    #expect(report.counts.published == 5)
    let tree = folder.tree("public")
    #expect(report.files.made == tree.count)
    for name in [
      "index.html", "404.html", "timeline/index.html", "timeline/2015/index.html",
      "tags/index.html", "tags/سيرغي-شويغو/index.html", "sitemap.xml", "robots.txt", "feed.xml",
    ] {
      #expect(tree[name]?.isEmpty == false, "\(name) is missing")
    }
    let originals = try Repository.files(below: "seeds").filter { $0.hasSuffix(".txt") }
    for name in originals {
      let bytes = FileManager.default.contents(atPath: "\(Repository.root)/seeds/\(name)")
      #expect(tree.values.contains { $0 == bytes }, "the bytes of \(name) are not published")
    }
    let articles = tree.keys.filter { $0.hasPrefix("articles/") }
    #expect(articles.count { $0.hasSuffix("/index.html") } == 5)
    #expect(articles.count { $0.hasSuffix("/index.md") } == 5)
  }

  @Test func `the bare templates of the benchmark make pages and nothing beside them`()
    async throws
  {
    let folder = try Self.archive()
    let templates = "\(folder.path)/templates"
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/Tests/Benchmarks/BareTemplates", toPath: templates)
    let report = await folder.build()
    #expect(report.outcome == .published && report.remarks.isEmpty, "\(report.remarks)")
    let articles = folder.tree("public").keys.filter { $0.hasPrefix("articles/") }
    #expect(articles.count == 5 && articles.allSatisfy { $0.hasSuffix("/index.html") })
  }

  @Test func `the number of threads changes no byte`() async throws {
    let (one, many) = (try Self.archive(), try Self.archive())
    _ = await one.build { $0.jobs = 1 }
    _ = await many.build { $0.jobs = 7 }
    let (first, second) = (one.tree("public"), many.tree("public"))
    #expect(first.keys.sorted() == second.keys.sorted())
    #expect(first.filter { second[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test func `what is no longer made goes with the old site`() async throws {
    let folder = try TemporaryFolder.site()
    _ = await folder.build()
    let before = folder.pages.keys
    try FileManager.default.removeItem(atPath: "\(folder.path)/seeds/b.txt")
    try FileManager.default.removeItem(atPath: "\(folder.path)/seeds/b.yml")
    let report = await folder.build()
    #expect(report.counts.published == 1)
    #expect(before.contains("timeline/2020/index.html"))
    #expect(!folder.pages.keys.contains("timeline/2020/index.html"))
    #expect(folder.pages.values.allSatisfy { !$0.contains("الثاني") })
  }

  @Test func `a site marked by its robots.txt is replaced, and has a marker from then on`()
    async throws
  {
    let folder = try TemporaryFolder.site([
      "public/robots.txt": "# Made by Warraq\nUser-agent: *\n", "public/index.html": "old",
      "public/.nojekyll": "mine",
    ])
    let report = await folder.build { $0.version = "1.2.3" }
    #expect(report.outcome == .published, "\(report.remarks)")
    let marker = try #require(folder.text("public/.warraq-site"))
    #expect(marker.hasPrefix("Warraq archive site\nprogram: 1.2.3\nmanifest: "))
    #expect(folder.text("public/.nojekyll") == "mine")
    // The wording of robots.txt no longer matters.
    try folder.write(Array("User-agent: *\n".utf8), to: "public/robots.txt")
    #expect(await folder.build().outcome == .published)
  }

  @Test func `the marker stays the same until a page comes or goes`() async throws {
    let folder = try TemporaryFolder.site()
    _ = await folder.build()
    let first = folder.text("public/.warraq-site")
    try folder.write(Array("عنوان المقال الثاني\n\nنص آخر.\n".utf8), to: "seeds/b.txt")
    _ = await folder.build()
    #expect(folder.text("public/.warraq-site") == first)
    try folder.write(Array("ثالث\n\nنص.\n".utf8), to: "seeds/c.txt")
    _ = await folder.build()
    #expect(folder.text("public/.warraq-site") != first)
  }

  @Test func `seeds are never changed`() async throws {
    let folder = try TemporaryFolder.site()
    let before = folder.tree("seeds")
    _ = await folder.build()
    #expect(folder.tree("seeds") == before)
  }

  @Test func `a site is built by one build at a time`() async throws {
    let folder = try TemporaryFolder.site()
    try Disk.makeFolder("\(folder.path)/.warraq")
    var lock = try FileLock.take("lock", in: OpenFolder("\(folder.path)/.warraq"))
    #expect(lock != nil)
    let report = await folder.build()
    #expect(report.outcome == .locked)
    let holder = ProcessInfo.processInfo.processIdentifier
    #expect(
      report.remarks == [
        "error: another build (process \(holder)) is working on this site; try again when it is done "
          + "[locked]"
      ])
    #expect(folder.pages.isEmpty)
    lock = nil
    #expect(await folder.build().outcome == .published)
    #expect(lock == nil)
  }

  @Test func `static files are copied as they are`() async throws {
    let folder = try TemporaryFolder.site([
      "static/CNAME": "example.org", "static/deep/a.bin": "\u{1}\0",
    ])
    let report = await folder.build()
    #expect(report.remarks.isEmpty, "\(report.remarks)")
    #expect(folder.text("public/CNAME") == "example.org")
    #expect(folder.text("public/deep/a.bin") == "\u{1}\0")
  }

  @Test(arguments: [
    "index.html", "INDEX.html", "feed.xml/x", "tags", "articles/عنوان-المقال-الأول/index.md",
    "x\ny",
  ])
  func `a static file in the place of a page is its own error, and the rest is built`(
    _ name: String
  ) async throws {
    let folder = try TemporaryFolder.site(["static/\(name)": "mine", "static/b/c": "copied"])
    let report = await folder.build()
    #expect(report.outcome == .published && report.counts.published == 2)
    #expect(report.diagnostics.map(\.severity) == [.error])
    #expect(report.diagnostics[0].location?.file == "static/\(name)", "\(report.remarks)")
    #expect(folder.text("public/b/c") == "copied")
    #expect(!folder.tree("public").values.contains(Data("mine".utf8)))
  }

  @Test func `a copy of a site among the static files is no mark of the program`() async throws {
    let folder = try TemporaryFolder.site(["static/.warraq-site": "x", "static/.well-known/a": "b"])
    let report = await folder.build()
    #expect(report.outcome == .published && report.remarks.isEmpty, "\(report.remarks)")
    #expect(folder.text("public/.warraq-site")?.hasPrefix("Warraq") == true)
    #expect(folder.text("public/.well-known/a") == "b")
  }

  @Test func `an archive without articles is a site`() async throws {
    let folder = try TemporaryFolder.site([
      "seeds/a.txt": nil, "seeds/b.txt": nil, "seeds/b.yml": nil, "seeds/.keep": "",
    ])
    let report = await folder.build()
    #expect(report.outcome == .published, "\(report.remarks)")
    #expect(folder.pages.keys.contains("index.html"))
  }

  @Test func `offline, every link inside the site names its file`() async throws {
    let folder = try Self.archive()
    _ = await folder.build { $0.offline = true }
    for (path, page) in folder.pages where path != "404.html" {
      for match in page.matches(of: #/ href="([^"#]*)/#) {
        let link = String(match.output.1)
        guard !link.isEmpty, !link.contains("://") else { continue }
        let name = link.removingPercentEncoding ?? link
        #expect(!name.hasSuffix("/") && !name.hasPrefix("/"), "\(path) links to \(name)")
        let target = URL(fileURLWithPath: "/\(path)").deletingLastPathComponent()
          .appending(path: name).standardizedFileURL.path
        #expect(
          FileManager.default.fileExists(atPath: "\(folder.path)/public\(target)"),
          "\(path) links to \(name), which is not there")
      }
    }
  }

  @Test func `the report says what was done`() async throws {
    let folder = try TemporaryFolder.site(["seeds/c.txt": "", "seeds/b.yml": "draft: true"])
    let report = await folder.build()
    let files = folder.tree("public").count
    let summary = report.summary(peakMemory: 12_300_000)
    #expect(
      summary.hasPrefix(
        "\(folder.path)/public: 1 article, 1 left out, 1 withheld, \(files) files made; 1 error; 0."
      ))
    #expect(summary.hasSuffix(" s, 12 MB"))
    #expect(report.json.text().contains(#""published":true"#))
  }
}
