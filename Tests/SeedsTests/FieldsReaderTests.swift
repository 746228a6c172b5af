import ArabicText
import Diagnostics
import Seeds
import Testing

struct FieldsReaderTests {
  private static func read(_ yaml: String) -> (fields: Fields, problems: [String]) {
    let read = FieldsReader.read(yaml, file: "seeds/x.yml")
    return (read.value, read.diagnostics.map(\.description))
  }

  @Test func `knows the keys of the contract`() {
    let contract =
      "title kicker standfirst date publish_at expires_at updated publisher source "
      + "original_url byline agency place tags summary slug aliases draft lang credits related keep drop"
    #expect(
      FieldsReader.keys.sorted() == contract.split(separator: " ").map { String($0) }.sorted())
  }

  @Test func `reads every key`() {
    let (fields, problems) = Self.read(
      """
      title: العنوان
      kicker: ما فوقه
      standfirst: ما تحته
      date: 2015-01-21
      publish_at: 2026-01-02T03:04:05Z
      expires_at: 2027-01-01
      updated: 2015-02
      publisher: الناشر
      source: المصدر
      original_url: https://example.org/1
      byline: الكاتب
      agency: الوكالة
      place: المكان
      tags: [إيران, روسيا]
      summary: خلاصة
      slug: my-slug
      aliases: [/old/]
      draft: true
      lang: ar
      credits: [تصوير]
      related: [عنوان آخر]
      keep: [3, 4]
      drop: 7
      """)
    #expect(problems.isEmpty, "\(problems)")
    let texts: [ArticleField.Text: String] = [
      .title: "العنوان", .kicker: "ما فوقه", .standfirst: "ما تحته", .publisher: "الناشر",
      .source: "المصدر", .originalURL: "https://example.org/1", .byline: "الكاتب",
      .agency: "الوكالة", .place: "المكان",
      .summary: "خلاصة", .slug: "my-slug", .lang: "ar",
    ]
    for (field, text) in texts { #expect(fields.texts[field]?.value == text, "\(field)") }
    let dates: [ArticleField.Date: String] = [
      .date: "2015-01-21", .publishAt: "2026-01-02T03:04:05Z", .expiresAt: "2027-01-01",
      .updated: "2015-02",
    ]
    for (field, date) in dates {
      #expect(fields.dates[field]?.value.description == date, "\(field)")
    }
    let lists: [ArticleField.List: [String]] = [
      .tags: ["إيران", "روسيا"], .aliases: ["/old/"], .credits: ["تصوير"],
      .related: ["عنوان آخر"],
    ]
    for (field, list) in lists { #expect(fields.lists[field]?.map(\.value) == list, "\(field)") }
    #expect(fields.flags[.draft]?.value == true)
    #expect(fields.lines[.keep]?.map(\.value) == [3, 4])
    #expect(fields.lines[.drop]?.map(\.value) == [7])
    #expect(fields.lines[.drop]?.first?.location.description == "seeds/x.yml:23:7")
  }

  @Test(arguments: ["no", "yes", "010", "12:30", "1.50", "0x1F", "true", "2015-01-21", "=", "<<"])
  func `a scalar stays the text that was written`(_ text: String) {
    #expect(Self.read("title: \(text)").fields.texts[.title]?.value == text)
  }

  @Test(arguments: [
    ("titel: a", "1:1: warning: unknown key ‘titel’; did you mean ‘title’? [unknown-key]"),
    (
      "title: a\nplublish_at: 2015",
      "2:1: error: unknown key ‘plublish_at’; did you mean ‘publish_at’? [held-back]"
    ),
    (
      "title: a\ndate: 2024-02-30",
      "2:7: error: ‘date’ must be a date that exists, in EDTF (2015-01-21, 2013-11, 1990~, "
        + "2022-02/..) or RFC 3339 [wrong-value]"
    ),
    (
      "draft: no way",
      "1:8: error: ‘draft’ must be true or false; until then the article is held back [held-back]"
    ),
    ("tags: [a, [b]]", "1:11: error: each entry of ‘tags’ must be text [wrong-value]"),
    (
      "keep: [2, 0]",
      "1:11: error: each entry of ‘keep’ must be a whole number from 1 on [wrong-value]"
    ),
    ("title: a\n\ntitle: b", "not valid YAML: the key ‘title’ stands twice [yaml]"),
  ])
  func `tells a mistake with the line, the column and what was meant`(
    _ yaml: String, _ problem: String
  ) {
    let problems = Self.read(yaml).problems
    #expect(problems.count == 1)
    #expect(
      problems.allSatisfy { $0.hasPrefix("seeds/x.yml:") && $0.hasSuffix(problem) }, "\(problems)")
  }

  @Test(arguments: [
    "2024-02-30", "2015-13", "2015-1-1", "21/1/2015", "أمس", "2015-01-21T25:00", "", "2015/2014",
  ])
  func `a date that does not exist is no date`(_ date: String) {
    let (fields, problems) = Self.read("title: a\ndate: '\(date)'")
    #expect(fields.dates[.date] == nil)
    #expect(problems.count == 1 && problems[0].contains("seeds/x.yml:2:7: error"), "\(problems)")
    #expect(fields.texts[.title]?.value == "a")
  }

  @Test(arguments: [
    "draft", "Draft", "DRAFT", "'draft '", "\"\\u200Fdraft\"", "\"d\\u00ADraft\"",
  ])
  func `the keys that hold an article back are known in any spelling`(_ key: String) {
    for value in ["true", "True", "\"true\"", "yes", "on", "نعم", "' نعم'", "1", "\"\\u200Ftrue\""]
    {
      let read = Self.read("\(key): \(value)")
      #expect(read.fields.flags[.draft]?.value == true, "\(key): \(value)")
      #expect(read.problems.isEmpty, "\(read.problems)")
    }
    #expect(Self.read("\(key): لا").fields.flags[.draft]?.value ?? false == false)
  }

  @Test(arguments: ["publish_at", "Publish_At", "publishAt", "publish-at", "PublishDate"])
  func `a moment is known in any spelling of its key`(_ key: String) {
    let read = Self.read("\(key): 2099-01-02")
    #expect(read.fields.dates[.publishAt]?.value.description == "2099-01-02")
    #expect(read.problems.isEmpty, "\(read.problems)")
  }

  @Test(arguments: [
    "draft: yse", "Draft: maybe", "draft: [true]", "draft: {a: b}", "draft: ''",
    "draft: 2099-01-01",
    "publish_at: 2099-13-01", "publish_at: soon", "publish_at: ''", "publish_at: [2099-01-01]",
    "expires_at: never", "expiryDate: 2099-02-30", "status: darft", "status: [draft]",
    "published: maybe", "build: never ever", "<<: {draft: true}", "drat: true", "daft: yes",
    "publsh_at: 2099-01-01", "expirse_at: 2015-01-01", "- draft", "draft", "title: [a", "a: b: c",
    "title: a\ntitle: b", "\tdraft: true",
  ])
  func `what may hold an article back and cannot be understood is doubtful`(_ yaml: String) {
    let (fields, problems) = Self.read(yaml)
    #expect(fields.isDoubtful, "\(problems)")
    #expect(problems.contains { $0.contains(": error: ") }, "\(problems)")
  }

  @Test(arguments: [
    "", "title: a", "draft:", "publish_at: ~", "date: 2024-02-30", "titel: a", "tags: {}",
  ])
  func `other mistakes are not doubtful`(_ yaml: String) {
    #expect(!Self.read(yaml).fields.isDoubtful)
  }
}
