import Articles
import Configuration
import Diagnostics
import Paths
import Seeds
import TestSupport
import Testing

@testable import Site

struct PermalinkTests {
  private static func choice(_ articles: [Metadata], _ pattern: String) throws -> PermalinkChoice {
    PermalinkChoice(articles, pattern: try #require(PermalinkPattern(pattern)))
  }

  @Test(arguments: [
    ("/articles/{slug}/", "/articles/نص/"), ("/{year}/{month}/{slug}/", "/2015/01/نص/"),
    ("/{id}/", "/2015/x-y/"), ("/a-{slug}-{year}/", "/a-نص-2015/"), ("/.{slug}./a/", nil),
  ])
  func `fills a pattern in`(_ pattern: String, _ path: String?) throws {
    let article = Metadata.sample("2015/x.y", date: "2015-01-21", slug: "نص")
    #expect((PermalinkPattern(pattern) == nil) == (path == nil))
    if let path { #expect(try Self.choice([article], pattern).paths.map(\.text) == [path]) }
  }

  @Test(arguments: [
    (nil, "/بلا-تاريخ/شهر-ما/s/"), ("2015", "/2015/شهر-ما/s/"), ("0999-12", "/0999/12/s/"),
  ])
  func `what is not known of a date is a word`(_ date: String?, _ path: String) throws {
    let article = Metadata.sample("x", date: date, slug: "s")
    let pattern = try #require(PermalinkPattern("/{year}/{month}/{slug}/"))
    let choice = PermalinkChoice(
      [article], pattern: pattern, undated: UndatedNames(year: "بلا تاريخ", month: "شهرٌ ما"))
    #expect(choice.paths.map(\.text) == [path])
  }

  @Test(arguments: [
    "", "/", "{slug}", "/{slug}", "{slug}/", "/articles/", "/{year}/", "/{slg}/", "/{slug}{/",
    "/}{slug}/", "//{slug}/", "/../{slug}/", "/./{slug}/", "/{slug}/../", "/{slug}/a",
    "/../\u{64B}a/{slug}/", "/a/..\u{2F}\u{301}b/{slug}/", "/{slug}/\u{654}../", "\u{64B}/{slug}/",
    "/a\0/{slug}/", "/a\n/{slug}/", "/a:b/{slug}/", "/con/{slug}/", "/a./{slug}/", "/a /{slug}/",
    "/.git/{slug}/", "/tags/{slug}/", "/Timeline/{slug}/", "/assets/{id}/", "/feed.xml/{id}/",
    "/" + String(repeating: "x", count: 250) + "{slug}/",
    String(repeating: "/{slug}", count: 40) + "/",
  ])
  func `refuses a pattern that leads astray`(_ pattern: String) {
    #expect(PermalinkPattern(pattern) == nil)
  }

  @Test(arguments: [
    ("same", "same"), ("Same", "same"), ("a b", "a-b"), ("\u{622}", "\u{627}\u{653}"),
    ("ΟΔΟΣ", "οδοσ"), ("straße", "STRASSE"),
  ])
  func `two slugs at one address are an error that names both, and both articles are published`(
    _ first: String, _ second: String
  ) async throws {
    let site = await Site([.sample("b", "ب", slug: first), .sample("a", slug: second)])
    let problem = try #require(site.diagnostics.first)
    #expect(site.diagnostics.count == 1)
    #expect(problem.location?.description == "seeds/b.yml:2:7")
    #expect(problem.message.contains("seeds/a.yml:2:7"), "\(problem)")
    #expect(problem.severity == .error && problem.identifier == "same-address")
    #expect(site.permalinks.contains("/articles/ب-b/"), "\(site.permalinks)")
  }

  @Test func `three articles at one address are two errors`() async {
    let site = await Site([
      .sample("a", slug: "x"), .sample("b", slug: "x"), .sample("c", slug: "x"),
    ])
    #expect(site.diagnostics.filter { $0.severity == .error }.count == 2)
    #expect(Set(site.permalinks.map { AddressKey($0) }).count == 3)
  }

  @Test func `of articles with one headline all but the first take their file's name along`()
    async throws
  {
    let site = await Site([
      .sample("m/c", "خبر", date: "2015", isSlugGiven: false),
      .sample("b", "خبر", date: "2014", isSlugGiven: false),
      .sample("a", "خبر", date: "2013", isSlugGiven: false),
    ])
    #expect(site.permalinks == ["/articles/خبر-m-c/", "/articles/خبر-b/", "/articles/خبر/"])
    #expect(
      site.diagnostics.map(\.description).sorted() == [
        "seeds/b.txt: warning: this article has the same headline as seeds/a.txt, so its address is "
          + "‘/articles/خبر-b/’; set ‘slug’ in its sidecar to choose another [same-headline]",
        "seeds/m/c.txt: warning: this article has the same headline as seeds/a.txt, so its address is "
          + "‘/articles/خبر-m-c/’; set ‘slug’ in its sidecar to choose another "
          + "[same-headline]",
      ])
  }

  @Test(arguments: ["a", "z"])
  func `a slug that an editor gave comes before one of a headline`(_ id: String) async throws {
    let site = await Site([
      .sample("m", "خبر", date: "2015", isSlugGiven: false),
      .sample(id, "عنوان", date: "2014", slug: "خبر"),
    ])
    #expect(site.permalinks == ["/articles/خبر-m/", "/articles/خبر/"])
  }

  @Test func `an address that another article claims cannot be chosen, so another one is`() async {
    let site = await Site([
      .sample("a", "خبر", isSlugGiven: false), .sample("b", "خبر", isSlugGiven: false),
      .sample("c", slug: "خبر-b"),
    ])
    #expect(site.diagnostics.map(\.identifier) == ["same-headline"])
    #expect(site.diagnostics.map(\.severity) == [.warning])
    #expect(Set(site.permalinks.map { AddressKey($0) }).count == 3, "\(site.permalinks)")
    #expect(
      site.permalinks.contains("/articles/خبر/") && site.permalinks.contains("/articles/خبر-b/"))
  }

  @Test func `headlines that collide with the name of a file give way`() async {
    let site = await Site([
      .sample("1", "الخبر الأول", isSlugGiven: false),
      .sample("2", "الخبر الأول", isSlugGiven: false),
      .sample("3", "الخبر الأول 2", isSlugGiven: false),
    ])
    #expect(Set(site.permalinks.map { AddressKey($0) }).count == 3, "\(site.permalinks)")
    #expect(site.diagnostics.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("/{slug}/", "x", "tags"), ("/{slug}/", "x", "Timeline"), ("/{id}/", "tags", "x"),
    ("/{id}/", "timeline/2015", "x"), ("/{id}/", "assets/a/b", "x"),
  ])
  func `an article at an address of the program gives way, and a claim is an error`(
    _ pattern: String, _ id: String, _ slug: String
  ) throws {
    for isGiven in [true, false] {
      let article = Metadata.sample(id, slug, slug: slug, isSlugGiven: isGiven)
      let choice = try Self.choice([article], pattern)
      #expect(!ReservedNames.holds(choice.paths[0]), "\(choice.paths)")
      let isClaim = isGiven && pattern == "/{slug}/"
      #expect(choice.diagnostics.map(\.severity) == [isClaim ? .error : .warning])
      #expect(choice.diagnostics.map(\.identifier) == ["same-address"])
    }
  }

  @Test(arguments: [
    "con", "a/aux/b", "2015/nul", "a:b?/c*", "a\nb", "a/b ", "a/b.", "x.html/index.html",
    String(repeating: "ا", count: 127), "a/" + String(repeating: "ا", count: 127) + "/b",
    String(repeating: "\(String(repeating: "د", count: 100))/", count: 12) + "x", "…", "a/…/b",
  ])
  func `an identifier makes an address that every system takes`(_ id: String) throws {
    for pattern in ["/{id}/", "/x/{id}-{slug}/", "/{id}/{id}/"] {
      // The name of a sidecar cannot hold every one of them.
      let article = Metadata.sample("q", slug: "s")
      let file = SeedFile(
        id: id, path: "seeds/\(id).txt", originalPath: nil, sidecarPath: nil, format: .text)
      let renamed = article.renamed(file)
      let path = try Self.choice([renamed], pattern).paths[0]
      #expect(
        path.names.allSatisfy { FileName(String($0)).text.utf8.elementsEqual($0.utf8) }, "\(path)")
      #expect(
        path.isFolder && !ReservedNames.holds(path) && !path.text.utf8.contains(0x2E), "\(path)")
    }
  }

  @Test func `the same articles have the same addresses in any order`() throws {
    let articles: [Metadata] = ["a", "b", "Z/b", "z/B", "q"].map { id in
      .sample(id, "خبر", slug: nil, isSlugGiven: false)
    }
    func addresses(_ articles: [Metadata]) throws -> [String: String] {
      let paths = try Self.choice(articles, "/{id}/").paths.map(\.text)
      return Dictionary(uniqueKeysWithValues: zip(articles.map(\.id), paths))
    }
    #expect(try addresses(articles) == addresses(articles.reversed()))
    #expect(Set(try addresses(articles).values.map { $0.lowercased() }).count == 5)
  }

  @Test(arguments: [
    ("CON", ["/tags/con_/"]), ("aux", ["/tags/aux_/"]), ("ΟΔΟΣ", ["/tags/οδοσ/"]),
  ])
  func `the address of a tag is one that every system takes`(
    _ name: String, _ paths: [String]
  ) async {
    let site = await Site([.sample("a", tags: [name])])
    #expect(site.tags.map(\.path.text) == paths)
  }
}
