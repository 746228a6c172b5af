import ArabicText
import Diagnostics
import Seeds
import Testing
import YAMLReading

struct FieldsReaderTests {
  private static func read(_ yaml: String) -> (fields: Fields, problems: [String]) {
    let read = FieldsReader.read(yaml, file: "seeds/x.yml")
    return (read.value, read.diagnostics.map(\.description))
  }

  @Test func `knows the keys of the contract`() {
    let contract =
      "title kicker standfirst date publish_at expires_at updated publisher source "
      + "original_url byline agency place tags summary slug aliases draft lang credits related keep drop ignore"
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
      "2:7: error: ‘date’ must be a date that exists, such as 2015-01-21, 21 يناير 2015, 2013-11, "
        + "1990~, 2022-02/.. or 2015-01-21T07:01:00+03:00 [wrong-value]"
    ),
    (
      "draft: no way",
      "1:8: error: ‘draft’ must be true or false; until then the article is held back [held-back]"
    ),
    (
      "tags: [a, [b]]",
      "1:11: error: each entry of ‘tags’ must be text; put a text with a bracket or a colon in it in "
        + "quotes [wrong-value]"
    ),
    (
      "keep: [2, 0]",
      "1:11: error: each entry of ‘keep’ must be a whole number from 1 on [wrong-value]"
    ),
    (
      "title: a\n\ntitle: b",
      "1:1: error: the key ‘title’ stands twice; leave one of them out (it stands again in line 3) "
        + "[yaml]"
    ),
    (
      "tags: [قمح، زراعة]",
      "1:8: note: the Arabic comma parts this entry of ‘tags’ into several; put it in quotes if it is "
        + "one [arabic-comma]"
    ),
    (
      "tags: [قمح, '!!!']",
      "1:13: warning: the tag ‘!!!’ has neither a letter nor a digit, so it has no page and is left "
        + "out [tag-without-letters]"
    ),
    (
      "date: الجمعة 5 مايو 2020",
      "1:7: warning: the weekday that is written, الجمعة (Friday), is not that of the date, الثلاثاء "
        + "(Tuesday); see which of the two is right [doubtful-date]"
    ),
    (
      "date: 05/06/2014",
      "1:7: warning: the day is taken to come first, so this is 2014-06-05 and not 2014-05-06; write it "
        + "like 2014-06-05 to be sure [doubtful-date]"
    ),
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
    "2024-02-30", "2015-13", "2015-1-32", "31/2/2015", "أمس", "2015-01-21T25:00", "", "2015/2014",
    "20151301", "Foo, 02 Jan 2020", "32 Jan 2020", "2 Jan", "Jan 2020 2021",
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
    "title: a\ntitle: b", "\tdraft: true", "publish_at: 05/06/2099", "password: [a]",
    "publish_at: الجمعة 1 يناير 2099",
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

  @Test(arguments: [
    ("aliases: [/a/, [b], /c/]", ["/a/", "/c/"], 1), ("aliases: [/%D8%A3/]", ["/أ/"], 0),
    ("aliases: [/%D8%/]", ["/%D8%/"], 0),
    ("permalink: /2015/%d8%a3%d8%a8/", ["/2015/أب/"], 0), ("url: /a%2Fb%20c/", ["/a%2Fb%20c/"], 0),
  ])
  func `former addresses are decoded, and one that is wrong leaves the others`(
    _ yaml: String, _ aliases: [String], _ problems: Int
  ) {
    let read = Self.read(yaml)
    #expect(read.fields.lists[.aliases]?.map(\.value) == aliases)
    #expect(read.problems.count == problems, "\(read.problems)")
  }

  @Test(arguments: [
    ("a &amp; b", "a & b"), ("&quot;ع&quot; &#8211; &laquo;ب&raquo;", "\"ع\" – «ب»"),
    ("&amp;quot;", "&quot;"), ("<a href=\"x>y\">ندوة</a> عن <b>النقل</b>", "ندوة عن النقل"),
    ("أول<br/>ثان", "أول ثان"), ("a < b > c", "a < b > c"), ("<Vector> في C++", "<Vector> في C++"),
    ("AT&T", "AT&T"), ("a & b", "a & b"), ("x < y", "x < y"), ("R&amp;D", "R&D"),
    ("<\u{64B}b>", "<\u{64B}b>"), ("ع &<\u{64B}/title>", "ع &<\u{64B}/title>"),
    ("a &lt;b&gt; c", "a <b> c"), ("ع&#8203;ع", "عع"), ("<b", "<b"),
  ])
  func `markup and character references in headlines are resolved once`(
    _ written: String, _ title: String
  ) {
    let yaml = "title: '\(written)'"
    #expect(Self.read(yaml).fields.texts[.title]?.value == title)
  }

  @Test(
    arguments: [
      ("author:\n  display_name: سعاد\n  login: s", "سعاد"), ("author: {name: سعاد}", "سعاد"),
      ("authors:\n- name: سعاد\n  url: x\n- name: هدى", "سعاد، هدى"),
      ("authors: [سعاد, {name: هدى}]", "سعاد، هدى"), ("byline: {Name: سعاد}", "سعاد"),
      ("params: {author: سعاد}", "سعاد"), ("author: {email: a}", nil),
    ] as [(String, String?)])
  func `a writer may be a mapping with a name`(_ yaml: String, _ byline: String?) {
    #expect(Self.read(yaml).fields.texts[.byline]?.value == byline)
  }

  @Test func `the keys of TOML and JSON are those of YAML`() {
    let toml = FieldsReader.read(
      "title = 'ع'\ndraft = true\ndate = 2015-01-02\n[taxonomies]\ntags = ['أ', 'ب']", .toml,
      file: "x.md")
    let json = FieldsReader.read(
      "{\"title\": \"\\u0639\", \"Draft\": \"true\", \"date\": \"2015-01-02\", \"tags\": [\"أ\", \"ب\"]}",
      .json,
      file: "x.md")
    for read in [toml, json] {
      #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
      #expect(read.value.texts[.title]?.value == "ع")
      #expect(read.value.flags[.draft]?.value == true)
      #expect(read.value.dates[.date]?.value.description == "2015-01-02")
      #expect(read.value.lists[.tags]?.map(\.value) == ["أ", "ب"])
    }
  }
}
