import Disk
import Foundation
import TestSupport
import Testing

struct BuildCommandTests {
  private static func archive() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("seeds", "warraq.yml")
    return folder
  }

  /// A site of one small article.
  private static func site(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "warraq.yml": "title: أرشيف\n", "seeds/a.txt": "عنوان المقال\n\nفقرة قصيرة.\n",
    ])
    for (name, text) in files { try folder.write(Data(text.utf8), to: name) }
    return folder
  }

  @Test func `folder, zone, locale and threads change no byte`() throws {
    let (here, there) = (try Self.archive(), try Self.archive())
    let first = try Program.run(
      ["build", "--jobs", "1"], in: here,
      environment: ["TZ": "America/Los_Angeles", "LC_ALL": "C"])
    let second = try Program.run(
      ["build", "--site", there.path, "--jobs", "5"], in: there, at: "/",
      environment: ["TZ": "Asia/Tokyo", "LC_ALL": "ar_SA.UTF-8", "LANG": "ar", "HOME": "/root"])
    #expect(first.status == 0 && second.status == 0, "\(first.messages)\(second.messages)")
    let trees = [here.tree("public"), there.tree("public")]
    #expect(trees[0].count > 20)
    #expect(trees[0].keys.sorted() == trees[1].keys.sorted())
    #expect(trees[0].filter { trees[1][$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test func `everyone may read the site whatever the umask`() throws {
    let folder = try Self.site()
    let result = try Program.run(["build"], in: folder, before: "umask 077")
    #expect(result.status == 0, "\(result.messages)")
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(path)")[.posixPermissions]
        as? Int
    }
    #expect(try mode("public") == 0o755)
    #expect(try mode("public/timeline") == 0o755)
    #expect(try mode("public/timeline/index.html") == 0o644)
  }

  @Test(
    arguments: [
      ([:], [], 0), (["seeds/b.txt": ""], [], 1), (["seeds/a.yml": "titel: a"], [], 0),
      (["seeds/a.yml": "titel: a"], ["--strict"], 1), (["warraq.yml": "titel: a"], [], 2),
      (["templates/404.html": "{{titel}}"], [], 1), ([:], ["--output", "seeds"], 2),
      ([:], ["--output", "warraq.yml/public"], 3),
      (["seeds/a.yml": "aliases: [/feed.xml]"], [], 1), (["static/index.html": "a"], [], 1),
      (["seeds/a.yml": "aliases: [\"/../\\u064bx/\"]"], [], 1),
      (["warraq.yml": "permalinks: \"/../\\u064bx/{slug}/\""], [], 2),
      (["warraq.yml": "baseURL: https://user:pw@example.org/"], [], 2),
      ([:], ["--base-url", "https://user:pw@example.org/"], 2),
    ] as [([String: String], [String], Int32)])
  func `the status says whose fault it is`(
    _ files: [String: String], _ arguments: [String], _ status: Int32
  ) throws {
    let folder = try Self.site(files)
    let result = try Program.run(["build"] + arguments, in: folder)
    #expect(result.status == status, "\(result.messages)")
    #expect(result.output.isEmpty, "a build prints no result as text")
    #expect(!result.messages.contains("pw@"), "\(result.messages)")
  }

  @Test func `a site that another build holds ends with status 4`() throws {
    let folder = try Self.site()
    try Disk.makeFolder("\(folder.path)/.warraq")
    let lock = try FileLock.take("lock", in: OpenFolder("\(folder.path)/.warraq"))
    let result = try Program.run(["build"], in: folder)
    #expect(result.status == 4)
    #expect(result.messages.contains("[locked]"), "\(result.messages)")
    withExtendedLifetime(lock) {}
  }

  @Test func `the moment may be given`() throws {
    let folder = try Self.site(["seeds/a.yml": "publish_at: 2026-11-21T08:00:00Z"])
    let runs: [([String], [String: String], Bool)] = [
      (["--now", "2026-11-21T08:00:00Z"], [:], true), (["--now", "2026-11-21"], [:], false),
      ([], ["SOURCE_DATE_EPOCH": "1795248000"], true), ([], ["SOURCE_DATE_EPOCH": "1"], false),
    ]
    for (arguments, environment, isShown) in runs {
      let result = try Program.run(
        ["build"] + arguments, in: folder, environment: environment)
      #expect(result.status == 0)
      #expect(result.messages.contains(isShown ? "1 article," : "0 articles, 1 withheld,"))
    }
  }

  @Test func `json is one object with the remarks in it`() throws {
    struct Report: Decodable {
      struct Remark: Decodable {
        let severity: String
        let identifier: String
        let message: String
        let file: String?
        let line: Int?
        let column: Int?
      }

      let published: Bool
      let articles: Int
      let diagnostics: [Remark]
    }
    let folder = try Self.site(["seeds/a.yml": "titel: a"])
    let result = try Program.run(["build", "--format", "json"], in: folder)
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    #expect(report.published)
    #expect(report.articles == 1)
    #expect(report.diagnostics.map(\.identifier) == ["unknown-key"])
    #expect(report.diagnostics.first?.line == 1)
    #expect(result.messages.isEmpty, "\(result.messages)")
  }

  @Test(arguments: [["build", "--format", "github"], ["build"]])
  func `on GitHub remarks are annotations that no text can break out of`(
    _ arguments: [String]
  ) throws {
    let folder = try Self.site([
      "seeds/a.yml": "\"x\\n::error::y %\": a", "seeds/b,c:d.pdf": "", "seeds/e\n::stop.pdf": "",
    ])
    let result = try Program.run(
      arguments, in: folder, environment: ["GITHUB_ACTIONS": "true"])
    let lines = result.messages.split(separator: "\n").filter { $0.hasPrefix("::") }
    #expect(lines.count == 3, "\(result.messages)")
    #expect(lines.allSatisfy { $0.hasPrefix("::warning file=seeds/") }, "\(result.messages)")
    #expect(result.messages.contains("file=seeds/b%2Cc%3Ad.pdf"), "\(result.messages)")
    #expect(result.messages.contains("file=seeds/e%0A%3A%3Astop.pdf"), "\(result.messages)")
  }

  @Test func `names and texts of sources give the terminal no commands`() throws {
    let folder = try Self.site([
      "seeds/\u{1B}[31mred.pdf": "", "seeds/a.yml": "\"\\e]0;x\\a\\u202E\": a",
    ])
    let result = try Program.run(["build"], in: folder)
    #expect(result.messages.contains("\\u{1B}[31mred.pdf"), "\(result.messages.debugDescription)")
    let scalars = result.messages.unicodeScalars
    #expect(!scalars.contains { $0.properties.generalCategory == .format })
    #expect(scalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }
}
