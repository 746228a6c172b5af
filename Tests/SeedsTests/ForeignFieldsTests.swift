import ArabicText
import Diagnostics
import Seeds
import Testing

/// Front matter as Hugo and Jekyll write it.
struct ForeignFieldsTests {
  private static func read(_ yaml: String) -> (fields: Fields, problems: [String]) {
    let read = FieldsReader.read(yaml, file: "x.md")
    return (read.value, read.diagnostics.map(\.description))
  }

  @Test(
    arguments: [
      ("lastmod: 2015-02-01", .updated, "2015-02-01"),
      ("last_modified_at: 2015-02-01 10:00:00 +0300", .updated, "2015-02-01T10:00:00+03:00"),
      ("publishDate: 2016-01-02T03:04:05Z", .publishAt, "2016-01-02T03:04:05Z"),
      ("expiryDate: 2017-01-02", .expiresAt, "2017-01-02"),
      ("unpublishDate: 2017-01-02", .expiresAt, "2017-01-02"),
      ("expires: 2017-01-02", .expiresAt, "2017-01-02"),
      ("published: 2016-01-02", .publishAt, "2016-01-02"),
      ("published_at: 2016-01-02", .publishAt, "2016-01-02"),
      ("date: 2015-01-21 07:01:00 +0300", .date, "2015-01-21T07:01:00+03:00"),
      ("date: 2015-01-21 07:01:00 -03:30", .date, "2015-01-21T07:01:00-03:30"),
      ("date: 2015-01-21 07:01", .date, "2015-01-21T07:01"),
      ("date: 2015-01-21T07:01:00.123+0300", .date, "2015-01-21T07:01:00+03:00"),
      ("date: 2015-01-21 07:01:00 Z", .date, "2015-01-21T07:01:00Z"),
    ] as [(String, ArticleField.Date, String)])
  func `dates are read under the keys and in the forms of other generators`(
    yaml: String, field: ArticleField.Date, date: String
  ) {
    let read = Self.read(yaml)
    #expect(read.fields.dates[field]?.value.description == date)
    #expect(read.problems.isEmpty, "\(read.problems)")
  }

  @Test(
    arguments: [
      ("description: وصف", .summary, "وصف"),
      ("description: وصف\nsummary: خلاصة", .summary, "خلاصة"),
      ("summary: خلاصة\nexcerpt: وصف", .summary, "خلاصة"), ("subtitle: ع", .standfirst, "ع"),
      ("author: هدى منصور", .byline, "هدى منصور"), ("authors: [أ, ب]", .byline, "أ، ب"),
      ("author: أ\nbyline: ب", .byline, "ب"), ("language: en", .lang, "en"),
    ] as [(String, ArticleField.Text, String)])
  func `texts are read under the keys of other generators, and the own key wins`(
    yaml: String, field: ArticleField.Text, text: String
  ) {
    let read = Self.read(yaml)
    #expect(read.fields.texts[field]?.value == text)
    #expect(read.problems.isEmpty, "\(read.problems)")
  }

  @Test(
    arguments: [
      ("tags: [أ, ب]\ncategories: [ب, ج]", ["أ", "ب", "ج"]), ("categories: أ ب", ["أ ب"]),
      ("category: أ\ntags: ب", ["ب", "أ"]), ("tags: أ ب، ج", ["أ ب", "ج"]),
      ("tags:\n- أ", ["أ"]), ("title: أ", nil), ("tags: [أ، ب, ج،]", ["أ", "ب", "ج"]),
      ("tags: [\"أ،\", ب،]", ["أ،", "ب"]),
    ] as [(String, [String]?)])
  func `categories are tags too, and blanks part no tags`(yaml: String, tags: [String]?) {
    #expect(Self.read(yaml).fields.lists[.tags]?.map(\.value) == tags)
  }

  @Test(arguments: [
    ("published: false", true), ("published: true", false),
    ("published: false\ndraft: false", true), ("draft: false\nstatus: draft", true),
    ("status: publish\ndraft: true", true), ("status: publish", false),
    ("post_status: Private", true), ("visibility: hidden", true), ("status: منشور", false),
    ("status: 'مسودة'", true), ("private: yes", true), ("hidden: false", false),
    ("headless: true", true), ("build: {render: never}", true), ("_build: {list: false}", true),
    ("build: {render: always, list: always, publishResources: true}", false),
    ("publish: no", true), ("Published: FALSE", true), ("visible: off", true),
  ])
  func `what any generator does not publish is a draft`(yaml: String, isDraft: Bool) {
    let read = Self.read(yaml)
    #expect(read.fields.flags[.draft]?.value ?? false == isDraft)
    #expect(!read.fields.isDoubtful, "\(read.problems)")
  }

  @Test func `only the own key says against the sidecar that an article is no draft`() {
    #expect(Self.read("draft: false").fields.flags[.draft]?.value == false)
    #expect(Self.read("published: true").fields.flags[.draft] == nil)
  }

  @Test(
    arguments: [
      ("permalink: /2015/visit/", ["/2015/visit/"]), ("url: /a/\naliases: [/b/]", ["/b/", "/a/"]),
      ("redirect_from:\n- /a\n- /b", ["/a", "/b"]), ("permalink: /:year/:title/", nil),
      ("url: https://example.org/a/", nil),
    ] as [(String, [String]?)])
  func `a former address leads to the article, and a pattern does not`(
    yaml: String, aliases: [String]?
  ) {
    let read = Self.read(yaml)
    #expect(read.fields.lists[.aliases]?.map(\.value) == aliases)
    #expect(read.problems.count == (aliases == nil ? 1 : 0), "\(read.problems)")
  }

  @Test func `a key that steers another generator is a note and not a warning`() {
    #expect(
      Self.read("layout: post\ntitle: ع\nmenu: {main: {weight: 3}}\nlayuot: x").problems == [
        "x.md:4:1: warning: unknown key ‘layuot’; known are "
          + FieldsReader.keys.joined(separator: ", ") + " [unknown-key]",
        "x.md:1:9: note: ‘layout’ is for another generator and has no effect here [foreign-key]",
        "x.md:3:7: note: ‘menu’ is for another generator and has no effect here [foreign-key]",
      ])
  }
}
