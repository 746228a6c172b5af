import Foundation
import TestSupport
import Testing

struct ScheduleCommandTests {
  private static let appears = "2026-12-01T08:00:00+03:00"
  private static let disappears = "2026-12-05T00:00:00+03:00"

  private static func site() throws -> TemporaryFolder {
    var files = ["warraq.yml": "title: أرشيف\nbaseURL: https://example.org/\n"]
    for (name, sidecar) in [
      ("coming", "date: 2026-12-01\npublish_at: 2026-12-01T08:00\ntags: [موعود]"),
      ("going", "expires_at: 2026-12-05"),
      ("draft", "draft: true\npublish_at: 2026-11-01"), ("gone", "expires_at: 2026-11-02"),
      ("plain", "title: خبر"), ("never", "publish_at: 2026-12-03\nexpires_at: 2026-12-02"),
    ] {
      files["seeds/\(name).txt"] =
        "عنوان الخبر \(name) في المدينة\n\nقالت البلدية إن الجسر القديم سيغلق أمام السيارات يومين.\n"
      files["seeds/\(name).yml"] = sidecar
    }
    let folder = try TemporaryFolder(files)
    try folder.copy("templates")
    return folder
  }

  private static func schedule(_ folder: TemporaryFolder, at now: String) throws -> [String: Any] {
    let result = try Program.run(["schedule", "--format", "json", "--now", now], in: folder)
    #expect(result.status == 0, "\(result.messages)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  @Test(arguments: [
    (
      "2026-11-30", appears,
      ["coming: scheduled", "draft: draft", "gone: expired", "never: scheduled"]
    ),
    ("2026-12-01T05:00:00Z", disappears, ["draft: draft", "gone: expired", "never: scheduled"]),
    ("2026-12-06", nil, ["draft: draft", "going: expired", "gone: expired", "never: expired"]),
  ])
  func `lists what is withheld and names the next moment that changes it`(
    _ now: String, _ next: String?, _ withheld: [String]
  ) throws {
    let object = try Self.schedule(Self.site(), at: now)
    #expect(object["next"] as? String == next)
    let entries = try #require(object["withheld"] as? [[String: Any]])
    let names = entries.map { entry in
      let file = entry["file"] as? String ?? ""
      return "\(file.dropFirst("seeds/".count).dropLast(".txt".count)): \(entry["state"] ?? "")"
    }
    #expect(names == withheld)
  }

  /// Just before and just after an article is due: page, tag, feed and sitemap, and whether a build is due.
  @Test func `a build is due when an article is`() throws {
    let folder = try Self.site()
    func due(_ now: String) throws -> Int32 {
      try Program.run(["schedule", "--due", "--now", now], in: folder).status
    }
    #expect(try due("2026-11-30") == 0, "no build is remembered")
    for (now, isShown) in [("2026-12-01T04:59:59Z", false), ("2026-12-01T05:00:00Z", true)] {
      #expect(try due(now) == 0)
      let build = try Program.run(["build", "--now", now], in: folder)
      #expect(build.status == 0, "\(build.messages)")
      #expect(build.messages.contains("withheld until \(Self.appears)") == !isShown)
      #expect(try due(now) == 1)
      let site = folder.tree("public").mapValues { String(decoding: $0, as: UTF8.self) }
      for file in ["index.html", "feed.xml", "sitemap.xml"] {
        #expect(try #require(site[file]).contains("coming") == isShown, "\(file) at \(now)")
      }
      #expect((site["tags/موعود/index.html"] != nil) == isShown)
      #expect(site.keys.contains { $0.contains("coming") } == isShown)
    }
  }

  @Test func `of many articles a build names some, and the schedule all`() throws {
    let folder = try Self.site()
    for number in 10..<30 {
      try folder.write(
        Data("عنوان\n\nنص الخبر رقم \(number) وهو قصير.\n".utf8), to: "seeds/\(number).txt")
      try folder.write(Data("draft: true\n".utf8), to: "seeds/\(number).yml")
    }
    let now = ["--now", "2026-11-30"]
    let build = try Program.run(["build"] + now, in: folder)
    #expect(build.messages.components(separatedBy: "[withheld]").count == 12)
    #expect(build.messages.contains("note: 14 more articles are not published"))
    let lines = try Program.run(["schedule"] + now, in: folder).output.split(separator: "\n")
    #expect(lines.filter { $0.contains(": a draft: ") }.count == 21)
  }

  @Test(
    arguments: [(["--site", "none"], 2), (["--now", "soon"], 2), ([], 1)] as [([String], Int32)])
  func `says what is wrong with a site`(_ arguments: [String], _ status: Int32) throws {
    let folder = try Self.site()
    try folder.write(Data("publish_at: 2026-13-01\n".utf8), to: "seeds/coming.yml")
    let result = try Program.run(["schedule"] + arguments, in: folder)
    #expect(result.status == status, "\(result.messages)")
  }
}
