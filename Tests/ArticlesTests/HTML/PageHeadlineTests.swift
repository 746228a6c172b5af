import Testing

@testable import Articles

/// Only the name of the site is cut off a title.
@Suite struct PageHeadlineTests {
  static let name = "<meta property='og:site_name' content='صدى الجبل'>"
  static let address = "<link rel=canonical href='https://www.sada-aljabal.example/news/5'>"
  static let notice = "<footer><p>جميع الحقوق محفوظة © 2019 صدى الجبل</p></footer>"

  static let rows: [(page: String, headline: String?, site: String?)] = [
    // The name is known.
    (
      "\(name)<title>قرطبة - غرناطة: قطار جديد - صدى الجبل</title>", "قرطبة - غرناطة: قطار جديد",
      "صدى الجبل"
    ),
    ("\(name)<title>صدى الجبل | قرطبة - غرناطة</title>", "قرطبة - غرناطة", "صدى الجبل"),
    ("\(name)<title>قطار جديد » أخبار » صدى الجبل</title>", "قطار جديد", "صدى الجبل"),
    ("\(name)<title>قطار - أي قطار؟</title>", "قطار - أي قطار؟", "صدى الجبل"),
    ("\(name)<title>صدى الجبل: قطار جديد</title>", "قطار جديد", "صدى الجبل"),
    ("\(name)<title>صدى الجبل يعود - صدى الجبل</title>", "صدى الجبل يعود", "صدى الجبل"),
    ("\(name)<title>صدى الجبل</title>", nil, "صدى الجبل"),
    ("<title>قطار - محطة - صدى الجبل</title>\(notice)", "قطار - محطة", "صدى الجبل"),
    ("\(address)<title>قطار - محطة - صدى الجبل</title>", "قطار - محطة", "صدى الجبل"),
    ("\(address)<title>قطار - محطة | Sada Aljabal</title>", "قطار - محطة", "Sada Aljabal"),
    (
      "<title>قطار - صدى الجبل</title><a href='/'><img src=x.png alt='صدى الجبل'></a>", "قطار",
      "صدى الجبل"
    ),
    ("<title>قطار - صدى الجبل</title><a href='/'>صدى الجبل</a>", "قطار", "صدى الجبل"),
    // What else the page says is the headline.
    (
      "<meta property='og:title' content='قطار - محطة'><title>قطار - محطة - الجبل</title>",
      "قطار - محطة", "الجبل"
    ),
    ("<title>قطار من الجبل – الصدى</title><h1>قطار من الجبل</h1>", "قطار من الجبل", "الصدى"),
    // The words of the name tell.
    ("<title>قطار - محطة - صحيفة الجبل</title>", "قطار - محطة", "صحيفة الجبل"),
    ("<title>موقع الجبل - قطار جديد يصل</title>", "قطار جديد يصل", "موقع الجبل"),
    // Nothing tells.
    ("<title>قرطبة - غرناطة: قطار جديد</title>", "قرطبة - غرناطة: قطار جديد", nil),
    ("<title>قطار جديد - محطة</title>", "قطار جديد - محطة", nil),
    ("<title>العرب - أوروبا: قطار جديد</title>", "العرب - أوروبا: قطار جديد", nil),
    ("<title>فيديو | قطار جديد يصل إلى الجبل</title>", "فيديو | قطار جديد يصل إلى الجبل", nil),
    ("<title>قطار جديد يصل | الجبل</title>", "قطار جديد يصل", "الجبل"),
    ("<title>قطار &amp;rlm;ج&amp;shy;ديد&amp;#8203;</title>", "قطار جديد", nil),
  ]

  @Test(arguments: rows.indices) func `cuts the name of the site off a title`(row: Int) {
    let (html, headline, site) = Self.rows[row]
    let page = PageTree(html)
    let found = PageHeadline(page, SiteNames(page))
    #expect(found.headline?.value == headline, "\(html)")
    #expect(found.publisher?.value == site, "\(html)")
  }

  @Test(arguments: [
    ("www.almadar.example", "المدار", true), ("almadarnews.example", "المدار نيوز", true),
    ("al-madar.co.uk", "Al Madar", true), ("almadar.example", "المدى", false),
    ("news.example", "نيوز", false), ("sahel.example", "الساحل", false),
    ("ar.wiki.example", "ar", false),
  ]) func `knows the name of a host in Arabic letters`(host: String, name: String, isOne: Bool) {
    #expect(HostName(host).isName(name) == isOne)
  }
}
