import Testing

@testable import CommonMark

struct FootnoteTests {
  private static func html(_ markdown: String) -> String { ExtensionTests.html(markdown) }

  /// What stands in the list of notes, one a line, without tags.
  private static func notes(_ markdown: String) -> [String] {
    guard let list = html(markdown).firstMatch(of: #/(?s)<section class="notes".*<\/section>/#)
    else {
      return []
    }
    return String(list.output).matches(of: #/(?s)<li id="fn-\d+">(.*?)\n<\/li>/#).map {
      String($0.output.1).replacing(#/ <a class="back".*?<\/a>/#, with: "").replacing(
        #/<[^>]*>/#, with: ""
      ).replacing("\n", with: " ").split(separator: " ").joined(separator: " ")
    }
  }

  @Test func `a note stands at the end, with links there and back`() {
    let html = Self.html("نص[^1].\n\n[^1]: حاشية.")
    #expect(html.contains("نص<sup class=\"note\"><a id=\"fnref-1\" href=\"#fn-1\">1</a></sup>."))
    #expect(
      html.contains("<li id=\"fn-1\">\n<p id=\"p2\">حاشية. <a class=\"back\" href=\"#fnref-1\""))
  }

  @Test(arguments: [
    ("أ[^ب] ج[^د]\n\n[^د]: ثانية\n\n[^ب]: أولى", ["أولى", "ثانية"]),
    ("أ[^1]\n\n[^1]: فقرة\n\n    وأخرى\n\nنص", ["فقرة وأخرى"]),
    ("أ[^1]\n\n[^1]:\n    نص", ["نص"]), ("أ[^1] ب[^1]\n\n[^1]: نص", ["نص"]),
    ("أ[^1]\n\n[^1]: كلمة", ["كلمة"]), ("أ[^X]\n\n[^x]: نص", ["نص"]),
    ("أ[^1]\n[^1]: نص\n[^2]: لا يشار إليها", ["نص", "لا يشار إليها"]),
    ("أ[^1]\n\n[^1]: - بند", ["بند"]), ("أ[^1]\n\n> [^1]: نص", ["نص"]),
    ("- بند[^1]\n\n[^1]: نص", ["نص"]), ("أ[^1]\n\n[^1]: نص[^2]\n\n[^2]: آخر", ["نص2", "آخر"]),
    ("|أ[^1]|\n|-|\n\n[^1]: في جدول", ["في جدول"]),
  ])
  func `notes stand in the order in which the text refers to them, and none is lost`(
    _ markdown: String, _ notes: [String]
  ) {
    #expect(Self.notes(markdown) == notes, "\(Self.html(markdown))")
  }

  @Test(arguments: [
    "أ[^1]", "أ\\[^1]\n\n[^1]: نص", "`[^1]`\n\n[^1]: نص", "[^1](/a)\n\n[^1]: نص",
    "```\n[^1]: نص\n```\n\nأ[^1]", "[^a b]\n\n[^a b]: نص",
  ])
  func `what is no reference to a note stays as it is`(_ markdown: String) {
    #expect(!Self.html(markdown).contains("fnref"), "\(Self.html(markdown))")
  }

  @Test func `a list is as tight as it is with a note after it`() {
    #expect(Self.html("- أ[^1]\n- ب\n\n[^1]: نص").contains("<li>ب</li>"))
  }
}
