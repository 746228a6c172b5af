import Configuration
import Diagnostics
import Site
import Testing

@testable import Pages

struct AddressTests {
  @Test func `leads from a former address to the article`() async throws {
    let page = try #require(try await Archive.pages()["old/visit/index.html"])
    let target = "../../articles/\(URLText.uri("وزير-الدفاع-في-طهران"))/"
    #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(target)\">"))
    #expect(page.contains("<a href=\"\(target)\"><bdi>وزير الدفاع في طهران</bdi></a>"))
  }

  @Test(arguments: [
    ("old/", "is no path within the site"), ("/../x/", "is no path within the site"),
    ("/a/../../x", "is no path within the site"), ("//evil.example/", "is no path within the site"),
    ("/a\\b/", "is no path within the site"), ("/a/./b/", "is no path within the site"),
    ("/", "something else stands at"), ("/Timeline", "something else stands at"),
    ("/404.html", "something else stands at"), ("/articles/عنوان", "something else stands at"),
  ])
  func `refuses a former address that is none or is taken`(alias: String, message: String)
    async throws
  {
    let article = Archive.article("a", "عنوان", aliases: [alias])
    let error = try await #require(throws: DiagnosedError.self) {
      try await Archive.pages([article])
    }
    #expect(error.diagnostics.count == 1)
    let text = error.diagnostics[0].description
    #expect(text.hasPrefix("seeds/a.txt:1: error: ") && text.contains(message), "\(text)")
  }

  @Test func `refuses a former address that two articles claim`() async throws {
    let articles = ["a", "b"].map { Archive.article($0, "عنوان \($0)", aliases: ["/old"]) }
    let error = try await #require(throws: DiagnosedError.self) {
      try await Archive.pages(articles)
    }
    #expect(error.diagnostics.compactMap(\.location?.file) == ["seeds/a.txt", "seeds/b.txt"])
  }

  @Test func `refuses an article at the address of another page`() async throws {
    var settings = Archive.settings()
    settings.permalinks = "/{slug}/"
    let error = try await #require(throws: DiagnosedError.self) {
      try await Archive.pages([Archive.article("a", "Tags")], settings: settings)
    }
    #expect(
      error.diagnostics.map(\.description) == [
        "seeds/a.txt:1: error: another page stands at ‘/tags/’; "
          + "give the article another ‘slug’ in its sidecar [same-address]"
      ])
  }
}
