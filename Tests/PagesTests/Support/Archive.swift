import ArabicText
import Configuration
import Diagnostics
import Hashing
import Paths

@testable import Articles
@testable import Pages
@testable import Seeds
@testable import Site

/// Small archives made by hand.
enum Archive {
  /// An article of which only what is given is known.
  static func article(
    _ id: String, _ title: String, published: Publication = .unknown, publisher: String? = nil,
    byline: String? = nil, tags: [String] = [], body: String = "فقرة أولى.\n\nفقرة ثانية.",
    summary: String = "", credits: [String] = [], aliases: [String] = [],
    lines: [Manuscript.LabelledLine] = [], original: String? = nil, text: String = "",
    cleaning: CleaningAccount = CleaningAccount()
  ) -> Article {
    let path = original ?? "seeds/\(id).txt"
    let place = SourceLocation(file: path, line: 1)
    func printed(_ text: String?) -> Evidenced<String>? { text.map { Evidenced($0, .printed) } }
    var fields = FieldValues()
    fields.texts[.publisher] = printed(publisher)
    fields.texts[.byline] = printed(byline)
    fields.texts[.summary] = printed(summary)
    fields.lists = [.credits: credits, .related: ["عنوان آخر"]]
    let metadata = Metadata(
      Provenance(
        file: SeedFile(id: id, path: path, originalPath: nil, sidecarPath: nil, format: .text),
        original: Original(
          path: path, size: title.utf8.count, sha256: ContentHash.sha256(Array(title.utf8)),
          encoding: "utf-8"),
        fingerprint: Fingerprint(of: Array("\(id) \(title) \(body)".utf8))),
      title: Evidenced(title, .printed), slug: Located(Slug.make(from: title), at: place),
      published: published, tags: tags.map { TagMention(name: $0, basis: .keywords, count: 1) },
      aliases: aliases.map { Located($0, at: place) }, fields: fields, sketch: Sketch(of: [text]))
    let manuscript = Manuscript(
      lines: lines, cutOff: [], fields: FieldValues(), date: nil, markdown: body,
      cleaning: cleaning)
    return Article(metadata, ArticleText(manuscript))
  }

  /// A date that the text prints.
  static func printed(_ edtf: String) -> Publication {
    Publication(edtf: EDTF(edtf), printed: edtf, basis: .printed, line: 3, confidence: .certain)
  }

  /// A true bound, from what the text speaks of.
  static func bound(_ edtf: String) -> Publication {
    Publication(edtf: EDTF(edtf), basis: .mentions, line: 9, confidence: .bound)
  }

  /// Five articles with dates of every kind, six tags, a former address, and text that would do
  /// harm if it were not escaped.
  static let sample: [Article] = [
    article(
      "visit", "وزير الدفاع في طهران", published: printed("2015-01-21T07:01"),
      publisher: "الخليج الجديد", byline: "هدى منصور", tags: ["إيران", "روسيا"],
      summary: "زيارة ليومين.", credits: ["GRIGOROV/AFP via Getty Images"],
      aliases: ["/old/visit/"],
      lines: [
        Manuscript.LabelledLine(
          number: 35, text: "كلمات مفتاحية", label: .keywordsLabel, reason: "label")
      ],
      cleaning: CleaningAccount(repairedLines: 12, changes: [.control: 3, .space: 1])),
    article("talks", "مباحثات S-300", published: printed("2021-10"), tags: ["ايران", "صواريخ"]),
    article("treaty", "معاهدة جديدة", published: printed("2025-01-17"), tags: ["روسيا"]),
    article("meeting", "اجتماع", published: bound("2022-02/.."), tags: ["روسيا"]),
    article(
      "hostile", "</title><script>alert(\"1\")</script> & <b>", publisher: "a\"b<c>",
      tags: ["<i>&"], body: "\\<script\\>", summary: "]]> </script> &",
      original: "seeds/a b\"%#?.txt"),
  ]

  /// The sample as a site; the thesaurus gives the two countries a broader term.
  static func site(
    _ articles: [Article] = sample, settings: Settings = settings()
  ) async throws -> Site {
    let thesaurus = Thesaurus([
      Thesaurus.Term(name: "إيران", also: ["ايران"], broader: ["دول"]),
      Thesaurus.Term(name: "روسيا", broader: ["دول"]),
    ])
    return await Site(articles.map(\.metadata), thesaurus: thesaurus, settings: settings)
  }

  /// Settings with every feature on.
  static func settings(
    baseURL: String? = "https://example.org/archive/", offline: Bool = false
  ) -> Settings {
    var settings = Settings()
    settings.title = "أرشيف التجربة"
    settings.description = "مقالات للتجربة."
    settings.baseURL = baseURL
    settings.hijri = true
    settings.offline = offline
    return settings
  }

  /// Everything that is made of a site, by path.
  static func pages(
    _ articles: [Article] = sample, settings: Settings = settings(), theme: Theme? = nil
  ) async throws -> [String: String] {
    let renderer = try await PageRenderer(
      site(articles, settings: settings), theme: theme ?? .standard())
    var pages: [String: String] = [:]
    for description in renderer.pages {
      for page in try renderer.render(description, article: content(of: articles)) {
        pages[page.path.relative] = String(decoding: page.bytes, as: UTF8.self)
      }
    }
    return pages
  }

  /// Finds articles by their identifiers.
  static func content(
    of articles: [Article]
  ) -> (Metadata) throws(DiagnosedError) -> ArticleContent {
    { metadata throws(DiagnosedError) in
      guard let article = articles.first(where: { $0.metadata.id == metadata.id }) else {
        throw DiagnosedError("unknown", Message(english: metadata.id), at: nil)
      }
      return ArticleContent(article: article, original: Array(metadata.title.value.utf8))
    }
  }
}
