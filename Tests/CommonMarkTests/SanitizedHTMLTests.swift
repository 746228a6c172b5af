import Testing

@testable import CommonMark

struct SanitizedHTMLTests {
  private static func html(_ markdown: String) -> String {
    ExtensionTests.html(markdown).replacing(#/ id="p\d+"/#, with: "").replacing("\n", with: "")
      .replacing("<p></p>", with: "")
  }

  @Test(arguments: [
    ("<div dir=\"rtl\">\nنص\n</div>", "<div dir=\"rtl\">نص</div>"),
    ("<div>\n\nنص *مائل*\n\n</div>", "<div><p>نص <em>مائل</em></p></div>"),
    ("أ<br>ب", "<p>أ<br />ب</p>"), ("H<sub>2</sub>O", "<p>H<sub>2</sub>O</p>"),
    (
      "<table><tr><td colspan=\"2\" align=left>خلية</td></tr></table>",
      "<div class=\"table\"><table><tbody><tr><td colspan=\"2\" class=\"left\">خلية</td></tr></tbody></table></div>"
    ),
    (
      "<details open><summary>موجز</summary>\n\nنص\n\n</details>",
      "<details open=\"\"><summary>موجز</summary><p>نص</p></details>"
    ),
    ("<ruby>漢<rt>كان</rt></ruby>", "<p><ruby>漢<rt>كان</rt></ruby></p>"),
    (
      "<del datetime=\"2020\">أ</del><u>ب</u><kbd>ج</kbd>",
      "<p><del datetime=\"2020\">أ</del><u>ب</u><kbd>ج</kbd></p>"
    ),
    (
      "<ol start=\"3\" reversed><li value=5>أ</ol>",
      "<ol start=\"3\" reversed=\"\"><li value=\"5\">أ</li></ol>"
    ),
    (
      "<figure><img src=\"a.png\" alt=\"ص\" width=10><figcaption>شرح</figcaption></figure>",
      "<figure><img src=\"a.png\" alt=\"ص\" width=\"10\" /><figcaption>شرح</figcaption></figure>"
    ),
    (
      "<span lang=\"en\" title='\"<x>'>a</span>",
      "<p><span lang=\"en\" title=\"&quot;&lt;x&gt;\">a</span></p>"
    ),
    ("<strike>أ</strike><tt>ب</tt>", "<p><s>أ</s><code>ب</code></p>"),
    ("<h1>أ</h1>", "<h2 id=\"أ\">أ</h2>"), ("<section>أ</section>", "<div>أ</div>"),
    (
      "<a href=\"https://a.example\" target=_blank>أ</a>",
      "<p><a rel=\"nofollow noopener noreferrer\" href=\"https://a.example\">أ</a></p>"
    ),
    ("<i>أ\n\nب", "<p><i>أ</i></p><i><p>ب</p></i>"), ("<!-- أ -->ب", "ب"),
    ("أ &lt;b>", "<p>أ &lt;b&gt;</p>"),
    ("<pre>\n\nأ</pre>", "<pre>أ</pre>"), ("<a id=\"x\">أ</a>", "<p><span id=\"x\">أ</span></p>"),
    ("<foo-bar>أ</foo-bar><font color=red>ب</font>", "<p>أب</p>"),
    ("<noscript>أ</noscript>", "<p>أ</p>"),
    ("<noscript><div>أ</noscript>\n\nب", "<div>أ<p>ب</p></div>"),
    ("<button>أ</button><label>ب</label>", "<p><div>أ</div>ب</p>"),
  ])
  func `text in raw HTML stays, in the elements that text needs`(
    _ markdown: String, _ expected: String
  ) {
    #expect(Self.html(markdown) == expected)
  }

  @Test(arguments: [
    "<script>سر</script>", "<style>سر</style>", "<iframe>سر</iframe>", "<object>سر</object>",
    "<template>سر</template>", "<svg><text>سر</text></svg>", "<!-- سر -->", "<noembed>سر</noembed>",
    "<div><script>سر\n\nسر</script></div>", "<SCRIPT SRC=x>سر</SCRIPT>", "<script\n>سر</script>",
    "<video>سر</video>", "<div\n><!--\n\nسر\n\n--></div>", "<noframes>سر</noframes>",
  ])
  func `what is no text is not shown`(_ markdown: String) {
    #expect(!Self.html("نص\n\n\(markdown)\n\nنص").contains("سر"), "\(Self.html(markdown))")
  }

  /// What has broken sanitisers: handlers, addresses, foreign elements, and HTML that is another tree
  /// when it is read a second time.
  static let hostile = [
    "<img src=x onerror=alert(1)>", "<b onclick=alert(1)>x</b>", "<svg/onload=alert(1)>",
    "<body onload=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>",
    "<a href=\"java&#10;script:alert(1)\">x</a>",
    "<a href=\" &#1;javascript:alert(1)\">x</a>",
    "<a href=\"&#x6A;avascript&colon;alert(1)\">x</a>",
    "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>", "<a href=\"vbscript:x\">x</a>",
    "<img src=\"javascript:alert(1)\">", "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">",
    "<img src=\"https://evil.example/x.png\" srcset=\"//evil.example/y 1x\">",
    "<p style=\"background:url(//evil.example)\">x</p>",
    "<form action=\"//evil.example\"><input name=x><button>x</button></form>",
    "<base href=\"//evil.example/\">",
    "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
    "<link rel=stylesheet href=\"//evil.example\">",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
    "<table><td><svg><desc><td><title></title><img src onerror=alert(1)>",
    "<textarea><img title=\"</textarea><img src onerror=alert(1)>\"></textarea>",
    "<xmp><img title=\"</xmp><img src onerror=alert(1)>\"></xmp>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!-- --!><img src=x onerror=alert(1)>-->", "<![CDATA[><img src=x onerror=alert(1)>]]>",
    "<?x ><img src=x onerror=alert(1)>?>", "<img \"\"\"><script>alert(1)</script>\">",
    "<<script>alert(1)//<</script>",
    "<a/href=\"javascript:x\"/onclick=alert(1)>x</a>",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<template><script>alert(1)</script></template>", "<plaintext><script>alert(1)</script>",
    "<select><script>alert(1)</script><img src=x onerror=alert(1)></select>",
    "<frameset onload=alert(1)><frame src=\"javascript:x\"></frameset>",
    "<object data=\"javascript:x\"></object><embed src=\"javascript:x\">",
    "<isindex action=\"javascript:x\">",
    "<details ontoggle=alert(1) open>x</details>",
    "<a id=\"x\" name=\"onclick\" href=\"#\" onfocus=alert(1) autofocus>x</a>",
    "<p id='\"><script>alert(1)</script>'>x</p>", "<p lang='\" onclick=\"alert(1)'>x</p>",
    "<p class=\"x\" slot=y is=z>x</p>",
    "<td colspan='\" onclick=\"alert(1)'>x", "**<b onclick=alert(1)>**",
    "| <img src=x onerror=alert(1)> |\n|---|",
    "[^1]\n\n[^1]: <img src=x onerror=alert(1)>", "## <svg onload=alert(1)> {#x}",
    "~~<script>alert(1)</script>~~",
    "{{< x \"<script>alert(1)</script>ن\" >}}", "<img src=x:x onerror\n=alert(1)>",
    "<image href=x onerror=alert(1)>",
    "<math><a xlink:href=\"javascript:alert(1)\">x</a></math>",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
    "<video><source onerror=alert(1)></video>", "<marquee onstart=alert(1)>x</marquee>",
    "<dialog open onclose=alert(1)>x</dialog>",
  ]

  private static let allowedAttributes: Set<Substring> = [
    "id", "href", "src", "alt", "title", "dir", "lang", "class", "rel", "colspan", "rowspan",
    "span",
    "start", "value", "reversed", "open", "scope", "datetime", "width", "height", "type", "checked",
    "disabled", "aria-label",
  ]

  /// Reads HTML of ours tag by tag and looks at every name and every address.
  private static func check(_ html: String, _ source: String) {
    for tag in html.matches(of: #/<(\/?)([^\s>\/]*)((?:\s+[^\s=>\/]+(?:="[^"]*")?)*)\s*\/?>/#) {
      let name = String(tag.output.2)
      #expect(
        name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
          && !["script", "style", "iframe", "svg", "math", "form", "object", "base", "meta"]
            .contains(name),
        "\(source): \(html)")
      for attribute in tag.output.3.matches(of: #/\s+([^\s=>\/]+)(?:="([^"]*)")?/#) {
        #expect(allowedAttributes.contains(attribute.output.1), "\(source): \(html)")
        guard ["href", "src"].contains(attribute.output.1) else { continue }
        let address = String(attribute.output.2 ?? "").replacing("&amp;", with: "&")
        let target = LinkTarget.reading(address).target
        #expect(target != .refused, "\(source): \(html)")
        #expect(attribute.output.1 == "href" || target == .within, "\(source): \(html)")
      }
    }
    let rest = html.replacing(#/<\/?[a-z][a-z0-9]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/#, with: "")
    #expect(!rest.contains("<"), "\(source): \(html)")
  }

  @Test(arguments: hostile)
  func `nothing runs, and nothing comes from elsewhere`(_ markdown: String) {
    for wrapped in [markdown, "نص \(markdown) نص", "- \(markdown)\n\n> \(markdown)"] {
      Self.check(ExtensionTests.html(wrapped), wrapped)
    }
  }

  @Test(arguments: hostile)
  func `what was made safe once stays as it is`(_ markdown: String) {
    let once = SanitizedHTML(Array(markdown.utf8), Rendition(), Links(Rendition()))
    var first = once
    let page = first.write()
    var second = SanitizedHTML(page, Rendition(), Links(Rendition()))
    let again = String(decoding: second.write(), as: UTF8.self)
    Self.check(again, markdown)
  }
}
