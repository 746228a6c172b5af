import Seeds
import Testing

@testable import Articles

@Suite struct PageMetadataTests {
  static let body = """
    <h1>سوق العسل</h1><p>افتتح النحالون سوقا للعسل في ساحة البلدة، يستمر حتى نهاية الأسبوع الحالي.</p>
    """

  @Test(
    arguments: [
      (
        "<meta property='article:tag' content='عسل'><meta property='article:tag' content='نحل'>",
        ["عسل", "نحل"]
      ),
      ("<meta name='keywords' content='عسل، نحل; خلايا|سوق'>", ["عسل", "نحل", "خلايا", "سوق"]),
      ("<meta name='news_keywords' content='عسل,نحل'>", ["عسل", "نحل"]),
      ("<meta name=keywords content='#عسل #نحل'>", ["عسل", "نحل"]),
      ("<meta itemprop=keywords content='عسل,نحل'>", ["عسل", "نحل"]),
      // The list of a site, of which the text knows one word.
      (
        "<meta property='og:site_name' content='المنحل'><meta name=keywords content='المنحل, رياضة, العسل'>",
        ["العسل"]
      ),
      (
        #"<script type="application/ld+json">{"@type":"NewsArticle","keywords":[{"@type":"DefinedTerm","name":"عسل"},"نحل, خلايا"]}</script>"#,
        ["عسل", "نحل", "خلايا"]
      ),
      ("<meta name=keywords content='عسل، نحل، عَسَل'>", ["عسل", "نحل"]),
      ("<meta name=keywords content='هذا عنوان طويل لا يصلح أن يكون كلمة مفتاحية'>", []),
    ] as [(String, [String])])
  func `takes keywords from wherever a page declares them`(head: String, keywords: [String]) {
    let reading = Reading(page: "<head>\(head)</head><body>\(Self.body)</body>")
    #expect(reading.manuscript.fields.lists[.keywords] == keywords, "\(head)")
  }

  @Test(
    arguments: [
      "<div class=foot><a rel=tag href=/t/1>عسل</a> <a rel='tag nofollow' href=/t/2>#نحل</a></div>",
      "<ul class=tags><li><a rel=tag href=/t/1>عسل</a></li><li><a href=/t/2>نحل</a></li></ul>",
      "<p>الوسوم: <a rel=tag href=/t/1>عسل</a>، <a rel=tag href=/t/2>نحل</a></p>",
      "<p><a rel=tag href=/t/1>عسل</a></p><p><a rel=tag href=/t/2>نحل</a></p>",
    ])
  func `takes keywords from links to tags, which are no text`(foot: String) {
    let manuscript = Reading(page: "<body><div>\(Self.body)\(foot)</div></body>").manuscript
    #expect(manuscript.fields.lists[.keywords] == ["عسل", "نحل"], "\(foot)")
    #expect(manuscript.text.count == 1, "\(foot)")
  }

  @Test(
    arguments: [
      (#"{"@type":"Article","author":"رنا"}"#, ["رنا"]),
      (#"{"@type":"Article","author":["رنا","سعد"]}"#, ["رنا", "سعد"]),
      (#"{"@type":"Article","author":{"@type":"Person","name":["رنا"]}}"#, ["رنا"]),
      (
        #"{"@type":"Article","author":{"@list":[{"name":"رنا"},{"name":{"@value":"سعد"}}]}}"#,
        ["رنا", "سعد"]
      ),
      (#"{"@type":"Article","author":{"givenName":"رنا","familyName":"سعد"}}"#, ["رنا سعد"]),
      (#"{"@type":"Article","creator":{"@type":"Role","author":{"name":"رنا"}}}"#, ["رنا"]),
      (
        ##"{"@graph":[{"@id":"#p","name":"رنا"},{"@type":"schema:NewsArticle","author":{"@id":"#p"}}]}"##,
        ["رنا"]
      ),
      (
        ##"{"@graph":[{"@type":"Article","@id":"#a","author":[{"@id":"#p"},{"@id":"#q"}]},{"@id":"#p","@type":"Person","name":"رنا"}]}"##,
        ["رنا"]
      ),
      (
        ##"{"@type":"http://schema.org/OpinionNewsArticle","author":{"@id":"#x","author":{"@id":"#x"}}}"##,
        []
      ),
      (#"{"@type":"WebPage","mainEntity":{"@type":"LiveBlogPosting","author":"رنا"}}"#, ["رنا"]),
    ] as [(String, [String])])
  func `reads authors in any form`(script: String, authors: [String]) {
    #expect(LinkedData(scripts: [script])?.authors == authors, "\(script)")
  }

  @Test func `what one script names by its identifier may stand in another`() {
    let data = LinkedData(scripts: [
      ##"{"@id":"#p","@type":"Person","name":"رنا"}"##,
      ##"{"@type":"Article","headline":"أ","author":{"@id":"#p"}}"##,
    ])
    #expect(data?.authors == ["رنا"])
    #expect(data?.script == 1)
  }

  @Test(
    arguments: [
      ("<!-- saved from url=(0026)https://a.example/news/1 --><html>", "https://a.example/news/1"),
      (
        "<html><!--\n Page saved with SingleFile\n url: https://a.example/n?id=1\n saved date: x\n-->",
        "https://a.example/n?id=1"
      ),
      (
        "<html><!-- Mirrored from a.example/n.html by HTTrack Website Copier/3.x -->",
        "http://a.example/n.html"
      ),
      ("<html data-scrapbook-source='https://a.example/n#top'>", "https://a.example/n"),
      ("<meta name='savepage-url' content='https://a.example/n'>", "https://a.example/n"),
      ("<link rel=canonical href='https://a.example/n'>", "https://a.example/n"),
      ("<meta property='og:url' content='https://a.example/n'>", "https://a.example/n"),
      (
        "<link rel=canonical href='https://a.example/'><meta property='og:url' content='https://a.example/n'>",
        "https://a.example/n"
      ),
      (
        "<link rel=canonical href='https://web.archive.org/web/20150102030405/http://a.example/n'>",
        "http://a.example/n"
      ),
      (
        "<link rel=canonical href='http://archive.example/x'><!-- saved from url=(0018)https://a.example/n -->",
        "https://a.example/n"
      ),
      ("<link rel=canonical href='/n'>", nil),
      ("<!-- saved from url=(0014)about:internet -->", nil),
      ("<link rel=canonical href='javascript:alert(1)'>", nil),
      ("<!-- saved from url=(0022)file:///C:/news/1.html -->", nil),
      ("<!-- url: https://a.example/n -->", nil), ("<base href='https://a.example/n/'>", nil),
    ] as [(String, String?)])
  func `knows the address of the original`(head: String, address: String?) {
    #expect(PageTree(head).metadata.original?.value == address, "\(head)")
  }

  @Test(
    arguments: [
      ("https://web.archive.org/web/20150102030405/http://a.example/x", "http://a.example/x"),
      ("/web/2015im_/https://a.example/x.png", "https://a.example/x.png"),
      ("http://archive.example/20150102/https://a.example/x", "https://a.example/x"),
      (
        "https://a.example/share?u=/http://b.example", "https://a.example/share?u=/http://b.example"
      ),
      ("https://a.example/go/http://b.example", "https://a.example/go/http://b.example"),
    ])
  func `finds the address of which an archive keeps a copy`(address: String, original: String) {
    #expect(WebAddress.unarchived(address) == original)
  }

  @Test func `an address is shown with the letters that it stands for`() {
    func readable(_ text: String) -> String? { WebAddress(text)?.readableText }
    #expect(readable("https://a.example/%D8%AE%D8%A8%D8%B1?x=%20") == "https://a.example/خبر?x=%20")
    #expect(readable("https://a.example/%E2%80%AE") == "https://a.example/%E2%80%AE")
    #expect(readable("https://a.example/%D8") == "https://a.example/%D8")
  }

  @Test(
    arguments: [
      (
        #""سطر أول من النص يكفي طوله ليكون فقرة كاملة في المقال.\n\nوسطر ثان من النص نفسه يكفي طوله كذلك.""#,
        2
      ),
      (
        #""<p>سطر أول من النص يكفي طوله ليكون فقرة كاملة في المقال.</p><p>وسطر ثان من النص نفسه يكفي طوله كذلك.</p>""#,
        2
      ),
      (
        #""&lt;p&gt;سطر أول من النص يكفي طوله ليكون فقرة كاملة في المقال.&lt;/p&gt;&lt;p&gt;وسطر ثان من النص نفسه.&lt;/p&gt;""#,
        2
      ),
      (
        #"["سطر أول من النص يكفي طوله ليكون فقرة كاملة في المقال.","وسطر ثان من النص نفسه يكفي طوله كذلك."]"#,
        2
      ),
      (#""نص قصير""#, 0),
    ] as [(String, Int)])
  func `a text that stands only in the metadata is the text`(body: String, count: Int) {
    let manuscript = Reading(
      page: """
        <title>عنوان</title><script type="application/ld+json">{"@type":"NewsArticle",
        "headline":"عنوان","articleBody":\(body)}</script><div id=app></div>
        """
    ).manuscript
    #expect(manuscript.text.count == count, "\(body)")
    #expect(manuscript.absence == (count == 0 ? .script : nil))
  }
}
