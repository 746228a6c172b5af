import Diagnostics
import Foundation
import TestSupport
import Testing
import WarraqKit

/// Whatever an editor holds back, or may hold back, is nowhere in the site.
struct HeldBackTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Files besides the article, `seeds/secret.txt`, or in its place; a name that ends in a slash is a
    /// folder, a text after `->` the target of a link.
    let files: [String: String?]
    /// How the error begins; `nil` where there is none, because the editor is understood.
    let error: String?

    init(_ name: String, _ files: [String: String?], _ error: String? = nil) {
      self.name = name
      self.files = files
      self.error = error
    }

    var testDescription: String { name }
  }

  private static let text = "عنوان مكتوم\n\nفقرة مكتومة في المقال.\n"

  private static func markdown(_ yaml: String) -> [String: String?] {
    ["seeds/secret.txt": nil, "seeds/secret.md": "\(yaml)\n# عنوان مكتوم\n\nفقرة مكتومة.\n"]
  }

  private static func fenced(_ yaml: String) -> [String: String?] {
    markdown("---\n\(yaml)\n---\n")
  }

  private static func page(_ head: String) -> [String: String?] {
    [
      "seeds/secret.txt": nil,
      "seeds/secret.html":
        "\(head)<html><body><h1>عنوان مكتوم</h1><p>فقرة مكتومة هنا.</p></body></html>",
    ]
  }

  static let cases =
    [
      Case("draft", ["seeds/secret.yml": "draft: true"]),
      Case("Draft", ["seeds/secret.yml": "Draft: true"]),
      Case("quoted", ["seeds/secret.yml": "DRAFT: \"true\""]),
      Case("Arabic", ["seeds/secret.yml": "draft: نعم"]),
      Case("future", ["seeds/secret.yml": "publish_at: 2099-01-01"]),
      Case("another's future", fenced("publishDate: 2099-01-01")),
      Case("expired", fenced("unpublishDate: 2020-01-01")),
      Case("status", fenced("title: ع\nstatus: draft")),
      Case("private", fenced("status: private")),
      Case("not published", fenced("published: false")),
      Case("Pelican", markdown("Title: ع\nStatus: draft\n")),
      Case("Nikola", markdown(".. title: ع\n.. status: draft\n")),
      Case("Nikola in a comment", markdown("<!--\n.. title: ع\n.. status: private\n-->\n")),
      Case("blank line before front matter", markdown("\n---\ndraft: true\n---\n")),
      Case("Jekyll's folder", ["seeds/secret.txt": nil, "seeds/_drafts/secret.txt": text]),
      Case("header of a text", ["seeds/secret.txt": ".. title: ع\n.. status: draft\n\n\(text)"]),
      Case(
        "front matter of a text", ["seeds/secret.txt": "---\ntags:\n- ع\ndraft: yes\n---\n\(text)"]),
      Case("front matter of a page", page("---\nlayout: post\npublished: false\n---\n")),
      Case("TOML", markdown("+++\ndraft = true\n+++\n")),
      Case("JSON", markdown("{\"Draft\": \"yes\"}\n")),
      Case("Zola", markdown("+++\nrender = false\n+++\n")),
      Case("password", fenced("password: ع")),
      Case("no page", fenced("permalink: false")),
      Case("Nikola's file", ["seeds/secret.meta": ".. title: ع\n.. status: draft\n"]),
      Case("Nikola's tag", markdown(".. title: ع\n.. tags: أ, draft\n\n")),
      Case("folder of a draft", ["seeds/secret.txt": nil, "seeds/_Draft/secret.txt": text]),
      Case("Markdown in other letters", ["seeds/secret.MD": "---\ndraft: true\n---\nنص"]),
      Case("meta of a page", page("<meta name=\"status\" content=\"draft\">")),
      Case("comment in a page", page("<!--\n.. status: draft\n-->\n")),
      Case("yse", ["seeds/secret.yml": "draft: yse"], "seeds/secret.yml:1:8: error: "),
      Case(
        "no such day", ["seeds/secret.yml": "publish_at: 2099-13-01"],
        "seeds/secret.yml:1:13: error: "),
      Case("no such state", fenced("status: darft"), "seeds/secret.md:2:9: error: "),
      Case(
        "no such state above a text", markdown("Title: ع\nStatus: darft\n"),
        "seeds/secret.md:2: error: "),
      Case("misspelt", ["seeds/secret.yml": "daft: true"], "seeds/secret.yml:1:1: error: "),
    ] + broken

  private static let broken = [
    Case("no YAML", ["seeds/secret.yml": "title: [ع"], "seeds/secret.yml:"),
    Case("no mapping", ["seeds/secret.yml": "draft"], "seeds/secret.yml:1:1: error: "),
    Case("front matter that is no YAML", fenced("title: \"ع"), "seeds/secret.md:"),
    Case(
      "front matter that is no TOML", markdown("+++\ntitle = ع\n+++\n"),
      "seeds/secret.md:2:9: error: "),
    Case("JSON without end", markdown("{\"draft\": true\n"), "seeds/secret.md:1: error: "),
    Case("front matter without end", markdown("---\ndraft: true\n"), "seeds/secret.md:1: error: "),
    Case("broken link", ["seeds/secret.yml": "->none.yml"], "seeds/secret.yml: error: "),
    Case("link", ["seeds/secret.yml": "->../warraq.yml"], "seeds/secret.yml: error: "),
    Case("folder", ["seeds/secret.yml/": nil], "seeds/secret.yml: error: "),
    Case("other extension", ["seeds/secret.yaml": "draft: true"], "seeds/secret.yaml: error: "),
    Case("capitals", ["seeds/secret.YML": "draft: true"], "seeds/secret.YML: error: "),
    Case("name in capitals", ["seeds/Secret.yml": "draft: true"], "seeds/Secret.yml: error: "),
    Case(
      "double extension", ["seeds/secret.txt.yml": "draft: true"], "seeds/secret.txt.yml: error: "),
    Case("link in place of Markdown", ["seeds/secret.md": "->none.md"], "seeds/secret.md: error: "),
    Case(
      "Markdown in capitals", ["seeds/secret.MD": "---\ndraft: tru\n---\nنص"],
      "seeds/secret.MD:2:8: error: "),
    Case(
      "a moment in two readings", fenced("publish_at: 05/06/2099"), "seeds/secret.md:2:13: error: "),
  ]

  private static func site(_ files: [String: String?] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder.site(["seeds/secret.txt": text])
    for (name, text) in files { try put(text, at: name, in: folder) }
    return folder
  }

  private static func put(_ text: String?, at name: String, in folder: TemporaryFolder) throws {
    let path = "\(folder.path)/\(name)"
    try? FileManager.default.removeItem(atPath: path)
    if name.hasSuffix("/") {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } else if let text, text.hasPrefix("->") {
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: String(text.dropFirst(2)))
    } else if let text {
      try folder.write(Data(text.utf8), to: name)
    }
  }

  /// The files of the site that have anything of the article.
  private static func traces(in folder: TemporaryFolder) -> [String] {
    folder.tree("public").filter { path, bytes in
      path.contains("مكتوم") || String(decoding: bytes, as: UTF8.self).contains("مكتوم")
    }.map(\.key)
  }

  @Test(arguments: cases)
  func `nothing of an article that is held back is in the site, and the rest is`(
    _ example: Case
  ) async throws {
    let folder = try Self.site(example.files)
    let report = await folder.build()
    #expect(report.outcome == .published)
    #expect(Self.traces(in: folder) == [])
    #expect(report.counts.published == 2)
    let errors = report.remarks.filter { $0.contains("error: ") }
    if let error = example.error {
      #expect(!errors.isEmpty && errors.allSatisfy { $0.hasPrefix(error) }, "\(report.remarks)")
      #expect(report.counts.leftOut == 1)
    } else {
      #expect(errors.isEmpty, "\(report.remarks)")
      #expect(report.counts.withheld == 1)
    }
  }

  @Test(arguments: cases.filter { $0.error != nil })
  func `an article of the last site that an error keeps off is named first`(
    _ example: Case
  ) async throws {
    let folder = try Self.site()
    #expect(await folder.build().counts.published == 3)
    for (name, text) in example.files { try Self.put(text, at: name, in: folder) }
    let report = await folder.build()
    #expect(report.remarks[0].hasPrefix("error: ‘عنوان مكتوم’ (seeds/secret."), "\(report.remarks)")
    #expect(report.remarks[0].hasSuffix("[withdrawn]"), "\(report.remarks)")
    #expect(Self.traces(in: folder) == [])
    // The next build has a last site without it.
    let next = await folder.build()
    #expect(!next.remarks.contains { $0.hasSuffix("[withdrawn]") }, "\(next.remarks)")
    #expect(next.remarks == Array(report.remarks.dropFirst()))
    for name in example.files.keys {
      try? FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
    }
    try Self.put(Self.text, at: "seeds/secret.txt", in: folder)
    #expect(await folder.build().counts.published == 3)
    #expect(!Self.traces(in: folder).isEmpty)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x64, 0x00], "[binary]"), ([0x64, 0xFF], "[not-utf8]"),
    ] as [([UInt8], String)])
  func `a sidecar that is not UTF-8 holds its article back`(
    _ bytes: [UInt8], _ identifier: String
  ) async throws {
    let folder = try Self.site()
    try folder.write(bytes, to: "seeds/secret.yml")
    let report = await folder.build()
    #expect(
      report.remarks.count == 1 && report.remarks[0].hasSuffix(identifier), "\(report.remarks)")
    #expect(Self.traces(in: folder) == [])
  }

  @Test(.enabled(if: getuid() != 0, "nothing is unreadable for the superuser"))
  func `a sidecar that may not be read holds its article back until it may`() async throws {
    let folder = try Self.site(["seeds/secret.yml": "date: 2020-01-01"])
    let path = "\(folder.path)/seeds/secret.yml"
    chmod(path, 0)
    let report = await folder.build()
    #expect(report.remarks.count == 1, "\(report.remarks)")
    #expect(Self.traces(in: folder) == [])
    chmod(path, 0o644)
    #expect(await folder.build().counts.published == 3)
  }

  @Test func `a text may begin like a header by chance, and its sidecar can say so`() async throws {
    let folder = try Self.site([
      "seeds/secret.txt": "Published: 21 January 2015\nStatus: unknown\n\n\(Self.text)",
      "seeds/other.txt": "Status: draft\n\n\(Self.text)", "seeds/other.yml": "draft: false",
    ])
    let report = await folder.build()
    #expect(report.counts.published == 4, "\(report.remarks)")
  }
}
