import Diagnostics
import Testing

@testable import Seeds

struct HeaderLinesTests {
  /// A head with what it says, name by name, and the text below it.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let head: [String]
    let body: String
    var isMarkdown = true

    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Case(
      text: "Title: ع\nDate: 2015-01-02\nTags: أ,\n  ب\n\nنص",
      head: ["Title=ع", "Date=2015-01-02", "Tags=أ ب"],
      body: "نص"),
    Case(text: "Title: ع\n\nنص", head: ["Title=ع"], body: "نص"),
    Case(text: ".. title: ع\n.. status: x\n\nنص", head: ["title=ع", "status=x"], body: "نص"),
    Case(text: ":title: ع\n:date: 2015\n\nنص", head: ["title=ع", "date=2015"], body: "نص"),
    Case(
      text: "<!--\n.. title: ع\n.. slug: a\n-->\n\nنص", head: ["title=ع", "slug=a"], body: "\nنص"),
    Case(text: "<!-- title: ع -->\nنص", head: [], body: "<!-- title: ع -->\nنص"),
    Case(text: "----\ntitle: ع\ndate: 2015\n----\nنص", head: ["title=ع", "date=2015"], body: "نص"),
    Case(text: "Note: ع\n\nنص", head: [], body: "Note: ع\n\nنص"),
    Case(text: "Source: ع\n\nنص", head: [], body: "Source: ع\n\nنص"),
    Case(text: "Title: ع\nنص بلا سطر خال", head: [], body: "Title: ع\nنص بلا سطر خال"),
    Case(text: "نص\n\nTitle: ع\n", head: [], body: "نص\n\nTitle: ع\n"),
    Case(text: "Title: ع\n\nنص", head: [], body: "Title: ع\n\nنص", isMarkdown: false),
    Case(
      text: "Title: ع\nDate: 2015\n\nنص", head: ["Title=ع", "Date=2015"], body: "نص",
      isMarkdown: false),
    Case(text: "", head: [], body: ""),
  ])
  func `lines above a text are metadata where their names are keys`(_ example: Case) {
    let header = HeaderLines(example.text, file: "a.md", isMarkdown: example.isMarkdown)
    #expect(header.head.map { "\($0.name.value)=\($0.value)" } == example.head)
    #expect(header.body == example.body)
  }

  @Test(arguments: ["د'\u{64B}ع: x", "د'\u{301}", "د'ع", "د''ع", "[ع]"])
  func `the value after a name is taken as it is`(_ value: String) {
    let header = HeaderLines(
      "Title: \(value)\nDate: 2015-01-02\n\nنص", file: "a.md", isMarkdown: true)
    let read = FieldsReader.read(headers: header.head, vitalAlone: false)
    #expect(read.value.texts[.title]?.value == value)
    #expect(read.diagnostics.isEmpty && !read.value.isDoubtful, "\(read.diagnostics)")
  }

  @Test(arguments: [
    ("<meta name=\"status\" content=\"draft\">", true),
    ("<META CONTENT=hidden NAME='Status' />", true),
    ("<meta name=published content=false>", true),
    ("<meta name=\"status\" content=\"published\">", false),
    ("<meta name=\"status\" content=\"200 OK\">", false),
    ("<meta name=\"robots\" content=\"noindex\">", false),
    ("<body><meta name=\"status\" content=\"draft\">", false),
    ("<metadata name=status content=draft>", false),
  ])
  func `a page may say in its head that it is a draft`(_ html: String, _ isHeld: Bool) {
    #expect(PageStatus.holdsBack("<html><head>\(html)</head>") == isHeld)
  }
}
