import Articles
import Configuration
import Diagnostics
import Testing

@testable import Site

struct PermalinkTests {
  @Test(arguments: [
    ("/articles/{slug}/", "/articles/نص/"), ("/{year}/{month}/{slug}/", "/2015/01/نص/"),
    ("/{id}/", "/2015/x/"), ("/a-{slug}-{year}/", "/a-نص-2015/"),
  ])
  func `fills a pattern in`(_ pattern: String, _ path: String) throws {
    let article = Metadata.sample("2015/x", date: "2015-01-21", slug: "نص")
    #expect(PermalinkPattern.isPattern(pattern))
    #expect(try PermalinkChoice([article], pattern: pattern).paths == [path])
  }

  @Test(arguments: [(nil, "/0000/00/s/"), ("2015", "/2015/00/s/"), ("0999-12", "/0999/12/s/")])
  func `what is not known of a date is zero`(_ date: String?, _ path: String) throws {
    let article = Metadata.sample("x", date: date, slug: "s")
    #expect(
      try PermalinkChoice([article], pattern: "/{year}/{month}/{slug}/").paths == [path])
  }

  @Test(arguments: [
    "", "/", "{slug}", "/{slug}", "{slug}/", "/articles/", "/{year}/", "/{slg}/", "/{slug}{/",
    "/}{slug}/", "//{slug}/", "/../{slug}/", "/./{slug}/", "/{slug}/../",
  ])
  func `refuses a pattern that leads astray`(_ pattern: String) {
    #expect(!PermalinkPattern.isPattern(pattern))
  }

  @Test(arguments: [
    ("same", "same"), ("Same", "same"), ("a b", "a-b"), ("\u{622}", "\u{627}\u{653}"),
  ])
  func `two articles at one address are an error that names both`(
    _ first: String, _ second: String
  ) async throws {
    let error = await #expect(throws: DiagnosedError.self) {
      try await Site([.sample("b", slug: first), .sample("a", slug: second)])
    }
    let problem = try #require(error?.diagnostics.first)
    #expect(error?.diagnostics.count == 1)
    #expect(problem.location?.description == "seeds/b.yml:2:7")
    #expect(problem.message.contains("seeds/a.yml:2:7"), "\(problem)")
    #expect(problem.identifier == "same-address")
  }

  @Test func `three articles at one address are two errors`() async {
    let error = await #expect(throws: DiagnosedError.self) {
      try await Site([.sample("a", slug: "x"), .sample("b", slug: "x"), .sample("c", slug: "x")])
    }
    #expect(error?.diagnostics.count == 2)
  }

  @Test func `of articles with one headline all but the first take their file's name along`()
    async throws
  {
    let site = try await Site([
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
    let site = try await Site([
      .sample("m", "خبر", date: "2015", isSlugGiven: false),
      .sample(id, "عنوان", date: "2014", slug: "خبر"),
    ])
    #expect(site.permalinks == ["/articles/خبر-m/", "/articles/خبر/"])
  }

  @Test func `an address that another article claims cannot be chosen`() async {
    let error = await #expect(throws: DiagnosedError.self) {
      try await Site([
        .sample("a", "خبر", isSlugGiven: false), .sample("b", "خبر", isSlugGiven: false),
        .sample("c", slug: "خبر-b"),
      ])
    }
    #expect(error?.diagnostics.map(\.identifier) == ["same-address"])
  }
}
