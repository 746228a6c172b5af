import Diagnostics
import Testing

@testable import Templates

struct RenderingTests {
  /// A page of a layout with a partial, and what comes of it.
  private static let files: KeyValuePairs = [
    "layout.html": """
    <html>
      <head>
        {{> partials/head}}
        {{$head}}{{/head}}
      </head>
      <body>
        {{$main}}
          <p>nothing</p>
        {{/main}}
      </body>
    </html>

    """,
    "partials/head.html": """
    {{! what all pages have }}
    <title>{{title}}</title>

    <link href="{{style}}">

    """,
    "article.html": """
    {{<layout}}
    {{$head}}<meta name="x">{{/head}}
    {{$main}}
    <h1>{{title}}</h1>
    {{#tags}}
    <b>{{name}}</b>
    {{/tags}}
    {{{body}}}
    {{/main}}
    {{/layout}}

    """,
  ]

  private static let page = """
    <html>
      <head>
        <title>خبر &amp; نبأ</title>

        <link href="a.css">
        <meta name="x">
      </head>
      <body>
          <h1>خبر &amp; نبأ</h1>
          <b>نفط</b>
          <b>طاقة</b>
          <p>1</p>
    <p>2</p>
      </body>
    </html>

    """

  @Test func `shows text that is UTF-8 already as it shows text`() throws {
    let library = TemplateLibrary(files: ["a": "{{x}}{{#x}}[{{.}}]{{/x}}{{^x}}none{{/x}}"])
    let text = "<ب> & \"c\""
    let page = try library.text("a", ["x": .utf8(Array(text.utf8))])
    #expect(page == "&lt;ب&gt; &amp; &quot;c&quot;[&lt;ب&gt; &amp; &quot;c&quot;]")
    #expect(try page == library.text("a", ["x": .text(text)]))
  }

  @Test func `renders a page through its layout, partials and blocks with every line in place`()
    throws
  {
    let library = TemplateLibrary(files: Self.files)
    let record: Record = [
      "title": "خبر & نبأ", "style": "a.css", "tags": [["name": "نفط"], ["name": "طاقة"]],
      "body": .markup(Array("<p>1</p>\n<p>2</p>".utf8)),
    ]
    #expect(library.diagnostics.isEmpty)
    #expect(try library.text("article.html", record) == Self.page)
  }

  @Test(
    arguments: [
      ("{{a}}", ["a": .none], ""),
      ("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": .none], "y"),
      ("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": []], "y"),
      ("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": false], "y"),
      ("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": ""], "x"),
      ("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": [:]], "x"),
      ("{{a.b.c}}", ["a": ["b": .none]], ""),
      ("{{#a}}{{#b}}{{.}}{{/b}}{{/a}}", ["a": ["1", "2"], "b": true], "12"),
      ("{{#a}}{{b}}{{c}}{{/a}}", ["a": ["b": "1"], "b": "2", "c": "3"], "13"),
      ("{{{a}}}{{& a }}", ["a": .markup([0x3C])], "<<"),
      ("{{ # a }}x{{ / a }}", ["a": true], "x"),
      ("{{=<% %>=}}<%a%>{{a}}<%={{ }}=%>{{a}}", ["a": "1"], "1{{a}}1"),
    ] as [(String, Record, String)])
  func `shows values as the language has it`(
    template: String, record: Record, expected: String
  ) throws {
    #expect(try TemplateLibrary(files: ["a": template]).text("a", record) == expected)
  }

  @Test(
    arguments: [
      ("x\n {{b}}", [:], "a:2:2: error: the data has no ‘b’ [missing-name]"),
      ("{{b.c}}", ["b": [:]], "a:1:1: error: the data has no ‘b.c’ [missing-name]"),
      ("{{^b}}{{/b}}", [:], "a:1:1: error: the data has no ‘b’ [missing-name]"),
      ("{{b}}", ["b": []], "a:1:1: error: {{…}} shows text, not a list [wrong-kind]"),
      ("{{b}}", ["b": .markup([])], "a:1:1: error: {{…}} shows text, not markup [wrong-kind]"),
      ("{{{b}}}", ["b": "<"], "a:1:1: error: {{{…}}} inserts markup, not text [wrong-kind]"),
      ("{{> *b}}", ["b": true], "a:1:1: error: a template's name is text, not a flag [wrong-kind]"),
      (
        "{{> *b}}", ["b": "nowhere"],
        "a:1:1: error: unknown template ‘nowhere’ (templates: a) [unknown-template]"
      ),
      (
        "{{> a}}", [:],
        "a:1:1: error: templates include each other more than 200 deep [nested-too-deeply]"
      ),
    ] as [(String, Record, String)])
  func `ends at data that does not fit, with the place of the tag`(
    template: String, record: Record, expected: String
  ) {
    let library = TemplateLibrary(files: ["a": template])
    let error = #expect(throws: DiagnosedError.self) { try library.text("a", record) }
    #expect(error?.diagnostics.map(\.description) == ["templates/\(expected)"])
  }

  @Test func `names the templates there are where a page is unknown`() {
    let error = #expect(throws: DiagnosedError.self) {
      try TemplateLibrary(files: ["article.html": ""]).text("artcle.html")
    }
    #expect(
      error?.diagnostics.map(\.message)
        == ["unknown template ‘artcle.html’; did you mean ‘article’? (templates: article)"])
  }

  @Test func `looks names up in several records, the first of them first`() throws {
    let library = TemplateLibrary(files: ["a": "{{x}}{{y}}{{#s}}{{x}}{{y}}{{z}}{{/s}}"])
    let page = try library.render(
      "a", [["x": "1", "s": ["z": "5"]], ["x": "2", "y": "3", "z": "4"]])
    #expect(String(decoding: page, as: UTF8.self) == "13135")
  }

  @Test func `finds a template with and without its ending, the exact name first`() throws {
    let library = TemplateLibrary(files: ["a.html": "long", "a": "short", "b.html": "{{> a}}"])
    #expect(
      try ["a", "a.html", "b", "b.html"].map { try library.text($0) }
        == ["short", "long", "short", "short"])
  }

  @Test func `nests one parent in a block of itself`() throws {
    let library = TemplateLibrary(files: [
      "card": "[{{$body}}-{{/body}}]",
      "page": "{{<card}}{{$body}}a{{<card}}{{$body}}b{{/body}}{{/card}}{{/body}}{{/card}}",
    ])
    #expect(try library.text("page") == "[a[b]]")
  }

  @Test func `tells every template that a page is made from`() {
    let library = TemplateLibrary(files: [
      "page.html": "{{<layout}}{{$main}}{{#x}}{{> item}}{{/x}}{{/main}}{{/layout}}",
      "layout.html": "{{> head}}{{$main}}{{/main}}", "head.html": "", "item.html": "{{> page}}",
      "other.html": "{{> *kind}}",
    ])
    #expect(library.closure(of: "page") == ["head.html", "item.html", "layout.html", "page.html"])
    #expect(library.closure(of: "head.html") == ["head.html"])
    #expect(library.closure(of: "other").count == 5)
    #expect(library.closure(of: "nowhere").isEmpty)
  }

  @Test func `tells every name that a page asks for`() {
    let library = TemplateLibrary(files: [
      "page.html": "{{<layout}}{{$main}}{{#x.y}}{{> item}}{{/x.y}}{{.}}{{/main}}{{/layout}}",
      "layout.html": "{{{head}}}{{$main}}{{none}}{{/main}}", "item.html": "{{^z}}{{! a }}{{/z}}",
      "other.html": "{{other}}",
    ])
    #expect(library.names(in: "page") == ["x", "y", "head", "z", "none"])
    #expect(library.names(in: "other") == ["other"])
    #expect(library.names(in: "nowhere").isEmpty)
  }
}
