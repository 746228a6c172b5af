import ArabicText
import Configuration
import Diagnostics
import Foundation
import Seeds
import TestSupport
import Testing

@testable import WarraqKit

/// `warraq new`: sites, articles and files of the theme.
struct StartingTests {
  private static func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let files = NewSite.make(in: folder.path)
    try #require(files.outcome == .published, "\(files.diagnostics)")
    return folder
  }

  @Test func `a new site is built without a word`() async throws {
    let folder = try Self.site()
    let report = await folder.build { $0.strict = true }
    #expect(report.outcome == .published && report.remarks.isEmpty, "\(report.remarks)")
    #expect(report.counts.published == 1)
    let check = await SiteCheck.run(BuildOptions(site: folder.path, now: TemporaryFolder.now))
    #expect(check.diagnostics.isEmpty, "\(check.diagnostics)")
    #expect(folder.tree("public")["_headers"] != nil)
  }

  @Test func `a folder for a site is made, may be empty, and may be a repository`() throws {
    for files in [[:], [".git/HEAD": "ref: refs/heads/main\n"]] {
      let folder = try TemporaryFolder(files)
      #expect(NewSite.make(in: folder.path).outcome == .published)
    }
    let folder = try TemporaryFolder()
    let files = NewSite.make(in: "\(folder.path)/a/b//")
    #expect(files.outcome == .published && files.paths.contains("\(folder.path)/a/b/warraq.yml"))
    #expect(NewSite.make(in: "").diagnostics.map(\.identifier) == ["no-name"])
    #expect(folder.text("a/b/warraq.yml") != nil)
  }

  @Test func `what is in a folder is named, and nothing is written`() throws {
    let names = ["a", "b", "c", "d", "e", "f", "seeds/g.txt"]
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: names.map { ($0, "mine") }))
    let before = folder.tree("")
    let files = NewSite.make(in: folder.path)
    #expect(files.outcome == .misused && files.paths.isEmpty)
    #expect(
      files.diagnostics.map(\.message) == [
        "‘\(folder.path)’ is not empty: it has ‘a’, ‘b’, ‘c’, ‘d’, ‘e’ and 2 more; choose a new or an "
          + "empty folder"
      ])
    #expect(NewSite.make(in: "\(folder.path)/a").outcome == .misused)
    #expect(folder.tree("") == before)
  }

  @Test func `a new configuration says what one without keys does`() throws {
    let text = ConfigurationText.standard
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isKey = /#[a-zA-Z]+:.*/
    let written = lines.map {
      $0.wholeMatch(of: isKey) == nil ? String($0) : String($0.dropFirst())
    }
    .joined(separator: "\n")
    for yaml in [text, written] {
      let read = try ConfigurationReader.read(yaml, file: "warraq.yml")
      #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
      for key in ConfigurationKey.all {
        #expect(key.value(read.value) == key.standard, "\(key.name)")
      }
    }
    for key in ConfigurationKey.all {
      #expect(text.contains("#\(key.name):") == key.hasEffect, "\(key.name)")
      #expect(key.hasEffect || text.contains(key.name), "\(key.name)")
    }
  }

  @Test func `every key of the configuration is in the readme with its default`() throws {
    let readme = try Repository.text("README.md")
    for key in ConfigurationKey.all where key.hasEffect {
      let standard = key.standard.map { $0 == "أرشيف" ? $0 : "`\($0)`" }
      let row = "| `\(key.name)` | \(standard.map { "\($0) " } ?? "")|"
      #expect(readme.contains(row), "\(row)")
    }
  }

  @Test(arguments: [
    ("عنوان", "عنوان", "عنوان"), ("قال: \"نعم\" #1", "قال: \"نعم\" #1", "قال-نعم-1"),
    ("- [a]: {b}", "- [a]: {b}", "a-b"), ("2015", "2015", "2015"), ("true", "true", "true"),
    ("أ\n---\ndraft: false", "أ --- draft: false", "أ-draft-false"), ("  أ \t ب ", "أ ب", "أ-ب"),
    ("a\\b 'c' %", "a\\b 'c' %", "a-b-c"), ("../../etc", "../../etc", "etc"),
    ("R&amp;D <b>x</b>", "R&amp;D <b>x</b>", "r-amp-d-b-x-b"),
  ])
  func `a new article is a draft with its title and today's date`(
    _ given: String, _ title: String, _ slug: String
  ) async throws {
    let folder = try TemporaryFolder.site()
    let files = NewArticle.write(given, site: folder.path, now: TemporaryFolder.now)
    let path = "seeds/2026-11-21-\(slug).md"
    #expect(files.paths == ["\(folder.path)/\(path)"], "\(files.diagnostics)")
    let text = try #require(folder.text(path))
    let fields = FieldsReader.read(FrontMatter(splitting: text).content ?? "", file: path)
    #expect(fields.diagnostics.isEmpty, "\(fields.diagnostics)")
    #expect(fields.value.texts[.title]?.value == title)
    #expect(fields.value.dates[.date]?.value.description == "2026-11-21")
    let report = await folder.build()
    #expect(report.count(.warning) == 0 && report.counts.withheld == 1, "\(report.remarks)")
    try folder.write(Data(text.replacing("draft: true\n", with: "").utf8), to: path)
    let published = await folder.build()
    #expect(published.remarks.isEmpty && published.counts.published == 3, "\(published.remarks)")
  }

  @Test(arguments: [
    ("Asia/Riyadh", "2026-11-21"), ("Pacific/Auckland", "2026-11-22"),
    ("America/New_York", "2026-11-21"),
  ])
  func `today is that of the site's zone`(_ zone: String, _ day: String) throws {
    let folder = try TemporaryFolder.site(["warraq.yml": "timeZone: \(zone)"])
    // 2026-11-21T12:00:00Z
    let files = NewArticle.write("a", site: folder.path, now: 1_795_262_400)
    #expect(files.paths == ["\(folder.path)/seeds/\(day)-a.md"])
  }

  @Test(arguments: ["md", "txt", "html", "yml"])
  func `a new article is not written over or beside a file of its name`(_ ending: String) throws {
    let name = "2026-11-21-a.\(ending)"
    let folder = try TemporaryFolder.site(["seeds/\(name)": "mine"])
    let files = NewArticle.write("A", site: folder.path, now: TemporaryFolder.now)
    #expect(files.outcome == .misused && files.paths.isEmpty)
    #expect(files.diagnostics.first?.message.contains("‘\(name)’") == true)
    #expect(folder.text("seeds/\(name)") == "mine")
  }

  @Test func `a title without a letter, or a folder that is no site, is refused`() throws {
    let folder = try TemporaryFolder.site()
    for (title, site, identifier) in [
      ("!?", folder.path, "no-title"), ("", folder.path, "no-title"),
      ("a", "\(folder.path)/seeds", "no-site"),
    ] {
      let files = NewArticle.write(title, site: site, now: 0)
      #expect(files.outcome == .misused && files.diagnostics.map(\.identifier) == [identifier])
    }
  }

  @Test func `files of the theme are written as the program has them`() async throws {
    let folder = try TemporaryFolder.site()
    _ = await folder.build()
    let before = folder.tree("public")
    let names = ["partials/date.html", "templates/layout.html"]
    let files = NewTheme.write(names, site: folder.path, version: "1.2.3")
    #expect(files.outcome == .published, "\(files.diagnostics)")
    #expect(
      folder.tree("templates").keys.sorted() == [
        ".warraq-theme/1.2.3/layout.html", ".warraq-theme/1.2.3/partials/date.html", "layout.html",
        "partials/date.html",
      ])
    #expect(folder.text("templates/layout.html") == BuiltInTheme.text(of: "layout.html"))
    let report = await folder.build()
    #expect(report.remarks.isEmpty && folder.tree("public") == before, "\(report.remarks)")
  }

  @Test func `no file of the theme is written over`() throws {
    let folder = try TemporaryFolder.site(["templates/layout.html": "mine"])
    let named = NewTheme.write(["layout.html", "tag.html"], site: folder.path, version: "1")
    #expect(named.outcome == .misused && named.paths.isEmpty)
    #expect(folder.text("templates/tag.html") == nil)
    let all = NewTheme.write([], site: folder.path, version: "1")
    #expect(all.outcome == .published && all.paths.count == BuiltInTheme.names.count - 1)
    #expect(
      all.diagnostics.map(\.description) == [
        "templates/layout.html: note: this file is there already and stays as it is [kept]"
      ])
    #expect(folder.text("templates/layout.html") == "mine")
  }

  @Test func `nothing is written into what no build reads`() throws {
    let folder = try TemporaryFolder.site(["elsewhere/a": "mine"])
    try folder.link("templates", to: "elsewhere")
    let files = NewTheme.write(["tag.html"], site: folder.path, version: "1")
    #expect(files.outcome == .misused && files.paths.isEmpty)
    #expect(folder.tree("elsewhere").keys.sorted() == ["a"])
  }

  @Test func `a file of the theme that is written anew counts from its new default`() throws {
    let folder = try TemporaryFolder.site([
      "templates/.warraq-theme/0.0.1/tag.html": "old",
      "templates/.warraq-theme/0.0.1/a.html": "old",
    ])
    _ = NewTheme.write(["tag.html"], site: folder.path, version: "0.0.2")
    #expect(
      folder.tree("templates").keys.sorted() == [
        ".warraq-theme/0.0.1/a.html", ".warraq-theme/0.0.2/tag.html", "tag.html",
      ])
  }

  @Test(arguments: [
    ("layuot.html", "did you mean ‘layout.html’?"), ("../warraq.yml", "it has 404.html"),
    ("README.md", "it has 404.html"),
  ])
  func `a file that the theme does not have is refused`(_ name: String, _ advice: String) throws {
    let folder = try TemporaryFolder.site()
    let files = NewTheme.write([name], site: folder.path, version: "1")
    #expect(files.outcome == .misused && files.paths.isEmpty)
    #expect(files.diagnostics.first?.message.contains(advice) == true, "\(files.diagnostics)")
  }
}
