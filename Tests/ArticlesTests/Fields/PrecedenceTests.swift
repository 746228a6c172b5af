import ArabicText
import Diagnostics
import Seeds
import Testing

@testable import Articles

struct PrecedenceTests {
  /// A text that prints every field.
  private static let text = """
    عنوان المقال المطبوع في السطر الأول

    21 يناير 2015
    القامشلي ـ نورث برس
    \(paragraph)
    وهذه \(paragraph)
    المصدر: الناشر المطبوع
    """

  private static let paragraph =
    "هذه فقرة طويلة من متن المقال، وفيها من الكلام ما يكفي حتى لا تظن القواعد أنها عنوان فرعي، "
    + "وهي تنتهي كما تنتهي الجملة."

  /// A field, the key by which an editor sets it, and what the text alone gives.
  struct Field: Sendable, CustomTestStringConvertible {
    let key: String
    let value: @Sendable (Metadata) -> Evidenced<String>?
    let printed: String?

    var testDescription: String { key }
  }

  static let fields = [
    Field(key: "title", value: { $0.title }, printed: "عنوان المقال المطبوع في السطر الأول"),
    Field(key: "kicker", value: { $0[.kicker] }, printed: nil),
    Field(key: "standfirst", value: { $0[.standfirst] }, printed: nil),
    Field(key: "publisher", value: { $0[.publisher] }, printed: "الناشر المطبوع"),
    Field(key: "source", value: { $0[.source] }, printed: "الناشر المطبوع"),
    Field(key: "agency", value: { $0[.agency] }, printed: "نورث برس"),
    Field(key: "place", value: { $0[.place] }, printed: "القامشلي"),
    Field(key: "byline", value: { $0[.byline] }, printed: nil),
  ]

  private static func metadata(
    frontMatter: String = "", sidecar: String = "", text: String = text
  ) -> Metadata {
    ArticleResolver().article(of: .text(text, frontMatter: frontMatter, sidecar: sidecar))
      .value.metadata
  }

  @Test(arguments: fields)
  func `front matter wins over the sidecar, and the sidecar over print`(_ field: Field) {
    let (first, second) = ("\(field.key): الأول", "\n\(field.key): الثاني")
    let both = field.value(Self.metadata(frontMatter: first, sidecar: second))
    #expect(both == Evidenced("الأول", .frontMatter, line: 1))
    let sidecar = field.value(Self.metadata(sidecar: second))
    #expect(sidecar == Evidenced("الثاني", .sidecar, line: 2))
    let printed = field.value(Self.metadata())
    #expect(printed?.value == field.printed)
    if let printed {
      #expect(printed.basis == .printed)
      #expect(printed.line != nil)
    }
  }

  @Test func `the date follows the same order and says where it is from`() {
    let cases: [(frontMatter: String, sidecar: String, edtf: String, basis: Publication.Basis)] = [
      ("date: 2001", "date: 2002", "2001", .frontMatter), ("", "date: 2002", "2002", .sidecar),
      ("", "", "2015-01-21", .printed),
    ]
    for example in cases {
      let published = Self.metadata(frontMatter: example.frontMatter, sidecar: example.sidecar)
        .published
      #expect(published.edtf?.description == example.edtf)
      #expect(published.basis == example.basis)
      #expect(published.line != nil)
    }
  }

  @Test(arguments: ["credits", "related", "tags"])
  func `lists follow the same order`(_ key: String) {
    func list(_ metadata: Metadata) -> [String] {
      switch key {
      case "credits": metadata[.credits]
      case "related": metadata[.related]
      default: metadata.tags.map(\.name)
      }
    }
    let (first, second) = ("\(key): [أول]", "\(key): [ثان]")
    #expect(list(Self.metadata(frontMatter: first, sidecar: second)) == ["أول"])
    #expect(list(Self.metadata(sidecar: second)) == ["ثان"])
    #expect(list(Self.metadata(sidecar: "\(key): []")).isEmpty)
  }

  @Test func `the other fields are the editor's`() {
    let metadata = Self.metadata(
      frontMatter: "summary: أ\nslug: A b\nlang: fa\ndraft: true\nupdated: 2016\naliases: [/a/]",
      sidecar: "summary: ب\nslug: c\nlang: ur\ndraft: false\nupdated: 2017\naliases: [/b/]")
    #expect(metadata.summary == "أ")
    #expect(metadata.slug.value == "a-b")
    #expect(metadata[.lang]?.value == "fa")
    #expect(metadata[.draft])
    #expect(metadata[.updated]?.description == "2016")
    #expect(metadata.aliases.map(\.value) == ["/a/"])
  }

  @Test func `without a title the opening is suggested as one`() {
    let metadata = Self.metadata(text: "\(Self.paragraph)\n\(Self.paragraph)")
    #expect(metadata.title.basis == .inferred)
    #expect(Self.paragraph.hasPrefix(metadata.title.value), "\(metadata.title.value)")
    #expect(!metadata.title.value.isEmpty)
    // Two articles that open alike must not claim one address: the file's name tells them apart.
    #expect(metadata.slug.value == Slug.make(from: "\(metadata.title.value) \(metadata.id)"))
    #expect(metadata.slug.value != Slug.make(from: metadata.title.value))
  }

  @Test(arguments: ["عودة الماء إلى الأحياء.", "خبر قصير", "قال الوزير: لا ماء اليوم؟"])
  func `a headline that an editor gives is not repeated as text`(_ title: String) {
    let text = "\(title)\n\n\(Self.paragraph)\n\(Self.paragraph)"
    let article = ArticleResolver().article(of: .text(text, sidecar: "title: '\(title)'")).value
    #expect(article.metadata.title == Evidenced(title, .sidecar, line: 1))
    #expect(!String(decoding: article.text.body, as: UTF8.self).contains(title))
  }

  @Test(arguments: [
    ("بقلم: هدى سليم", "هدى سليم"), ("كتب: محمد علي", "محمد علي"), ("بقلم/ هدى سليم", "هدى سليم"),
    ("حاوره: محمد علي", "محمد علي"),
  ])
  func `a byline loses its label, and is no place`(_ line: String, _ author: String) {
    let text = "عودة الماء إلى أحياء المدينة\n\(line)\n\(Self.paragraph)\n\(Self.paragraph)"
    let metadata = Self.metadata(text: text)
    #expect(metadata[.byline]?.value == author)
    #expect(metadata[.place] == nil)
  }

  @Test func `a source keeps its bracket`() {
    let text = "عودة الماء إلى أحياء المدينة\n\(Self.paragraph)\n\(Self.paragraph)\n"
    let metadata = Self.metadata(text: text + "المصدر: الضفاف نت (وكالات)")
    #expect(metadata[.source]?.value == "الضفاف نت (وكالات)")
  }

  @Test(arguments: [("slug: '...'", "seeds/x.yml:1:7")])
  func `a slug without a letter is an error, and the title makes one`(
    _ sidecar: String, _ place: String
  ) {
    let article = ArticleResolver().article(of: .text("نص", sidecar: "\(sidecar)\ntitle: عنوان"))
    #expect(article.diagnostics.map { $0.location?.description } == [place])
    #expect(article.value.metadata.slug.value == "عنوان")
  }

  @Test(arguments: ["...", "\u{200F}", "—"])
  func `an article always has an address`(_ title: String) {
    #expect(!Self.metadata(sidecar: "title: '\(title)'").slug.value.isEmpty)
  }

  private static func bases(sidecar: String = "") -> [String: Basis] {
    let seed = Seed.text(text, sidecar: sidecar)
    let metadata = ArticleResolver().article(of: seed).value.metadata
    let evidence = FieldEvidence.fields(of: metadata, seed)
    return Dictionary(evidence.map { ($0.name, $0.basis) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `for every field that the text gives its source is named`() {
    #expect(
      Self.bases() == [
        "title": .printed, "date": .printed, "publisher": .printed, "source": .printed,
        "agency": .printed, "place": .printed, "summary": .inferred, "slug": .inferred,
      ])
    #expect(Self.bases(sidecar: "tags: []")["tags"] == .sidecar)
  }
}
