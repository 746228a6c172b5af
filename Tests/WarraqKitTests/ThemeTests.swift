import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import WarraqKit

/// The theme that the program carries, and what a site puts in its place.
struct ThemeTests {
  @Test func `the program carries the files of the repository as they are`() throws {
    let theme = try Repository.files(below: "templates").filter { name in
      name.hasSuffix(".html") || name.hasPrefix("assets/") || name.hasPrefix("strings/")
    }
    let starter = try Repository.files(below: "starter")
    let expected =
      starter.map { "starter/\($0)" } + ["static/_headers"] + theme.map { "templates/\($0)" }
    #expect(EmbeddedFiles.all.map(\.path) == expected, "run ‘make embed’")
    for file in EmbeddedFiles.all {
      #expect(try Repository.text(file.path) == file.text, "run ‘make embed’: \(file.path)")
    }
  }

  @Test func `a site without templates is built as with all of them`() async throws {
    let (bare, full) = (try TemporaryFolder.site(), try TemporaryFolder.site())
    try full.copy("templates")
    let reports = [await bare.build(), await full.build()]
    #expect(reports.allSatisfy { $0.outcome == .published && $0.remarks.isEmpty })
    #expect(bare.tree("public").count > 10)
    #expect(bare.tree("public") == full.tree("public"))
  }

  /// A file that a site puts in the place of the program's, and the pages that show it.
  struct Override: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    /// What the pages say then that they did not.
    let shown: String
    /// Whether a page shows it.
    let isShown: @Sendable (String) -> Bool

    var testDescription: String { path }
  }

  private static let overrides = [
    Override(
      path: "templates/404.html", text: "{{<layout}}{{$main}}<h1>ضاعت</h1>{{/main}}{{/layout}}",
      shown: "<h1>ضاعت</h1>", isShown: { $0 == "404.html" }),
    Override(
      path: "templates/partials/citation.html", text: "<p>هكذا تستشهد</p>\n", shown: "هكذا تستشهد",
      isShown: { $0.hasPrefix("articles/") }),
    Override(
      path: "templates/strings/ar.yml", text: "words:\n  latest: آخر ما وصل\n",
      shown: "آخر ما وصل", isShown: { $0 == "index.html" }),
    Override(
      path: "templates/strings/ar.yml", text: "phrases:\n  year_title: عام {year}\n",
      shown: "عام 20", isShown: { $0.hasPrefix("timeline/20") }),
    Override(
      path: "templates/assets/icon.svg", text: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
      shown: "assets/icon.", isShown: { _ in true }),
  ]

  @Test(arguments: overrides)
  func `a file of the site stands in the place of the program's alone`(
    _ override: Override
  ) async throws {
    let folder = try TemporaryFolder.site()
    _ = await folder.build()
    let before = folder.pages
    try folder.write(Data(override.text.utf8), to: override.path)
    let report = await folder.build { $0.verify = true }
    #expect(report.outcome == .published && report.remarks.isEmpty, "\(report.remarks)")
    let changed = folder.pages.filter { before[$0.key] != $0.value }
    #expect(changed.keys.sorted() == before.keys.filter(override.isShown).sorted())
    #expect(!changed.isEmpty && changed.values.allSatisfy { $0.contains(override.shown) })
  }

  @Test(arguments: overrides)
  func `the program's file comes back when the site's goes`(_ override: Override) async throws {
    let folder = try TemporaryFolder.site()
    _ = await folder.build()
    let before = folder.tree("public")
    try folder.write(Data(override.text.utf8), to: override.path)
    _ = await folder.build()
    #expect(folder.tree("public") != before)
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(override.path)")
    let report = await folder.build { $0.verify = true }
    #expect(report.outcome == .published && report.remarks.isEmpty, "\(report.remarks)")
    #expect(folder.tree("public") == before)
  }

  @Test func `what is given in part keeps the program's other strings`() async throws {
    let folder = try TemporaryFolder.site([
      "templates/strings/ar.yml":
        "words:\n  home:\ncounts:\n  articles: {other: \"{n} خبر\"}\nlabels:\n"
    ])
    let report = await folder.build()
    #expect(report.outcome == .published && report.remarks.isEmpty, "\(report.remarks)")
    let home = try #require(folder.pages["index.html"])
    #expect(home.contains("2 خبر") && home.contains("الرئيسة"))
  }

  @Test(arguments: [
    ([:], "الرئيسة"), (["templates/strings/ar.yml": "words: {home: المدخل}"], "المدخل"),
    (
      [
        "templates/strings/ar.yml": "words: {home: المدخل}",
        "templates/strings/ar-EG.yml": "words: {home: البداية}",
      ], "البداية"
    ),
  ])
  func `a language of a region takes the nearest strings`(
    _ files: [String: String], _ home: String
  ) async throws {
    let folder = try TemporaryFolder.site(
      files.mapValues(Optional.some).merging(["warraq.yml": "language: ar-EG"]) { $1 })
    let report = await folder.build()
    #expect(report.outcome == .published && report.remarks.isEmpty, "\(report.remarks)")
    #expect(folder.pages["404.html"]?.contains(">\(home)<") == true)
  }

  @Test func `words of the site's own may be used by its templates`() async throws {
    let folder = try TemporaryFolder.site([
      "templates/strings/ar.yml": "words:\n  greeting: أهلًا بالقارئ\n",
      "templates/404.html": "{{<layout}}{{$main}}<p>{{t.greeting}}</p>{{/main}}{{/layout}}",
    ])
    let report = await folder.build()
    #expect(report.outcome == .published && report.remarks.isEmpty, "\(report.remarks)")
    #expect(folder.pages["404.html"]?.contains("أهلًا بالقارئ") == true)
  }

  @Test func `the program's assets are copied where a page links to them`() async throws {
    let folder = try TemporaryFolder.site([
      "templates/layout.html":
        "<title>{{head.title}}</title>{{$head}}{{/head}}{{$masthead}}{{/masthead}}{{$main}}{{/main}}",
      "templates/assets/own.txt": "mine",
    ])
    let report = await folder.build()
    #expect(report.outcome == .published, "\(report.remarks)")
    let assets = folder.tree("public/assets").keys.map { $0.prefix { $0 != "." } }
    #expect(Set(assets) == ["copy", "own"])
  }

  @Test func `files whose names are one text to Unicode and two to the disk are two`() async throws
  {
    let folder = try TemporaryFolder.site()
    try folder.write(Data("two".utf8), to: "templates/assets/e\u{301}.txt")
    try folder.write(Data("one".utf8), to: "templates/assets/\u{E9}.txt")
    _ = await folder.build()
    let assets = folder.tree("public/assets").values.filter { $0.count == 3 }
    #expect(Set(assets) == [Data("one".utf8), Data("two".utf8)])
  }
}

/// What a build says of files of a site that were made from an older theme.
struct ThemeOriginTests {
  private static let old = "<li>قديم</li>\n"

  private static func remarks(_ files: [String: String?]) async throws -> [String] {
    await (try TemporaryFolder.site(files)).build().remarks
  }

  @Test func `a file made from a default that has changed is named, with what changed`()
    async throws
  {
    let tag = try Repository.text("templates/partials/tag.html")
    let remarks = try await Self.remarks([
      "templates/partials/tag.html": tag + "<!-- mine -->",
      "templates/.warraq-theme/0.0.1/partials/tag.html": Self.old,
    ])
    #expect(
      remarks == [
        "templates/partials/tag.html: note: this file was made from the default of version 0.0.1, which "
          + "has changed since: line 1 is new, 1 line is gone; to take that over, move this file away, "
          + "run ‘warraq new theme partials/tag.html’ and merge the two; the old default is in "
          + "‘templates/.warraq-theme/0.0.1/partials/tag.html’ [older-theme]"
      ])
  }

  @Test func `a file that is still the old default may go`() async throws {
    let tag = try Repository.text("templates/partials/tag.html")
    let remarks = try await Self.remarks([
      "templates/partials/tag.html": "<!-- old -->\n" + tag,
      "templates/.warraq-theme/0.0.1/partials/tag.html": "<!-- old -->\n" + tag,
    ])
    #expect(remarks.count == 1 && remarks[0].contains("remove this file to follow the program"))
  }

  @Test func `a file made from today's default, or equal to it, is not named`() async throws {
    let tag = try Repository.text("templates/partials/tag.html")
    for (own, origin) in [(tag + "<!-- -->", tag), (tag, Self.old), (tag + "<!-- -->", nil)] {
      let remarks = try await Self.remarks([
        "templates/partials/tag.html": own,
        "templates/.warraq-theme/0.0.1/partials/tag.html": origin,
      ])
      #expect(remarks.isEmpty, "\(remarks)")
    }
  }

  @Test(arguments: [
    ("a\nb\n", "a\nb\nc\n", "line 3 is new"),
    ("a\nb\nc\n", "a\nx\ny\nc\nz\n", "lines 2-3, 5 are new, 1 line is gone"),
    ("a\nb\nc\n", "a\n", "2 lines are gone"),
    ("a\nb\n", "b\na\n", "its lines stand in another order"),
    ("a\na\n", "a\na\na\n", "line 3 is new"),
  ])
  func `changes are told by their lines`(_ old: String, _ new: String, _ phrase: String) {
    #expect(LineChanges(from: old, to: new).phrase.english == phrase)
  }
}
