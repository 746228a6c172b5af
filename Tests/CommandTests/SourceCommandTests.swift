import Foundation
import TestSupport
import Testing

struct SourceCommandTests {
  private static let text = "عنوان المقال\n\n21 يناير 2015\n\nفقرة\u{9B}31m \u{202E}قصيرة.\n"

  private static func site() throws -> TemporaryFolder {
    try TemporaryFolder([
      "warraq.yml": "", "seeds/a.txt": text, "seeds/b.txt": "عنوان آخر\n\nفقرة.", "seeds/c.txt": "",
      "kept/b.md": "mine",
    ])
  }

  @Test func `convert prints the Markdown of one source`() throws {
    let result = try Program.run(["convert", "seeds/b.txt"], in: Self.site())
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("---\ntitle: عنوان آخر\n"), "\(result.output)")
    #expect(result.output.hasSuffix("---\n\nفقرة.\n"), "\(result.output)")
    #expect(result.messages.isEmpty)
  }

  @Test func `a saved page is explained, converted and built`() throws {
    let page = """
      <html><head><title>عنوان المقال - الموقع</title><script>alert(1)</script></head><body>
      <ul class="menu"><li><a href="/">الرئيسية</a></li></ul><h1>عنوان المقال</h1>
      <div>21 يناير 2015</div><div class="text"><p>قال الوزير إن <a href="http://a.example/">الطريق</a>
      مفتوح أمام الجميع، وإن العمل يستمر حتى نهاية العام كما كان مقررا له.</p></div></body></html>
      """
    let folder = try TemporaryFolder([
      "warraq.yml": "", "seeds/a.html": page, "seeds/a_files/x.js": "",
    ])
    let explained = try Program.run(["explain", "seeds/a.html"], in: folder)
    #expect(explained.status == 0)
    #expect(explained.output.contains("2015-01-21"), "\(explained.output)")
    #expect(explained.output.contains("الرئيسية"), "\(explained.output)")
    let converted = try Program.run(["convert", "seeds/a.html"], in: folder)
    #expect(converted.output.contains("قال الوزير إن [الطريق](http://a.example/) مفتوح"))
    let built = try Program.run(["build", "--strict"], in: folder)
    #expect(built.status == 0, "\(built.messages)")
    let folderOfArticle = "public/articles/عنوان-المقال"
    #expect(folder.text("\(folderOfArticle)/a.html.txt") == page)
    #expect(folder.text("\(folderOfArticle)/index.html")?.contains("http://a.example/") == true)
  }

  @Test func `convert writes several and never over a file`() throws {
    let folder = try Self.site()
    let result = try Program.run(
      ["convert", "seeds/a.txt", "seeds/b.txt", "--output", "kept"], in: folder)
    #expect(result.status == 1)
    #expect(result.output == "kept/a.md\n")
    #expect(result.messages.contains("already exists"), "\(result.messages)")
    #expect(folder.text("kept/b.md") == "mine")
    #expect(folder.text("kept/a.md")?.hasPrefix("---\ntitle: عنوان المقال\n") == true)
  }

  @Test func `convert splits a source that holds two articles, into a folder only`() throws {
    let folder = try Self.site()
    try folder.write(Data(TwoArticles.text.utf8), to: "seeds/two.txt")
    let printed = try Program.run(["convert", "seeds/two.txt"], in: folder)
    #expect(printed.status == 0)
    #expect(printed.output.contains("وباع بعضهم"), "one document holds the whole text")
    #expect(
      printed.messages.contains("seeds/two.txt:5: warning: ")
        && printed.messages.contains("--output"), "\(printed.messages)")
    let split = try Program.run(["convert", "seeds/two.txt", "--output", "kept"], in: folder)
    #expect(split.status == 0)
    #expect(split.output == "kept/two.md\nkept/two-2.md\n")
    #expect(
      split.messages
        == "seeds/two.txt:5: note: article 2 of this source begins here; it is in ‘two-2.md’ "
        + "[split]\n")
  }

  @Test(arguments: ["convert", "explain"])
  func `a source that cannot be read ends with status 1`(_ command: String) throws {
    for name in ["seeds/c.txt", "seeds/none.txt", "warraq.yml"] {
      let result = try Program.run([command, name], in: Self.site())
      #expect(result.status == 1, "\(name)")
      #expect(result.output.isEmpty, "\(name)")
      #expect(result.messages.contains("\(name): error: "), "\(result.messages)")
    }
  }

  @Test func `explain shows labels and reasons without raw control characters`() throws {
    let result = try Program.run(["explain", "seeds/a.txt"], in: Self.site())
    #expect(result.status == 0)
    #expect(result.output.contains("2015-01-21"), "\(result.output)")
    #expect(result.output.contains("قصيرة."), "\(result.output.debugDescription)")
    for scalar in result.output.unicodeScalars where scalar != "\n" {
      let category = scalar.properties.generalCategory
      #expect(category != .control && category != .format, "\(scalar.debugDescription)")
    }
  }

  @Test func `explain as JSON holds every member of the contract`() throws {
    let result = try Program.run(
      ["explain", "seeds/a.txt", "--format", "json"], in: Self.site())
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let members =
      "file encoding sha256 title titleBasis kicker standfirst publisher source agency place byline "
      + "credits keywords related subheads published lines mentions tags diagnostics"
    let further: Set = [
      "cleaning", "cutOff", "evidence", "repairs", "size", "slug", "summary",
      "updated",
    ]
    #expect(
      Set(object.keys) == Set(members.split(separator: " ").map(String.init)).union(further))
    let published = try #require(object["published"] as? [String: Any])
    #expect(Set(published.keys) == ["edtf", "printed", "basis", "line", "confidence"])
  }

  @Test(arguments: ["a.txt", "./a.txt", "../seeds/a.txt"])
  func `explain reads a source from wherever it is named`(_ path: String) throws {
    let result = try Program.run(
      ["explain", path, "--format", "json"], in: Self.site(), at: "seeds")
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.contains(#""title":"عنوان المقال""#), "\(result.output)")
  }
}
