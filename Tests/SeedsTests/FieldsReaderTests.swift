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
      "title kicker standfirst date publish_at expires_at updated publisher source byline agency "
      + "place tags summary slug aliases draft lang credits related keep drop"
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
      .source: "المصدر", .byline: "الكاتب", .agency: "الوكالة", .place: "المكان",
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
    #expect(fields.lines[.drop]?.first?.location.description == "seeds/x.yml:22:7")
  }

  @Test(arguments: ["no", "yes", "010", "12:30", "1.50", "0x1F", "true", "2015-01-21", "=", "<<"])
  func `a scalar stays the text that was written`(_ text: String) {
    #expect(Self.read("title: \(text)").fields.texts[.title]?.value == text)
  }

  @Test(arguments: [
    ("titel: a", "1:1: warning: unknown key ‘titel’; did you mean ‘title’? [unknown-key]"),
    (
      "title: a\npublishat: 2015",
      "2:1: warning: unknown key ‘publishat’; did you mean ‘publish_at’? [unknown-key]"
    ),
    (
      "title: a\ndate: 2024-02-30",
      "2:7: error: ‘date’ must be a date that exists, in EDTF (2015-01-21, 2013-11, 1990~, "
        + "2022-02/..) or RFC 3339 [wrong-value]"
    ),
    ("draft: no way", "1:8: error: ‘draft’ must be true or false [wrong-value]"),
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
}
