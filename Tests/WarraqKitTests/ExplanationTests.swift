import Articles
import Diagnostics
import Foundation
import JSON
import TestSupport
import Testing
import WarraqKit

struct ExplanationTests {
  private struct Explained: Decodable {
    struct Line: Decodable {
      let number: Int
      let label: String
      let reason: String
    }

    struct Published: Decodable {
      let edtf: String?
      let printed: String?
      let basis: String
      let line: Int?
      let confidence: String?
    }

    let file: String
    let encoding: String
    let sha256: String
    let title: String
    let titleBasis: String
    struct Cut: Decodable {
      let line: Int
      let text: String
      let label: String
    }

    struct Evidence: Decodable {
      let field: String
      let values: [String]
      let basis: String
      let line: Int?
    }

    let published: Published
    let updated: String?
    let evidence: [Evidence]
    let lines: [Line]
    let cutOff: [Cut]
  }

  private static func explained(_ files: [String: String?] = [:]) async throws -> Explained {
    let folder = try TemporaryFolder.site(files)
    let json = try await Explanation.of("\(folder.path)/seeds/a.txt").json.text()
    return try JSONDecoder().decode(Explained.self, from: Data(json.utf8))
  }

  @Test func `says of every line what it is and why`() async throws {
    let explained = try await Self.explained()
    #expect(explained.file == "seeds/a.txt")
    #expect(explained.encoding == "utf-8")
    #expect(explained.sha256.utf8.count == 64)
    #expect(explained.lines.map { "\($0.number) \($0.label)" } == ["1 title", "3 date", "5 para"])
    #expect(explained.lines.allSatisfy { !$0.reason.isEmpty })
    #expect(explained.published.edtf == "2015-01-21")
    #expect(explained.published.printed == "21 يناير 2015")
    #expect(explained.published.basis == "printed")
    #expect(explained.published.line == 3)
    #expect(explained.published.confidence == "certain")
  }

  @Test(arguments: [
    ("", "عنوان المقال الأول", "printed"), ("title: آخر", "آخر", "sidecar"),
  ])
  func `says where the title is from`(
    _ sidecar: String, _ title: String, _ basis: String
  ) async throws {
    let explained = try await Self.explained(["seeds/a.yml": sidecar])
    #expect(explained.title == title)
    #expect(explained.titleBasis == basis)
  }

  @Test func `says what was cut out of a line, and when the text was changed`() async throws {
    let files = [
      "seeds/a.txt":
        "عنوان المقال الأول\n\n21 يناير 2015\n\nآخر تحديث: 22 يناير 2015\n\n"
        + "وأيدت الغرفة الاقتراح وطلبت أن يشمل القوارب التي يقل طولها عن ثمانية أمتار. "
        + "رابط الخبر بصحيفة المرسى: المراكب الصغيرة\n"
    ]
    let explained = try await Self.explained(files)
    #expect(explained.updated == "2015-01-22")
    #expect(
      explained.cutOff.map { "\($0.line) \($0.label) \($0.text)" } == [
        "7 furniture رابط الخبر بصحيفة المرسى: المراكب الصغيرة"
      ])
    let folder = try TemporaryFolder.site(files)
    let text = try await Explanation.of("\(folder.path)/seeds/a.txt").text.joined(separator: "\n")
    #expect(text.contains("  updated      2015-01-22  (printed)\n"), "\(text)")
    #expect(text.contains("\n  cut  furniture      رابط الخبر"), "\(text)")
  }

  @Test func `names the source that gave each field`() async throws {
    let explained = try await Self.explained([
      "seeds/a.yml": "slug: x\ntags: [روسيا, إيران]\nsummary: خلاصة\n"
    ])
    let evidence = explained.evidence.map { "\($0.field) \($0.basis) \($0.line ?? 0)" }
    #expect(
      evidence == [
        "title printed 1", "date printed 3", "tags sidecar 2", "summary sidecar 3",
        "slug sidecar 1",
      ])
    #expect(explained.evidence[2].values == ["روسيا", "إيران"])
  }

  @Test func `says in how many sources of the site a line stands, with the state or without`()
    async throws
  {
    let label = "سنابل الورق"
    let pages = InventedArchive(pages: 12, sites: 3).pages
    var files: [String: String?] = [:]
    for page in pages { files["seeds/\(page.name).txt"] = "\(label)\n\(page.text)" }
    let folder = try TemporaryFolder.site(files)
    let path = "\(folder.path)/seeds/\(pages[0].name).txt"
    func first() async throws -> (reason: String, json: String) {
      let explanation = try await Explanation.of(path)
      return (explanation.manuscript.lines[0].reason, explanation.json.text())
    }
    func expect(_ count: Int) async throws {
      let found = try await first()
      #expect(found.reason == "stands in \(count) sources")
      #expect(found.json.contains("\"sources\":\(count)}"))
    }
    try await expect(12)
    _ = await folder.build()
    try await expect(12)
    try FileManager.default.removeItem(atPath: "\(folder.path)/seeds/\(pages[1].name).txt")
    try await expect(11)
    try folder.write(Data("\(label)\n\(pages[0].text)".utf8), to: "alone/\(pages[0].name).txt")
    try FileManager.default.removeItem(atPath: "\(folder.path)/warraq.yml")
    let alone = try await Explanation.of("\(folder.path)/alone/\(pages[0].name).txt")
    #expect(alone.json.text().contains("\"sources\":null}"))
    #expect(!alone.json.text().contains("\"sources\":1"))
  }

  @Test(arguments: ["seeds/none.txt", "seeds/b.yml", "seeds", ""])
  func `a file that is no source is refused`(_ name: String) async throws {
    let folder = try TemporaryFolder.site()
    await #expect(throws: (any Error).self) { try await Explanation.of("\(folder.path)/\(name)") }
  }

  @Test func `says what was cleaned, by kind`() async throws {
    let spoilt = "Ø¨Ø±Ù„ÙŠÙ† Ø§Ù„ÙŠÙˆÙ…"
    let folder = try TemporaryFolder.site([
      "seeds/a.txt": "عنوان\u{200F} المقال\u{A0}الأول\r\n\r\n\(spoilt)\r\n"
    ])
    let explained = try await Explanation.of("\(folder.path)/seeds/a.txt")
    let json = explained.json.text()
    #expect(
      json.contains("\"cleaning\":{\"directional-mark\":1,\"space\":1,\"newline\":3}"), "\(json)")
    #expect(json.contains("\"repairs\":{\"utf-8-read-as-windows-1252\":1}"), "\(json)")
    #expect(explained.text.contains("  cleaned      space × 1"), "\(explained.text)")
    #expect(explained.manuscript.lines.last?.text == "برلين اليوم")
  }

  @Test(
    .enabled(if: SharedFiles.exists("evaluation/articles"), "shared files are absent"),
    arguments: [
      ("anc_AEP15.txt", "legacy_AEP15.cp1256.txt"), ("anc_IQP23.txt", "legacy_IQP23.cp1256.txt"),
    ])
  func `an article in an old charset is the same as its twin in UTF-8`(
    _ modern: String, _ old: String
  ) async throws {
    func explained(_ name: String) async throws -> [String: Any] {
      let folder = try TemporaryFolder()
      try folder.write(SharedFiles.bytes("evaluation/articles/\(name)"), to: "seeds/x.txt")
      let json = try await Explanation.of("\(folder.path)/seeds/x.txt").json.text()
      return try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }
    var (first, second) = try await (explained(modern), explained(old))
    #expect(second["encoding"] as? String == "windows-1256")
    for key in ["encoding", "sha256", "size", "cleaning", "diagnostics"] {
      first[key] = nil
      second[key] = nil
    }
    #expect(first as NSDictionary == second as NSDictionary)
  }
}
