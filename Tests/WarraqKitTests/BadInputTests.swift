import Foundation
import TestSupport
import Testing
import WarraqKit

/// What is wrong in a site, what is said of it, and whether the rest is built all the same.
struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Files to put in place of the good ones; `nil` takes one away.
    let files: [String: String?]
    /// How each remark begins, its words in short.
    let remarks: [String]
    let outcome: BuildReport.Outcome

    init(
      _ name: String, _ files: [String: String?], _ remarks: [String],
      _ outcome: BuildReport.Outcome = .published
    ) {
      self.name = name
      self.files = files
      self.remarks = remarks
      self.outcome = outcome
    }

    var testDescription: String { name }
  }

  static let cases = sources + theme + configurations

  private static let sources = [
    Case("empty seed", ["seeds/c.txt": " \n"], ["seeds/c.txt: error: this file is empty"]),
    Case(
      "wrong key", ["seeds/b.yml": "date: 2020\ntitel: ع"],
      ["seeds/b.yml:2:1: warning: unknown key ‘titel’; did you mean ‘title’?"]),
    Case(
      "no such day", ["seeds/b.yml": "tags: [ع]\ndate: 2024-02-30"],
      ["seeds/b.yml:2:7: error: ‘date’ must be a date that exists"]),
    Case(
      "sidecar that is no YAML",
      ["seeds/c.txt": "عنوان ثالث\n\nنص.", "seeds/c.yml": "title: [ع"],
      ["seeds/c.yml:"]),
    Case(
      "orphan sidecar", ["seeds/bb.yml": "title: ع"],
      ["seeds/bb.yml: warning: this sidecar has no source"]),
    Case(
      "unclosed front matter", ["seeds/c.md": "---\ntitle: ع"],
      ["seeds/c.md:1: error: the front matter has no end"]),
    Case(
      "thesaurus that is no list", ["seeds/thesaurus.yml": "name: ع"],
      ["seeds/thesaurus.yml:1:1: error: this must be a list of terms"]),
    Case(
      "no such line", ["seeds/b.yml": "drop: [99]"],
      ["seeds/b.yml:1:8: error: line 99 of the source is blank or does not exist"]),
    Case(
      "one slug twice", ["seeds/a.yml": "slug: same", "seeds/b.yml": "slug: same"],
      ["seeds/b.yml:1:7: error: this article and seeds/a.yml:1:7 claim the same address"]),
    Case(
      "former address of the feed", ["seeds/b.yml": "aliases: [/feed.xml]"],
      ["seeds/b.yml:1:11: error: something else stands at ‘/feed.xml’"]),
    Case(
      "former address with a long part",
      ["seeds/b.yml": "aliases: [/\(String(repeating: "ا", count: 130))/]"],
      ["seeds/b.yml:1:11: error: ‘/ا"]),
    Case(
      "former address that is long",
      ["seeds/b.yml": "aliases: [\(String(repeating: "/ابجد", count: 600))/]"],
      ["seeds/b.yml:1:11: error: ‘/ابجد"]),
    Case(
      "former address behind a combining mark",
      ["seeds/b.yml": "aliases: [\"/../\\u064bx/\"]\nurl: \"/../\\u064by/\""],
      ["seeds/b.yml:1:11: error: ‘/..", "seeds/b.yml:2:6: error: ‘/.."]),
    Case(
      "former address that begins with a dot", ["seeds/b.yml": "aliases: [/.git/x/, /old/]"],
      ["seeds/b.yml:1:11: error: ‘/.git/x/’"]),
    Case(
      "file at the place of a page", ["static/index.html": "mine"],
      ["static/index.html: error: another file of the site has this path"]),

    Case(
      "one title twice", ["seeds/b.txt": "عنوان المقال الأول\n\nنص.", "seeds/b.yml": nil],
      ["seeds/b.txt: warning: this article has the same headline as seeds/a.txt, so its address is"]
    ),
  ]

  private static let theme = [
    Case(
      "unknown name", ["templates/404.html": "{{<layout}}\n{{$main}}{{titel}}{{/main}}{{/layout}}"],
      ["templates/404.html:2:10: error: "], .rejected),
    Case(
      "unclosed section", ["templates/404.html": "{{<layout}}\n{{$main}}"],
      ["templates/404.html:"], .rejected),
    Case(
      "unknown partial", ["templates/404.html": "{{> partials/dat}}"],
      ["templates/404.html:1:1: error: "], .rejected),
    Case(
      "strings of a language that the program does not speak", ["warraq.yml": "language: fa"],
      ["templates/strings/fa.yml: error: the program does not speak ‘fa’"], .rejected),
    Case(
      "a block that a page of the program's theme fills",
      ["templates/layout.html": "{{site.name}} {{$main}}{{/main}}"],
      ["built-in theme: article.html:"], .rejected),
    Case(
      "strings that are no mapping", ["templates/strings/ar.yml": "- a"],
      ["templates/strings/ar.yml:1:1: error: this must be a mapping of the sections"], .rejected),
    Case(
      "counts that are no mapping", ["templates/strings/ar.yml": "counts: a"],
      ["templates/strings/ar.yml:1:9: error: this must be a mapping of names to forms"], .rejected),
    Case(
      "a section of strings that is not known", ["templates/strings/ar.yml": "wrods:\n  a: ب"],
      ["templates/strings/ar.yml:1:1: error: unknown key ‘wrods’; did you mean ‘words’?"],
      .rejected),
    Case(
      "a word that is missing",
      ["warraq.yml": "language: fa", "templates/strings/fa.yml": "words:\n  home: ب"],
      ["templates/strings/fa.yml: error: ‘"], .rejected),
    Case(
      "a word that nothing shows", ["templates/strings/ar.yml": "words:\n  hoem: ب"],
      [
        "templates/strings/ar.yml:2:3: warning: nothing shows ‘hoem’ of the section ‘words’; "
          + "did you mean ‘home’? [unknown-string]"
      ]),
    Case(
      "a phrase that nothing shows", ["templates/strings/ar.yml": "phrases:\n  bra: ب"],
      ["templates/strings/ar.yml:2:3: warning: nothing shows ‘bra’ of the section ‘phrases’"]),
  ]

  private static let configurations = [
    Case(
      "unknown key", ["warraq.yml": "titel: ع"],
      ["warraq.yml:1:1: error: unknown key ‘titel’; did you mean ‘title’?"], .misused),
    Case(
      "two mistakes", ["warraq.yml": "latest: many\ndigits: roman"],
      [
        "warraq.yml:1:9: error: ‘latest’ must be a whole number",
        "warraq.yml:2:9: error: ‘digits’ must be one of",
      ], .misused),
    Case(
      "no address", ["warraq.yml": "baseURL: example.org"],
      ["warraq.yml:1:10: error: ‘baseURL’ must be a full address"], .misused),
    Case(
      "no zone", ["warraq.yml": "timeZone: Asia/Riyad"],
      ["warraq.yml:1:11: error: ‘timeZone’ must be the name of a time zone"], .misused),
    Case(
      "no pattern", ["warraq.yml": "permalinks: /articles/"],
      ["warraq.yml:1:13: error: ‘permalinks’ must be an absolute path"], .misused),
    Case(
      "pattern that leads out behind a combining mark",
      ["warraq.yml": "permalinks: \"/a/../\\u064b../../x/{slug}/\""],
      ["warraq.yml:1:13: error: ‘permalinks’ must be an absolute path"], .misused),
    Case(
      "language that is a path", ["warraq.yml": "language: ../../a"],
      ["warraq.yml:1:11: error: ‘language’ must be a language tag"], .misused),
    Case(
      "address with a password", ["warraq.yml": "baseURL: https://user:pw@example.org/"],
      ["warraq.yml:1:10: error: ‘baseURL’ must be a full address"], .misused),
    Case("no YAML", ["warraq.yml": "title: \"ع"], ["warraq.yml:"], .misused),
  ]

  @Test(arguments: cases)
  func `a mistake is reported with its place, and the old site stays or is replaced as a whole`(
    _ example: Case
  ) async throws {
    let folder = try TemporaryFolder.site(example.files)
    try folder.write(Array("# Made by Warraq\n".utf8), to: "public/robots.txt")
    try folder.write(Array("old".utf8), to: "public/index.html")
    let old = folder.tree("public")
    let report = await folder.build()
    #expect(report.outcome == example.outcome)
    // A broken page can break others, so of a theme only the first remark is looked at.
    for (remark, expected) in zip(report.remarks, example.remarks) {
      #expect(remark.hasPrefix(expected), "\(remark)")
    }
    #expect(report.remarks.count >= example.remarks.count, "\(report.remarks)")
    if example.outcome == .published {
      #expect(report.remarks.count == example.remarks.count, "\(report.remarks)")
      #expect(report.counts.published == 2)
      #expect(folder.tree("public").count > old.count)
    } else {
      #expect(folder.tree("public") == old)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.allSatisfy { !$0.hasPrefix(".public") }, "\(names)")
  }

  @Test(arguments: cases)
  func `a strict build puts nothing in place`(_ example: Case) async throws {
    let folder = try TemporaryFolder.site(example.files)
    let report = await folder.build { $0.strict = true }
    #expect(report.outcome == (example.outcome == .published ? .rejected : example.outcome))
    #expect(folder.tree("public").isEmpty)
    if example.outcome == .published {
      #expect(
        report.remarks.contains {
          $0.hasPrefix("error: the new site was not published because of --strict")
        })
    }
  }

  @Test func `a strict build of a good site is put in place`() async throws {
    let folder = try TemporaryFolder.site()
    let report = await folder.build { $0.strict = true }
    #expect(report.outcome == .published, "\(report.remarks)")
  }

  @Test(arguments: [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D] as [UInt8], "[binary]"),
    ([0x61, 0x0A, 0xFF, 0xFE, 0xFD], "[not-utf8]"),
    (Array("عنوان\n\n???? ?????? ????? ??".utf8), "[destroyed]"),
  ])
  func `bytes that are not text are reported, and the other articles are built`(
    _ bytes: [UInt8], _ identifier: String
  ) async throws {
    let folder = try TemporaryFolder.site()
    try folder.write(bytes, to: "seeds/c.txt")
    let report = await folder.build()
    #expect(report.outcome == .published)
    #expect(report.counts.published == 2)
    #expect(report.counts.leftOut == 1)
    #expect(report.remarks.count == 1)
    #expect(report.remarks[0].hasPrefix("seeds/c.txt:"), "\(report.remarks)")
    #expect(report.remarks[0].hasSuffix(identifier), "\(report.remarks)")
  }

  @Test func `a key of another generator is reported once and stops nothing`() async throws {
    let folder = try TemporaryFolder.site([
      "seeds/a.yml": "layout: post", "seeds/c.md": "---\ntitle: ج\nlayout: post\n---\nنص.",
      "seeds/d.md": "---\ntitle: د\nlayout: page\n---\nنص.",
    ])
    let report = await folder.build { $0.strict = true }
    #expect(report.outcome == .published)
    #expect(
      report.remarks == [
        "seeds/a.yml:1:9: note: ‘layout’ is for another generator and has no effect here, nor in "
          + "2 other places [foreign-key]"
      ])
  }

  @Test func `a folder that is not a site is reported`() async throws {
    let folder = try TemporaryFolder()
    let report = await folder.build()
    #expect(report.outcome == .misused)
    #expect(report.remarks.joined().contains("is not a site folder"), "\(report.remarks)")
    #expect(folder.tree(".").isEmpty)
  }

  @Test(arguments: ["", "seeds", "templates", "static", "..", "photos"])
  func `a folder that is not the program's is never replaced`(_ name: String) async throws {
    let folder = try TemporaryFolder.site(["photos/a.jpg": "a", "static/a": "a"])
    let before = folder.tree(".")
    let report = await folder.build { $0.output = "\(folder.path)/\(name)" }
    #expect(report.outcome == .misused)
    #expect(report.remarks.count == 1)
    #expect(folder.tree(".") == before)
  }
}
