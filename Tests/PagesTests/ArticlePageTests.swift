import Foundation
import Templates
import TestSupport
import Testing

@testable import Pages

struct ArticlePageTests {
  private func page(_ slug: String) async throws -> String {
    try #require(try await Archive.pages()["articles/\(slug)/index.html"])
  }

  /// The JSON-LD of a page, read back.
  private func description(_ slug: String) async throws -> [String: Any] {
    let match = try #require(
      try await page(slug).firstMatch(of: /<script type="application\/ld\+json">(.*)<\/script>/))
    let object = try JSONSerialization.jsonObject(with: Data(match.output.1.utf8))
    return try #require(object as? [String: Any])
  }

  /// The pages of the sample, the articles made with a template that has nothing but this.
  private func pages(articlesShownBy template: String) async throws -> [String: String] {
    let sources = PageKinds.templates.map { page in
      TemplateSource(
        name: page.name, file: "templates/\(page.name)",
        text: page.name == ArticlePage.templateName ? template : "")
    }
    let theme = try Theme(templates: sources, strings: .arabic(), assets: [])
    return try await Archive.pages(theme: theme)
  }

  /// The articles of the sample, made with a template that has nothing but this.
  private func articles(shownBy template: String) async throws -> [String] {
    try await pages(articlesShownBy: template)
      .filter { $0.key.hasPrefix("articles/") && $0.key.hasSuffix("/index.html") }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  @Test func `a value is the same whether or not the template shows others`() async throws {
    let parts = [
      "{{#has_versions}}v{{/has_versions}}", "{{#versions}}{{title}},{{/versions}}",
      "{{#has_related}}r{{/has_related}}", "{{#related}}{{title}},{{/related}}",
      "{{#origin}}{{file}} {{size}}{{/origin}}", "{{origin.sha256}}",
      "{{#citations}}{{name}} {{text}},{{/citations}}", "{{cited_date}}", "{{published}}",
      "{{{json_ld}}}", "{{title}}", "{{#earlier}}{{title}}{{/earlier}}", "{{head.canonical}}",
    ]
    let together = try await articles(shownBy: parts.joined(separator: "\u{1F}"))
      .map { $0.components(separatedBy: "\u{1F}") }
    #expect(together.count == Archive.sample.count)
    for (number, part) in parts.enumerated() {
      #expect(try await articles(shownBy: part) == together.map { $0[number] }, "\(part)")
      #expect(together.contains { !$0[number].isEmpty } || part.contains("versions"), "\(part)")
    }
  }

  /// Templates, and how the names of the files end that stand beside an article made with them.
  private static let filesBeside: [(template: String, endings: [String])] = [
    ("{{title}}", []), ("{{markdown}}", ["md"]), ("{{original}}", ["txt"]),
    ("{{#origin}}<a href=\"{{original}}\">{{file}}</a>{{/origin}}", ["txt"]),
    ("{{origin.sha256}}", []), ("{{markdown}} {{original}}", ["md", "txt"]),
  ]

  @Test(arguments: filesBeside)
  func `what an article does not link to does not stand beside it`(
    _ template: String, _ beside: [String]
  ) async throws {
    let names = try await pages(articlesShownBy: template).keys.filter { $0.hasPrefix("articles/") }
    for ending in ["html", "md", "txt"] {
      let isMade = ending == "html" || beside.contains(ending)
      #expect(
        names.count { $0.hasSuffix(".\(ending)") } == (isMade ? Archive.sample.count : 0),
        "\(template): \(ending)")
    }
  }

  @Test func `describes an article for search engines`() async throws {
    let description = try await description("وزير-الدفاع-في-طهران")
    #expect(description["@type"] as? String == "NewsArticle")
    #expect(description["headline"] as? String == "وزير الدفاع في طهران")
    #expect(description["datePublished"] as? String == "2015-01-21T07:01:00+03:00")
    #expect((description["author"] as? [String: String])?["name"] == "هدى منصور")
    #expect(description["keywords"] as? [String] == ["إيران", "روسيا"])
    #expect(
      description["url"] as? String
        == "https://example.org/archive/articles/\(URLText.uri("وزير-الدفاع-في-طهران"))/")
  }

  @Test(arguments: [("مباحثات-s-300", "2021-10"), ("معاهدة-جديدة", "2025-01-17")])
  func `gives search engines a date as exact as it is known`(slug: String, date: String)
    async throws
  {
    #expect(try await description(slug)["datePublished"] as? String == date)
  }

  @Test(arguments: ["اجتماع", "title-script-alert-1-script-b"])
  func `gives machines no date that is only a bound or not known`(slug: String) async throws {
    #expect(try await description(slug)["datePublished"] == nil)
    let page = try await page(slug)
    for name in ["article:published_time", "citation_publication_date", "<dd><time"] {
      #expect(!page.contains(name), "\(name)")
    }
  }

  @Test func `keeps hostile text whole for search engines`() async throws {
    let description = try await description("title-script-alert-1-script-b")
    #expect(description["headline"] as? String == "</title><script>alert(\"1\")</script> & <b>")
  }

  @Test(arguments: [
    ("وزير-الدفاع-في-طهران", "<time datetime=\"2015-01-21T07:01\">", "كما طُبع في المقال"),
    ("معاهدة-جديدة", "<time datetime=\"2025-01-17\">", "كما طُبع في المقال"),
    ("مباحثات-s-300", "<bdi>أكتوبر 2021</bdi></time>", "كما طُبع في المقال"),
    ("اجتماع", "<bdi>بعد فبراير 2022</bdi>", "مقدَّر من التواريخ الواردة في النص"),
    ("title-script-alert-1-script-b", "<bdi>بلا تاريخ معلوم</bdi>", "لا يذكره الأصل"),
  ])
  func `says what the date is and what it rests on`(
    slug: String, date: String, basis: String
  ) async throws {
    let page = try await page(slug)
    #expect(page.contains(date), "\(page)")
    #expect(page.contains("<small>\(basis)</small>"))
  }

  @Test func `tells what was left out and what it was made from`() async throws {
    let page = try await page("وزير-الدفاع-في-طهران")
    #expect(page.contains("السطر 35 <q><bdi>كلمات مفتاحية</bdi></q> "))
    #expect(page.contains("<small>لافتة الكلمات المفتاحية</small>"))
    #expect(page.contains("<code dir=\"ltr\">seeds/visit.txt</code>"))
    #expect(page.contains("<dd>37 بايتًا</dd>"))
  }

  @Test func `tells what was cleaned, counted in words, or that nothing was`() async throws {
    let cleaned = try await page("وزير-الدفاع-في-طهران")
    for item in [
      "12 سطرًا كانت مقروءة بترميز خاطئ، وقد صُحّحت", "محارف تحكّم، حُذفت: 3 محارف",
      "مسافات غير عادية، أُبدلت بعادية: محرف واحد",
    ] {
      #expect(cleaned.contains("<li>\(item)</li>"), "\(item)")
    }
    #expect(!cleaned.contains("قُرئ الأصل كما هو."))
    #expect(try await page("مباحثات-s-300").contains("<dd>قُرئ الأصل كما هو.</dd>"))
  }

  @Test func `sets a Latin credit from left to right`() async throws {
    #expect(
      try await page("وزير-الدفاع-في-طهران").contains(
        "<span lang=\"en\" dir=\"ltr\">GRIGOROV/AFP via Getty Images</span>"))
  }

  @Test func `leads to the articles before and after in time, and undated ones to none`()
    async throws
  {
    let middle = try await page("مباحثات-s-300")
    #expect(middle.contains("<a rel=\"prev\" href=\"../../articles/وزير-الدفاع-في-طهران/\">"))
    #expect(middle.contains("<a rel=\"next\" href=\"../../articles/معاهدة-جديدة/\">"))
    #expect(try await !page("اجتماع").contains("rel=\"prev\""))
  }

  @Test func `lists the other versions of its story, oldest first`() async throws {
    let text = "نشرت صحف كثيرة هذا الخبر بكلماته كلها في أيام مختلفة من الشهر."
    let pages = try await Archive.pages([
      Archive.article("1", "خبر", published: Archive.printed("2020"), text: text),
      Archive.article(
        "2", "الخبر", published: Archive.printed("2018"), publisher: "المدار", text: text),
      Archive.article("3", "خبرنا", published: Archive.printed("2019"), text: text),
      Archive.article("4", "غيره", published: Archive.printed("2019"), text: "لا صلة له بالخبر."),
    ])
    let page = try #require(pages["articles/خبر/index.html"])
    let section = try #require(
      page.firstMatch(of: /<section aria-labelledby="versions">[^$]*?<\/section>/))
    let titles = section.output.matches(of: /<bdi>(الخبر|خبرنا|غيره|خبر|المدار)<\/bdi>/)
    #expect(titles.map(\.output.1) == ["الخبر", "المدار", "خبرنا"])
    #expect(section.output.contains("روايات أخرى للخبر نفسه"))
    #expect(try #require(pages["articles/غيره/index.html"]).contains("id=\"versions\"") == false)
  }

  @Test func `of a story in many papers each page lists the nearest, and the oldest all`()
    async throws
  {
    let text = "نشرت صحف كثيرة هذا الخبر بكلماته كلها في أيام مختلفة من الشهر."
    let articles = (1..<60).map { number in
      Archive.article(
        "\(number)", "خبر \(number)", published: Archive.printed("\(1900 + number)"), text: text)
    }
    let pages = try await Archive.pages(articles)
    func section(_ number: Int) throws -> String {
      let page = try #require(pages["articles/خبر-\(number)/index.html"])
      let section = page.firstMatch(of: /<section aria-labelledby="versions">[^$]*?<\/section>/)
      return String(try #require(section).output)
    }
    #expect(try section(1).matches(of: /<bdi>خبر \d+<\/bdi>/).count == 58)
    #expect(try !section(1).contains("كل روايات الخبر"))
    let titles = try section(30).matches(of: /<bdi>خبر (\d+)<\/bdi>/).compactMap {
      Int($0.output.1)
    }
    #expect(titles == Array(20...29) + Array(31...40))
    #expect(
      try section(30).contains(
        "<a href=\"../../articles/خبر-1/#versions\">كل روايات الخبر</a> (59 مقالًا)"))
  }

  @Test func `no heading of a text can have an identifier of the page round it`() throws {
    let files = ["article.html", "layout.html", "partials/origin.html", "partials/citation.html"]
    let templates = try files.map { try Repository.text("templates/\($0)") }.joined()
    let identifiers = templates.matches(of: #/ id="(\w+)"/#).map { String($0.output.1) }
    #expect(Set(identifiers) == TextFields.reserved)
  }
}
