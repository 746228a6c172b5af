import Testing

@testable import CommonMark

/// What CommonMark does not know and people write: GFM 0.29 and the rules of Arabic.
struct ExtensionTests {
  static func html(_ markdown: String, headline: String = "") -> String {
    String(
      decoding: CommonMark.html(from: Array(markdown.utf8), Rendition(headline: headline)),
      as: UTF8.self)
  }

  /// The HTML on one line, without the identifiers of paragraphs, the frames of tables and what says
  /// that a link leaves the site.
  private static func short(_ markdown: String, headline: String = "") -> String {
    html(markdown, headline: headline).replacing("\n", with: "")
      .replacing(#/<div class="table">(<table>.*?<\/table>)<\/div>/#) { $0.output.1 }
      .replacing(" scope=\"col\"", with: "").replacing(#/ id="p\d+"/#, with: "")
      .replacing("rel=\"nofollow noopener noreferrer\" ", with: "")
  }

  @Test(arguments: [
    (
      "|أ|ب|\n|---|---|\n|1|2|",
      "<table><thead><tr><th>أ</th><th>ب</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"
    ),
    ("أ | ب\n--- | ---", "<table><thead><tr><th>أ</th><th>ب</th></tr></thead></table>"),
    ("أ | ب\n-- \t|  --", "<table><thead><tr><th>أ</th><th>ب</th></tr></thead></table>"),
    ("| أ |\n|  -  |", "<table><thead><tr><th>أ</th></tr></thead></table>"),
    (
      "|a|b|c|\n|:-|:-:|-:|",
      "<table><thead><tr><th class=\"left\">a</th><th class=\"center\">b</th><th class=\"right\">c</th></tr></thead></table>"
    ),
    (
      "| f\\|oo |\n|--|\n| b `\\|` az |\n| b **\\|** im |",
      "<table><thead><tr><th>f|oo</th></tr></thead><tbody><tr><td>b <code>|</code> az</td></tr><tr><td>b <strong>|</strong> im</td></tr></tbody></table>"
    ),
    (
      "|a|b|\n|-|-|\n|c|\n|d|e|f|",
      "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td></td></tr><tr><td>d</td><td>e</td></tr></tbody></table>"
    ),
    ("|a|b|\n|-|\n|c|", "<p>|a|b||-||c|</p>"), ("|a|", "<p>|a|</p>"), ("---|---", "<p>---|---</p>"),
    (
      "نص\n|a|\n|-|\n|b|\n\nنص",
      "<p>نص</p><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table><p>نص</p>"
    ),
    (
      "|a|\n|-|\n|b|\n> قول",
      "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table><blockquote><p>قول</p></blockquote>"
    ),
    (
      "> |a|\n> |-|\n> |b|\n\nج",
      "<blockquote><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></blockquote><p>ج</p>"
    ),
    (
      "- x\n\n  |a|\n  |-|\n- y",
      "<ul><li><p>x</p><table><thead><tr><th>a</th></tr></thead></table></li><li><p>y</p></li></ul>"
    ),
    (
      "- |a|\n  |-|\n- y",
      "<ul><li><table><thead><tr><th>a</th></tr></thead></table></li><li>y</li></ul>"
    ),
    (
      "|*a|b*|\n|-|-|\n|[c][r]|<http://d.example>|\n\n[r]: /x",
      "<table><thead><tr><th>*a</th><th>b*</th></tr></thead><tbody><tr><td><a href=\"/x\">c</a></td><td><a href=\"http://d.example\">http://d.example</a></td></tr></tbody></table>"
    ),
    ("```\n|a|\n|-|\n```", "<pre><code>|a||-|</code></pre>"),
    ("    |a|\n    |-|", "<pre><code>|a||-|</code></pre>"),
    ("عنوان\n---", "<h2 id=\"عنوان\">عنوان</h2>"),
  ])
  func `tables`(_ markdown: String, _ expected: String) {
    #expect(Self.short(markdown) == expected)
  }

  @Test(arguments: [
    ("~~نص~~", "<p><del>نص</del></p>"), ("~نص~", "<p><del>نص</del></p>"),
    ("~~~نص~~~", "<pre><code class=\"language-نص~~~\"></code></pre>"),
    ("أ ~~~نص~~~", "<p>أ ~~~نص~~~</p>"), ("~~نص~", "<p>~~نص~</p>"),
    ("أ ~ ب ~ ج", "<p>أ ~ ب ~ ج</p>"),
    ("\\~~نص~~", "<p>~~نص~~</p>"), ("\\~\\~نص~~", "<p>~~نص~~</p>"),
    ("`~~نص~~`", "<p><code>~~نص~~</code></p>"),
    ("~~أ **ب** ج~~", "<p><del>أ <strong>ب</strong> ج</del></p>"),
    ("**أ ~~ب~~**", "<p><strong>أ <del>ب</del></strong></p>"),
    ("~~أ\n\nب~~", "<p>~~أ</p><p>ب~~</p>"),
    ("كلمة~~نص~~كلمة", "<p>كلمة<del>نص</del>كلمة</p>"),
    ("سطر**~~نص~~**ثم", "<p>سطر<strong><del>نص</del></strong>ثم</p>"),
    (
      "http://a.example/~x~ ثم",
      "<p><a href=\"http://a.example/~x\">http://a.example/~x</a>~ ثم</p>"
    ),
  ])
  func `struck text`(_ markdown: String, _ expected: String) {
    #expect(Self.short(markdown) == expected)
  }

  @Test(arguments: [
    (
      "- [ ] أ\n- [x] ب\n- [X] ج\n- [y] د",
      "<ul><li><input type=\"checkbox\" disabled=\"\" /> أ</li><li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> ب</li><li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> ج</li><li>[y] د</li></ul>"
    ),
    ("- \\[ ] أ", "<ul><li>[ ] أ</li></ul>"), ("[ ] أ", "<p>[ ] أ</p>"),
    ("- [ ]أ", "<ul><li>[ ]أ</li></ul>"),
  ])
  func `tasks`(_ markdown: String, _ expected: String) {
    #expect(Self.short(markdown) == expected)
  }

  @Test(arguments: [
    ("انظر http://a.example/x.", "http://a.example/x", "http://a.example/x"),
    ("(https://a.example/(b))", "https://a.example/(b)", "https://a.example/(b)"),
    ("www.a.example/ب،", "http://www.a.example/%D8%A8", "www.a.example/ب"),
    ("راسل a.b+c@d.example!", "mailto:a.b+c@d.example", "a.b+c@d.example"),
    ("HTTP://a.example", "HTTP://a.example", "HTTP://a.example"),
    ("«http://a.example»", "http://a.example", "http://a.example"),
    ("نصhttp://a.example/x_y_z وبعد", "http://a.example/x_y_z", "http://a.example/x_y_z"),
    (
      "http://وقف.example/صفحة؟", "http://%D9%88%D9%82%D9%81.example/%D8%B5%D9%81%D8%AD%D8%A9",
      "http://وقف.example/صفحة"
    ),
  ])
  func `a bare address is a link that ends where the sentence goes on`(
    _ markdown: String, _ address: String, _ text: String
  ) {
    #expect(
      Self.short(markdown).contains("<a href=\"\(address)\">\(text)</a>"), "\(Self.short(markdown))"
    )
  }

  @Test(arguments: [
    "ftp://a.example", "http://", "http\\://a.example", "`http://a.example`", "www.",
    "wwww.a.example",
    "a@b", "@b.example", "http://a_b", "javascript://a.example", "```\nhttp://a.example\n```",
    "http://./x", "a\\@b.example",
  ])
  func `what is no address stays text`(_ markdown: String) {
    #expect(!Self.html(markdown).contains("<a "), "\(Self.html(markdown))")
  }

  @Test func `an address in a link is no other link`() {
    let html = Self.short("[http://a.example](http://b.example)")
    #expect(html == "<p><a href=\"http://b.example\">http://a.example</a></p>")
  }

  @Test(arguments: [
    ("**مهم،**ثم", "<strong>مهم،</strong>ثم"), ("*سؤال؟*جواب", "<em>سؤال؟</em>جواب"),
    ("**ملاحظة:**النص", "<strong>ملاحظة:</strong>النص"),
    ("قال**«نعم»**ثم", "قال<strong>«نعم»</strong>ثم"),
    ("قال *(نعم)*ثم", "قال <em>(نعم)</em>ثم"),
    ("قال**\"نعم\"**ثم", "قال<strong>&quot;نعم&quot;</strong>ثم"),
    ("***أ؛***ب", "<em><strong>أ؛</strong></em>ب"),
    ("**أ** ب،**ج** د", "<strong>أ</strong> ب،<strong>ج</strong> د"),
    ("(**أ**)", "(<strong>أ</strong>)"), ("أ، * ب", "أ، * ب"), ("\\**أ،*ب", "*<em>أ،</em>ب"),
    ("`**أ،**ب`", "<code>**أ،**ب</code>"), ("5*س،*3", "5<em>س،</em>3"),
    ("**word.**word", "**word.**word"),
  ])
  func `emphasis ends after Arabic punctuation though a letter follows`(
    _ markdown: String, _ expected: String
  ) {
    #expect(Self.short(markdown) == "<p>\(expected)</p>")
  }
}
