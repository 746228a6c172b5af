import Articles
import Foundation
import Site
import Templates
import TestSupport
import Testing

@testable import Pages

struct PagesTests {
  @Test func `makes every file of a site, each at its own path`() async throws {
    let paths = try await Archive.pages().keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(
      paths == [
        "404.html",
        "articles/title-script-alert-1-script-b/a b-%#-.txt",
        "articles/title-script-alert-1-script-b/index.html",
        "articles/title-script-alert-1-script-b/index.md",
        "articles/اجتماع/index.html", "articles/اجتماع/index.md", "articles/اجتماع/meeting.txt",
        "articles/مباحثات-s-300/index.html", "articles/مباحثات-s-300/index.md",
        "articles/مباحثات-s-300/talks.txt",
        "articles/معاهدة-جديدة/index.html", "articles/معاهدة-جديدة/index.md",
        "articles/معاهدة-جديدة/treaty.txt",
        "articles/وزير-الدفاع-في-طهران/index.html", "articles/وزير-الدفاع-في-طهران/index.md",
        "articles/وزير-الدفاع-في-طهران/visit.txt",
        "feed.xml", "index.html", "old/visit/index.html", "robots.txt", "sitemap.xml",
        "tags/i/index.html", "tags/index.html", "tags/إيران/feed.xml", "tags/إيران/index.html",
        "tags/دول/index.html", "tags/روسيا/feed.xml", "tags/روسيا/index.html",
        "tags/صواريخ/feed.xml", "tags/صواريخ/index.html",
        "timeline/2015/index.html", "timeline/2021/index.html", "timeline/2025/index.html",
        "timeline/index.html", "timeline/undated/index.html",
      ])
  }

  @Test(arguments: [true, false])
  func `gives every page just the names that its shape promises`(hasArticles: Bool) async throws {
    let articles = hasArticles ? Archive.sample : []
    let theme = try Theme.standard()
    let site = try await Archive.site(articles)
    let frame = Frame.shape(words: theme.strings.words.names, assets: theme.assets.map(\.name))
    let renderer = await PageRenderer(site, theme: theme)
    for description in renderer.pages {
      guard let page = description.page as? any TemplatePage else { continue }
      let (shape, records) = try values(of: page, description, renderer, articles)
      let mismatches = shape.adding(frame).mismatches(in: records.reduce([:]) { $0.adding($1) })
      #expect(mismatches.isEmpty, "\(description.path): \(mismatches)")
    }
  }

  /// What a page promises to its template, and what it gives.
  private func values<Kind: TemplatePage>(
    of page: Kind, _ description: PageDescription, _ renderer: PageRenderer, _ articles: [Article]
  ) throws -> (RecordShape, [Record]) {
    let (inputs, context) = (page.inputs(from: renderer.archive), renderer.context(of: description))
    var records = Kind.records(inputs, in: context)
    if let inputs = inputs as? ArticlePage.Inputs {
      let content = try Archive.content(of: articles)(inputs.source.metadata)
      records.append(ArticlePage.text(of: content.article, in: context))
    }
    let head = Kind.head(inputs, in: context)
    return (Kind.shape, records + Frame.records(head, section: Kind.section, in: context))
  }

  @Test(arguments: [
    (nil, false), ("https://example.org/", false), ("https://example.org/archive/", true),
  ])
  func `links to nothing that is not there`(baseURL: String?, offline: Bool) async throws {
    let pages = try await Archive.pages(
      settings: Archive.settings(baseURL: baseURL, offline: offline))
    for (path, html) in pages where path.hasSuffix(".html") && (path != "404.html" || offline) {
      for match in html.matches(of: /(?:href|src)="([^"#]+)(?:#([^"]*))?"/) {
        let link = String(match.output.1)
        guard !link.hasPrefix("https://") else { continue }
        let target = Self.file(of: link, on: path)
        #expect(
          pages[target] != nil || target.hasPrefix("assets/"), "\(path): \(link) is \(target)")
        #expect(!offline || !link.hasSuffix("/"), "\(path) links to a folder, \(link)")
        guard let fragment = match.output.2 else { continue }
        #expect(pages[target]?.contains("id=\"\(fragment)\"") == true, "\(path): #\(fragment)")
      }
    }
  }

  /// The file that a link on the page at `path` leads to.
  private static func file(of link: String, on path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    let decoded = link.removingPercentEncoding ?? link
    for part in decoded.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case "..": _ = parts.popLast()
      case ".": break
      default: parts.append(String(part))
      }
    }
    return (parts + (link.hasSuffix("/") ? ["index.html"] : [])).joined(separator: "/")
  }

  @Test func `begins links of the page for missing addresses with the path of the base`()
    async throws
  {
    let html = try #require(try await Archive.pages()["404.html"])
    #expect(html.contains("href=\"/archive/timeline/\""))
    #expect(html.contains("href=\"/archive/assets/style.css\""))
    #expect(!html.contains("canonical"))
  }

  @Test func `lets no text of a source become markup`() async throws {
    for (path, page) in try await Archive.pages()
    where !path.hasSuffix(".md") && !path.hasSuffix(".txt") {
      #expect(!page.contains("<script>alert"), "\(path)")
      #expect(!page.contains("<b>") && !page.contains("<i>") && !page.contains("b<c>"), "\(path)")
      #expect(page.matches(of: /&(?!amp;|lt;|gt;|quot;)/).isEmpty, "\(path)")
    }
  }

  @Test func `makes the same bytes again`() async throws {
    let (pages, again) = try await (Archive.pages(), Archive.pages())
    #expect(pages == again)
  }

  @Test func `gives an empty archive its pages`() async throws {
    let pages = try await Archive.pages([])
    #expect(pages["index.html"]?.contains("لا مقالات") == true)
    #expect(pages["feed.xml"]?.contains("<updated>1970-01-01T00:00:00Z</updated>") == true)
    #expect(pages["timeline/undated/index.html"] == nil)
  }
}
