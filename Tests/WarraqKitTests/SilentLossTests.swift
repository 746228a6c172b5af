import Diagnostics
import Foundation
import TestSupport
import Testing
import WarraqKit

/// Nothing that an owner puts into a site is lost without a word.
struct SilentLossTests {
  @Test func `files of one name that no article takes are named`() async throws {
    let page = "<html><body><h1>عنوان</h1><p>قال الوزير إن الطريق مفتوح للجميع.</p></body></html>"
    let folder = try TemporaryFolder.site([
      "seeds/c.html": page, "seeds/c.htm": page, "seeds/d.md": "نص", "seeds/d.html": page,
      "seeds/d.txt": "نص", "seeds/e.md": "نص هـ", "seeds/e.htm": page, "seeds/e.html": page,
      "seeds/e.txt": "نص",
    ])
    let report = await folder.build()
    #expect(
      report.remarks.filter { $0.hasSuffix("[unknown-source]") }.map { $0.prefix { $0 != ":" } }
        == ["seeds/c.html", "seeds/d.txt", "seeds/e.html", "seeds/e.txt"])
  }

  @Test(arguments: [
    ("seeds", "[file-name]"), ("static", "[file-name]"), ("templates/assets", "[file-name]"),
  ])
  func `a name that is not UTF-8 is reported, of a file and of a folder`(
    _ place: String, _ identifier: String
  ) async throws {
    let folder = try TemporaryFolder.site(["static/a.txt": "a", "templates/assets/a.css": "a"])
    let path = Array("\(folder.path)/\(place)/x".utf8CString.dropLast())
    let file = path + [CChar(bitPattern: 0xE9)] + Array(".txt".utf8CString)
    let descriptor = open(file, O_CREAT | O_WRONLY, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    #expect(mkdir(path + [CChar(bitPattern: 0xFF), 0], 0o755) == 0)
    let report = await folder.build()
    #expect(report.outcome == .published, "\(report.remarks)")
    #expect(
      report.remarks.filter {
        $0.hasPrefix("\(place)/x\u{FFFD}") && $0.hasSuffix(identifier) && $0.contains(": error: ")
      }.count == 2, "\(report.remarks)")
  }

  @Test(arguments: ["seeds/l.txt", "seeds/l", "static/l", "templates/l.html", "templates/assets/l"])
  func `a link is reported and not followed`(_ name: String) async throws {
    for target in ["/etc/hostname", "none", "../seeds", "/"] {
      let folder = try TemporaryFolder.site(["static/a.txt": "a", "templates/assets/a.css": "a"])
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/\(name)", withDestinationPath: target)
      let report = await folder.build()
      #expect(report.outcome == .published, "\(report.remarks)")
      #expect(
        report.remarks.count == 1 && report.remarks[0].hasPrefix("\(name): warning: "),
        "\(target): \(report.remarks)")
      let check = await SiteCheck.run(BuildOptions(site: folder.path, now: TemporaryFolder.now))
      #expect(check.diagnostics.contains { $0.location?.file == name })
    }
  }

  @Test(arguments: ["static", "templates"])
  func `a link in place of an optional folder is reported`(_ name: String) async throws {
    let folder = try TemporaryFolder.site()
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(name)", withDestinationPath: "seeds")
    let report = await folder.build()
    #expect(report.outcome == .published)
    #expect(report.remarks.count == 1 && report.remarks[0].hasPrefix("\(name): warning: "))
  }

  @Test(
    arguments: [
      (["warraq.yml/x": "", "warraq.yml": nil], "warraq.yml"),
      (["warraq.yaml": "title: ع"], "warraq.yaml"),
      (["Warraq.yml": "title: ع", "warraq.yml": nil], "Warraq.yml"),
      (["WARRAQ.YAML": "title: ع", "warraq.yml": nil], "WARRAQ.YAML"),
    ] as [([String: String?], String)])
  func `a configuration that would not be read is an error`(
    _ files: [String: String?], _ name: String
  ) async throws {
    let folder = try TemporaryFolder.site(files.filter { $0.value == nil })
    for case (let path, let text?) in files { try folder.write(Data(text.utf8), to: path) }
    let report = await folder.build()
    #expect(report.outcome == .misused)
    #expect(
      report.remarks.count == 1 && report.remarks[0].hasPrefix("\(name): error: "),
      "\(report.remarks)")
  }

  @Test func `a configuration that is a broken link is an error`() async throws {
    let folder = try TemporaryFolder.site(["warraq.yml": nil])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/warraq.yml", withDestinationPath: "none")
    let report = await folder.build()
    #expect(report.outcome == .misused)
    #expect(report.remarks.count == 1, "\(report.remarks)")
  }

  @Test(arguments: [
    ("c.txt", ""), ("c.txt", " \n\n"), ("c.txt", "\u{200F}\u{FEFF}\n"), ("c.txt", "...\n***\n"),
    ("c.txt", "الرئيسية\nاتصل بنا\nجميع الحقوق محفوظة © 2015\n"),
    ("c.txt", "شارك\nطباعة\nأرسل إلى صديق\n"), ("c.md", "---\ntitle: ع\n---\n"),
    ("c.md", "---\n---\n\n"),
    ("c.md", "<div></div>\n\n***\n\n![](x.jpg)\n"), ("c.html", "<p></p><img src=x>"),
    (
      "c.html",
      "<html><head><title>ع</title></head><body><nav><a href=/>الرئيسية</a></nav></body></html>"
    ),
    ("c.html", "<html><body><script>var a = 1</script></body></html>"),
  ])
  func `a source without any text is an error and makes no page`(
    _ name: String, _ text: String
  ) async throws {
    let folder = try TemporaryFolder.site(["seeds/\(name)": text])
    let report = await folder.build()
    #expect(report.counts.published == 2)
    #expect(report.counts.leftOut == 1)
    #expect(
      report.remarks.count == 1 && report.remarks[0].hasPrefix("seeds/\(name): error: "),
      "\(report.remarks)")
    #expect(throws: (any Error).self) {
      try Conversion.markdown(of: "\(folder.path)/seeds/\(name)")
    }
  }

  @Test(arguments: [
    ("c.txt", "عنوان وحيد\n"), ("c.md", "[نص](/a)"), ("c.md", "# عنوان"), ("c.md", "1"),
    ("c.html", "<html><body><h1>عنوان</h1><p>قال الوزير إن الطريق مفتوح.</p></body></html>"),
  ])
  func `a headline alone is text`(_ name: String, _ text: String) async throws {
    let folder = try TemporaryFolder.site(["seeds/\(name)": text])
    let report = await folder.build()
    #expect(report.counts.published == 3, "\(report.remarks)")
  }
}
