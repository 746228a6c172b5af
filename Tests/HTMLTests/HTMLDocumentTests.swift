import ArabicText
import HTML
import TestSupport
import Testing

struct HTMLDocumentTests {
  /// The body's tree as an expression: `p(text,b(text))`; white space alone is left out.
  private static func tree(_ html: String, scripting: Bool = false) -> String {
    let document = HTMLDocument(html, scripting: scripting)
    func text(_ index: Int) -> String? {
      switch document.nodes[index].content {
      case .text(let text):
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : words.joined(separator: " ")
      case .element(let tag):
        var children: [String] = []
        var child = index + 1
        while child < document.nodes[index].end {
          if let text = text(child) { children.append(text) }
          child = document.nodes[child].end
        }
        return tag.rawValue + (children.isEmpty ? "" : "(\(children.joined(separator: ",")))")
      }
    }
    let body = document.nodes.indices.first { document.tag(at: $0) == .body }
    return body.flatMap(text) ?? ""
  }

  @Test(arguments: [
    ("", "body"), ("نص", "body(نص)"), ("<p>أ<p>ب", "body(p(أ),p(ب))"),
    ("<ul><li>أ<li>ب</ul>ج", "body(ul(li(أ),li(ب)),ج)"),
    ("<p><b>أ<p>ب</b>ج", "body(p(b(أ)),p(b(ب),ج))"), ("<b><i>أ</b>ب</i>", "body(b(i(أ)),i(ب))"),
    ("<table>أ<tr><td>ب", "body(أ,table(tbody(tr(td(ب)))))"),
    ("<!DOCTYPE html><p>أ<table><td>ب</table>", "body(p(أ),table(tbody(tr(td(ب)))))"),
    ("أ<br/>ب<br>ج</br>د", "body(أ,br,ب,br,ج,br,د)"), ("&lt;&#1575;&nbsp&copy", "body(<ا ©)"),
    ("أ<!-- ب <p>ج", "body(أ)"), ("<P CLASS=a>أ</P>", "body(p(أ))"),
    ("<x-y>أ</x-y><o:p>ب</o:p>", "body(other(أ),other(ب))"),
    ("<svg><text>أ</text></svg>", "body(svg(other(أ)))"),
    ("<a href=1>أ<a href=2>ب", "body(a(أ),a(ب))"),
    ("\u{0}<", "body(<)"),
  ])
  func `parses as browsers do`(_ html: String, _ expected: String) {
    #expect(Self.tree(html) == expected)
  }

  @Test(arguments: [
    ("<p>أ<noscript><p>ب</noscript>ج", "body(p(أ,noscript(p(ب)),ج))"),
    ("<p>أ<NOSCRIPT >ب</NoScript\n>ج", "body(p(أ,noscript(ب),ج))"),
    ("أ<noscript><div><b>ب</noscript>ج", "body(أ,noscript(div(b(ب))),ج)"),
    ("أ<noscript><table><tr><td>ب</noscript>ج", "body(أ,noscript(table(tbody(tr(td(ب))))),ج)"),
    ("أ<noscript><!-- ب</noscript>ج", "body(أ,noscript,ج)"),
    ("أ<noscript><script>ب</noscript>ج", "body(أ,noscript(script(ب)),ج)"),
    ("أ<noscript><img alt='</noscript>ج'>د", "body(أ,noscript,ج'>د)"),
    ("أ<noscript>&lt;<p>&amp;lt;</noscript>ج", "body(أ,noscript(<,p(&lt;)),ج)"),
    ("أ<noscript>ب</noscripts>ت</noscript>ج", "body(أ,noscript(بت),ج)"),
    ("أ<noscript>ب<noscript>ت</noscript>ج</noscript>د", "body(أ,noscript(ب,noscript(ت)),جد)"),
    ("<table><tr><noscript><td>أ</noscript><td>ب", "body(noscript(أ),table(tbody(tr(td(ب)))))"),
    ("<head><noscript><p>أ</noscript><title>ب</title></head>ج", "body(ج)"),
    // Nothing says where it ends.
    ("<p>أ<noscript>ب<p>ج", "body(p(أ,other(ب)),p(ج))"),
    ("أ<noscript>ب</noscript>ج<noscript>د", "body(أ,noscript(ب),ج,other(د))"),
    ("أ</noscript>ب", "body(أب)"), ("أ<noscripts>ب</noscripts>ج", "body(أ,other(ب),ج)"),
    ("أ<noframes>ب<p></noframes>ج<noscript>د</noscript>", "body(أ,noframes(ب<p>),ج,noscript(د))"),
    ("<svg><noscript>أ</noscript></svg>ب", "body(svg(other(أ)),ب)"),
    (
      "أ<script>'<noscript>'</script>ب<noscript>ت</noscript>",
      "body(أ,script('<noscript>'),ب,noscript(ت))"
    ),
  ])
  func `what is there for readers without scripts ends where browsers with scripts end it`(
    _ html: String, _ expected: String
  ) {
    #expect(Self.tree(html, scripting: true) == expected)
  }

  @Test func `what is there for readers without scripts has its lines and attributes`() throws {
    let document = HTMLDocument(
      "<p title='<noscript>'>\n<!-- <noscript> --><noscript>\n\n<div>\n<img alt=أ></noscript>\n"
        + "<b></b>",
      scripting: true)
    func node(_ tag: HTMLTag) throws -> Int {
      try #require(document.nodes.indices.first { document.tag(at: $0) == tag })
    }
    #expect(try document.attribute("title", at: node(.p)) == "<noscript>")
    #expect(document.comments.map(\.text) == [" <noscript> "])
    #expect(try document.nodes[node(.noscript)].line == 2)
    #expect(try document.nodes[node(.div)].line == 4)
    #expect(try document.nodes[node(.img)].line == 5)
    #expect(try document.attribute("alt", at: node(.img)) == "أ")
    #expect(try document.nodes[node(.b)].line == 6)
  }

  @Test func `whatever is there for readers without scripts, what stands outside stays`() {
    let pieces = [
      "<p>", "<div class=x>", "<b>", "<a href='", "'>", "<!--", "<script>", "<style>", "<textarea>",
      "<table><td>", "<select>", "<template>", "<noscript>", "<svg>", "</p>", "</div>", "</body>",
      "<plaintext>", "<title>", "<iframe>", "<frameset>", "<h1>", "<button>", "خفي", "\n", "<",
    ]
    var generator = SplitMix64(seed: 0x505C)
    for _ in 0..<500 {
      let parts = (0..<6).map { number in
        let hidden = (0..<5).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
        return "<p>ظاهر\(number)<noscript>\(hidden)</noscript></p>"
      }
      let html = parts.joined()
      let document = HTMLDocument(html, scripting: true)
      var (seen, index) = ("", 0)
      while index < document.nodes.count {
        if document.tag(at: index) == .noscript {
          index = document.nodes[index].end
          continue
        }
        if case .text(let text) = document.nodes[index].content { seen += text }
        index += 1
      }
      #expect(seen == (0..<6).map { "ظاهر\($0)" }.joined(), "\(html)")
    }
  }

  @Test func `attributes and lines are those of the source`() throws {
    let document = HTMLDocument(
      "<html>\n<body>\r\n<p\nTITLE='أ &amp; ب' id=x>\n\nنص <b>\nغ</b></p><img alt=\"\" hidden>")
    let paragraph = try #require(document.nodes.indices.first { document.tag(at: $0) == .p })
    #expect(document.nodes[paragraph].line == 3)
    #expect(document.attribute("title", at: paragraph) == "أ & ب")
    #expect(document.attributes(at: paragraph).map(\.name) == ["title", "id"])
    #expect(document.text(at: paragraph) == "\n\nنص \nغ")
    let bold = try #require(document.nodes.indices.first { document.tag(at: $0) == .b })
    #expect(document.nodes[bold].line == 6)
    #expect(document.nodes[bold].parent == paragraph)
    let image = try #require(document.nodes.indices.first { document.tag(at: $0) == .img })
    #expect(document.attribute("hidden", at: image) == "")
    #expect(document.attribute("src", at: image) == nil)
  }

  static let hostile: [(name: String, html: String)] = [
    ("elements", String(repeating: "<div>", count: 100_000)),
    ("tables", String(repeating: "<table><tr><td>", count: 30_000)),
    ("formatting", String(repeating: "<b>", count: 100_000)),
    ("lists", String(repeating: "<ul><li>", count: 50_000)),
    ("reopened", (0..<20_000).map { "<i a=\($0)><p>" }.joined()),
    ("attributes", "<p " + (0..<50_000).map { "a\($0)=1 " }.joined() + ">"),
    ("attributes in quotes", "<p " + (0..<100_000).map { "a\($0)=''" }.joined() + ">"),
    ("attributes after slashes", "<p" + (0..<100_000).map { "/a\($0)" }.joined() + ">"),
    ("attributes round a bracket", "<p x='>' " + (0..<50_000).map { "a\($0)=\"\"" }.joined() + ">"),
    ("attributes without end", "<p " + (0..<50_000).map { "a\($0)=\"\"" }.joined() + "> <p a='"),
    ("links", String(repeating: "<a href=x>", count: 50_000)),
    ("fallbacks", String(repeating: "<noscript><p></noscript>", count: 50_000)),
    ("fallbacks in each other", String(repeating: "<noscript>", count: 50_000) + "</noscript>"),
    ("tags without end", String(repeating: "<p", count: 50_000) + "> "),
  ]

  @Test(.timeLimit(.minutes(15)), arguments: hostile.map(\.name))
  func `keeps the text and its line under any nesting`(_ name: String) throws {
    let html = try #require(Self.hostile.first { $0.name == name }).html
    let end = name == "attributes without end" ? "'>" : ""
    var document = HTMLDocument("")
    let elapsed = ContinuousClock().measure {
      document = HTMLDocument(html + end + "\n\nنص\n" + "</div>", scripting: true)
    }
    #expect(elapsed < .seconds(10))
    let last = document.nodes.lazy.compactMap { node in
      if case .text(let text) = node.content, text.contains("نص") { node } else { nil }
    }.first
    #expect(try #require(last).line <= 3)
    let depth = document.nodes.indices.reduce(into: [Int]()) { depths, index in
      let parent = document.nodes[index].parent
      depths.append(parent < 0 ? 0 : depths[parent] + 1)
    }.max()
    #expect(try #require(depth) < 4000)
  }

  @Test func `a tag keeps a thousand attributes, whatever their values hold`() throws {
    let value = String(repeating: "{\"a\": 'b', /c}&#39; >", count: 2_000).replacing("'", with: "")
    let names = (0..<900).map { "a\($0)=1" }.joined(separator: " ")
    let document = HTMLDocument("<p \(names) data-x='\(value)'>نص")
    let paragraph = try #require(document.nodes.indices.first { document.tag(at: $0) == .p })
    #expect(document.attributes(at: paragraph).count == 901)
    #expect(document.attribute("data-x", at: paragraph)?.utf8.count ?? 0 >= 30_000)
  }

  @Test func `what character references stand for is cleaned and counted`() throws {
    let document = HTMLDocument(
      "<p title='أ&#x202E;ب'>ج&#xFFFF;&#xFFFE;د\n<b>&#7;ه&#x2067;</b>\n&#x202D;و&nbsp;ز &lt;")
    let paragraph = try #require(document.nodes.indices.first { document.tag(at: $0) == .p })
    #expect(document.attribute("title", at: paragraph) == "أب")
    #expect(document.text(at: paragraph) == "جد\nه\nو ز <")
    #expect(document.changes == [.bidiFormatting: 3, .control: 3, .space: 1])
    #expect(document.overrideLines.count == 2)
  }

  @Test func `no bytes make it fail, and the tree is whole`() {
    let pieces = [
      "<p>", "</p>", "<table>", "<td", ">", "<b>", "</b>", "<a href='", "'", "\"", "<!--", "-->",
      "نص", "&amp", "&#x110000;", "&#0;", "<![CDATA[", "]]>", "<svg>", "</svg>", "<script>",
      "</script>", "<select><option>", "<template>", "\r\n", "\0", "<textarea>", "<html lang=ar>",
      "</body>", "<frameset>", "<plaintext", "\u{FEFF}", "<", "/", "=", "<noscript>", "</noscript>",
    ]
    var generator = SplitMix64(seed: 0x17E5)
    for _ in 0..<500 {
      let html = (0..<40).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let nodes = HTMLDocument(html, scripting: Bool.random(using: &generator)).nodes
      #expect(nodes.first?.end == nodes.count, "\(html)")
      for (index, node) in nodes.enumerated() {
        #expect(node.parent < index && node.end > index && node.end <= nodes.count, "\(html)")
        #expect(node.parent < 0 || node.end <= nodes[node.parent].end, "\(html)")
        #expect(node.line >= 1, "\(html)")
      }
    }
  }
}
