import Articles
import Paths
import Site
import TestSupport
import Testing

@testable import Pages

struct CitationTests {
  private func citation(_ id: String, baseURL: String? = "https://example.org/") async throws
    -> Citation
  {
    let site = try await Archive.site(settings: Archive.settings(baseURL: baseURL))
    let position = try #require(site.articles.firstIndex { $0.id == id })
    let context = PageContext(
      site.settings, theme: try .standard(), links: RelativeLink(from: "/", offline: false))
    let permalink: SitePath = "/articles/x/"
    return Citation(site.articles[position], at: permalink, in: context)
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  @Test func `writes an Arabic footnote`() async throws {
    let footnote = try await citation("visit").arabic(noDate: "د.ت.")
    #expect(
      text(footnote)
        == "هدى منصور، «وزير الدفاع في طهران»، الخليج الجديد، 21 يناير 2015، أرشيف التجربة، "
        + "https://example.org/articles/x/")
  }

  @Test func `says that a date is not known`() async throws {
    let text = text(try await citation("hostile", baseURL: nil).arabic(noDate: "د.ت."))
    #expect(text.hasSuffix("، د.ت.، أرشيف التجربة"), "\(text)")
  }

  @Test func `writes BibTeX`() async throws {
    let citation = try await citation("visit")
    #expect(
      text(citation.bibTeX) == """
        @article{\(citation.key),
          author = {{هدى منصور}},
          title = {{وزير الدفاع في طهران}},
          journaltitle = {الخليج الجديد},
          date = {2015-01-21},
          library = {أرشيف التجربة},
          url = {https://example.org/articles/x/},
          langid = {arabic}
        }
        """)
    #expect(citation.key.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `escapes what is special in BibTeX`() async throws {
    let entry = try await citation("hostile").bibTeX
    #expect(text(entry).contains("\\& <b>}}"))
  }

  @Test(arguments: [
    "{", "}", "a { b", "}}{{{", "\\{", "\\", "a\\", "{\\}", "100% {", "$}_{#~^", "\n{",
  ])
  func `braces of BibTeX balance whatever a title holds`(_ title: String) async throws {
    let article = Archive.article("a", title + " عنوان", publisher: title, byline: title)
    let site = try await Archive.site([article])
    let context = try PageContext(
      site.settings, theme: .standard(), links: RelativeLink(from: .top, offline: false))
    let entry = Citation(site.articles[0], at: site.permalinks[0], in: context).bibTeX
    var depth = 0
    for byte in entry.dropLast() {
      depth += byte == UInt8(ascii: "{") ? 1 : byte == UInt8(ascii: "}") ? -1 : 0
      #expect(depth > 0 || byte != UInt8(ascii: "}"), "\(text(entry))")
    }
    // The last brace closes the entry, as BibTeX counts.
    #expect(depth == 1, "\(text(entry))")
  }

  @Test func `writes RIS with an unknown day left empty`() async throws {
    let ris = try await citation("talks", baseURL: nil).ris
    #expect(
      text(ris) == """
        TY  - NEWS
        TI  - مباحثات S-300
        PY  - 2021
        DA  - 2021/10/
        DB  - أرشيف التجربة
        LA  - ar
        KW  - ايران
        KW  - صواريخ
        ER  -\u{20}
        """)
  }

  @Test func `writes CSL-JSON`() async throws {
    let citation = try await citation("treaty", baseURL: nil)
    #expect(
      text(citation.csl)
        == #"[{"id":"\#(citation.key)","type":"article-newspaper","title":"معاهدة جديدة","#
        + #""issued":{"date-parts":[[2025,1,17]]},"archive":"أرشيف التجربة","language":"ar"}]"#)
  }

  @Test(arguments: ["meeting", "hostile"])
  func `states no date that is only a bound or not known`(id: String) async throws {
    let citation = try await citation(id)
    let ris = text(citation.ris)
    #expect(!text(citation.bibTeX).contains("date ="))
    #expect(!ris.contains("DA  -") && !ris.contains("PY  -"))
    #expect(!text(citation.csl).contains("issued"))
  }
}
