import ArabicText
import Seeds
import TestSupport
import Testing

@testable import Articles

@Suite struct PageTests {
  static let body = """
    <div class="text"><p>فتحت المكتبة أبوابها صباح السبت أمام القراء بعد عشر سنوات من الإغلاق والترميم.</p>
    <p>وتضم المكتبة أربعين ألف كتاب جمعها الأهالي من بيوتهم، منها مخطوطات نادرة لم تعرض من قبل.</p></div>
    """

  private static func page(head: String = "", above: String = "", below: String = "") -> Reading {
    Reading(
      page: "<head>\(head)</head><body><h1>المكتبة تفتح أبوابها</h1>\(above)\(body)\(below)</body>")
  }

  private static func meta(_ date: String) -> String {
    "<meta property='article:published_time' content='\(date)'>"
  }

  @Test(
    arguments: [
      ("", "<div>21 يوليو 2012</div>", "2012-07-21", "certain"),
      ("2012-07-21T10:00:00+03:00", "", "2012-07-21T10:00:00+03:00", "certain"),
      (
        "2012-07-21T10:00:00+0300", "<div>21 يوليو 2012</div>", "2012-07-21T10:00:00+03:00",
        "certain"
      ),
      // Universal time has passed midnight.
      ("2012-07-20T22:00:00Z", "<div>21 يوليو 2012</div>", "2012-07-21", "certain"),
      // A crawler's clock.
      ("2019-05-01T22:00:00Z", "<div>21 يوليو 2012</div>", "2012-07-21", "likely"),
      // Day and month could change places.
      ("2012-05-06", "<div>5/6/2012</div>", "2012-05-06", "certain"),
      ("2012-06-05", "<div>5/6/2012</div>", "2012-06-05", "certain"),
      ("Sat, 21 Jul 2012 10:00:00 GMT", "", "2012-07-21T10:00:00Z", "certain"),
      ("0001-01-01T00:00:00Z", "<div>21 يوليو 2012</div>", "2012-07-21", "certain"),
      ("1970-01-01", "", nil, nil), ("soon", "", nil, nil), ("", "<p>© 2012</p>", nil, nil),
    ] as [(String, String, String?, String?)])
  func `weighs the printed date against the declared one`(
    declared: String, printed: String, edtf: String?, confidence: String?
  ) {
    let reading = Self.page(head: Self.meta(declared), above: printed)
    #expect(reading.published.edtf?.description == edtf)
    #expect(reading.published.confidence?.rawValue == confidence)
    let conflicts = reading.diagnostics.filter { $0 == "date-conflict" }
    #expect(conflicts.count == (confidence == "likely" ? 1 : 0))
  }

  @Test(
    arguments: [
      ("<time datetime='2012-07-21T10:00:00+03:00'>قبل 3 أيام</time>", "2012-07-21T10:00:00+03:00"),
      ("<p>نشر <time datetime='2012-07-21'>قبل 3 أيام</time></p>", "2012-07-21"),
      (
        "<p>نشر <time datetime='2012-07-21'>منذ سنة</time></p><p>آخر تحديث <time datetime='2012-07-25'>منذ سنة</time></p>",
        "2012-07-21"
      ),
      ("<p>آخر تحديث <time datetime='2012-07-25'>منذ سنة</time></p>", nil),
      ("<time>قبل 3 أيام</time>", nil),
      (
        "<aside><h4>أخبار</h4><a href=1>خبر</a> <time datetime='2012-07-25'>منذ سنة</time></aside>",
        nil
      ),
    ] as [(String, String?)])
  func `takes what a time beside the headline says to machines`(above: String, edtf: String?) {
    let reading = Self.page(above: above)
    #expect(reading.published.edtf?.description == edtf)
    #expect(reading.manuscript.text.count == 2)
  }

  @Test func `a time counts within the element of the text before its first paragraph alone`() {
    let time = "<time datetime='2012-07-21'>قبل 3 أيام</time>"
    let paragraphs = Self.body.replacing("<div class=\"text\">", with: "").replacing(
      "</div>", with: "")
    for (page, edtf) in [
      ("<h1>المكتبة تفتح أبوابها</h1>\(time)\(paragraphs)", "2012-07-21"),
      ("<h1>المكتبة تفتح أبوابها</h1>\(paragraphs)\(time)\(paragraphs)", nil),
    ] {
      #expect(Reading(page: "<body>\(page)</body>").published.edtf?.description == edtf)
    }
  }

  @Test func `a short quotation between paragraphs is no heading`() {
    let quotation = "<blockquote><p>لن نرفع رسوم الاشتراك هذا العام</p></blockquote>"
    let reading = Self.page(below: "<div>\(quotation)\(Self.body)</div>")
    #expect(reading.label(of: "رسوم الاشتراك") == .paragraph)
  }

  @Test(
    arguments: [
      ("<title>عنوان - الموقع</title>", "عنوان"),
      ("<title>عنوان - آخر</title>", "عنوان - آخر"),
      ("<title>الموقع | عنوان طويل</title>", "عنوان طويل"),
      (
        "<meta property='og:site_name' content='الموقع'><title>الموقع | عنوان طويل جدا</title>",
        "عنوان طويل جدا"
      ),
      ("<title>عنوان » أخبار » الموقع</title>", "عنوان"),
      ("<title>عنوان -اليوم- جديد</title>", "عنوان -اليوم- جديد"),
      ("<title>&amp;quot;عنوان&amp;quot;</title>", "\"عنوان\""),
      ("<meta name='title' content='ب'><meta property='og:title' content='أ'>", "أ"),
      ("<title> </title>", nil),
    ] as [(String, String?)])
  func `takes the headline from the metadata where the page shows none`(
    head: String, title: String?
  ) {
    let page = PageTree(head)
    #expect(PageHeadline(page, SiteNames(page)).headline?.value == title)
  }

  @Test(
    arguments: [
      (#"{"@type":"NewsArticle","headline":"أ","author":{"name":"ب"}}"#, "أ", "ب"),
      (#"[{"@type":"WebSite","name":"ج"},{"@type":["Thing","Article"],"headline":"أ"}]"#, "أ", nil),
      (#"{"@graph":[{"@type":"BlogPosting","name":"أ","author":["ب"]}]}"#, "أ", "ب"),
      ("<!-- {\"@type\":\"Article\",\"headline\":\"أ\nب\"} -->", "أ ب", nil),
    ] as [(String, String, String?)])
  func `reads linked data in its forms`(script: String, headline: String, author: String?) {
    let data = LinkedData(scripts: [script])
    #expect(data?.headline == headline)
    #expect(data?.authors.first == author)
  }

  @Test(arguments: ["", "{", "[]", #"{"@type":"WebSite","headline":"أ"}"#, "alert(1)", "}{"])
  func `takes nothing else for linked data`(script: String) {
    #expect(LinkedData(scripts: [script]) == nil)
  }

  @Test(
    arguments: [
      ("http://a.example/x", "http://a.example/x"), ("HTTPS://a.example", "HTTPS://a.example"),
      ("mailto:a@b.example", "mailto:a@b.example"), ("/x?y", "https://s.example/x?y"),
      ("//t.example/x", "https://t.example/x"), ("x.html#y", "https://s.example/2012/x.html#y"),
      ("../../../x", "https://s.example/x"), ("./", "https://s.example/2012/"),
      (" x\n ", "https://s.example/2012/x"), ("/\u{301}x", "https://s.example/\u{301}x"),
      ("?id=7", "https://s.example/2012/?id=7"), ("#top", nil), ("", nil), ("javascript:x()", nil),
      ("file:///etc/passwd", nil), ("data:text/html,x", nil), ("java\nscript:x", nil),
      ("tel:+961-1-234", "tel:+961-1-234"), ("vbscript:x", nil), ("JavaScript:x", nil),
      ("..\u{301}/x", "https://s.example/2012/..\u{301}/x"),
    ] as [(String, String?)])
  func `knows where a link leads`(reference: String, address: String?) {
    let base = WebAddress("https://s.example/2012/page.html?z")
    #expect(WebAddress.absolute(reference, base: base) == address)
  }

  @Test func `a relative link without an address of the page is text`() {
    #expect(WebAddress.absolute("/x", base: nil) == nil)
    #expect(WebAddress.absolute("http://a.example", base: nil) == "http://a.example")
  }

  @Test func `keep and drop mean all visible lines of a line of the file`() {
    let reading = Reading(
      page: "<h1>المكتبة تفتح أبوابها</h1>\n\(Self.body)\n<aside>سطر<p>آخر</aside>",
      sidecar: "keep: [4]\ndrop: [3, 99]")
    #expect(reading.manuscript.text.map(\.number) == [2, 4, 4])
    #expect(reading.diagnostics == ["no-such-line"])
  }

  @Test(
    arguments: [
      (
        "<div><span class='author'>كتب: سليم الحداد</span><span class='date'>21 يوليو 2012</span></div>",
        "سليم الحداد"
      ),
      ("<meta name=author content='سليم الحداد'>", "سليم الحداد"),
      ("<meta name=author content='admin'>", nil),
    ] as [(String, String?)])
  func `names the author`(above: String, byline: String?) {
    #expect(Self.page(above: above).manuscript.fields.texts[.byline]?.value == byline)
  }

  @Test(arguments: [
    "<div id='comments'><p>تعليق طويل من أحد القراء على هذا الخبر، يقول فيه رأيه كاملا دون زيادة.</p></div>",
    "<nav><a href='/'>الرئيسية</a></nav>",
    "<div class='relatedPosts'><p>خبر آخر لا صلة له بهذا الخبر، وفيه جملة كاملة.</p></div>",
    "<form><p>اشترك في النشرة البريدية ليصلك كل صباح ملخص لأهم الأخبار.</p></form>",
    "<div><a href='/1'>موضوع آخر من مواضيع الموقع</a></div>",
  ])
  func `leaves the parts of the page out of the text`(part: String) {
    for reading in [Self.page(above: part), Self.page(below: part)] {
      #expect(reading.manuscript.text.count == 2)
      #expect(reading.manuscript.fields.texts[.title]?.value == "المكتبة تفتح أبوابها")
    }
  }

  @Test(
    .enabled(if: SharedFiles.exists(sample), "there is no folder of references beside the package"))
  func `reads the sample page`() throws {
    let html = String(decoding: try SharedFiles.bytes(Self.sample), as: UTF8.self)
    let reading = Reading(page: html)
    #expect(
      reading.manuscript.fields.texts[.title]?.value
        == "معارضون يسيطرون على مخازن للصواريخ بريف دمشق")
    #expect(reading.published.edtf?.dateOnly.description == "2013-08-04")
    #expect(reading.manuscript.text.map(\.number) == [233, 233, 234, 235, 236, 237, 238])
  }

  private static let sample = "evaluation/articles/html_cnnarabic_syria-2013.html"
}
