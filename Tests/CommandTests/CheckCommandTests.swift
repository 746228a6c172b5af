import Foundation
import TestSupport
import Testing

struct CheckCommandTests {
  private static let story = """
    خبر نشرته الصحف كلها في يوم واحد

    قالت البلدية إن الجسر القديم سيغلق أمام السيارات من صباح الأحد إلى مساء الثلاثاء، وإن المشاة يعبرونه كعادتهم.
    """

  /// A site with one finding of each kind; `warraq.yml` may be given other text.
  private static func site(_ configuration: String = "title: أرشيف") throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "warraq.yml": configuration, "seeds/a.txt": story + "\n\nالمصدر: المدار\n",
      "seeds/b.txt": story, "seeds/b.yml": "slug: other\ndate: 2015-01-21\n",
      "seeds/c.txt": "عنوان آخر\n\nفقرة قصيرة.\n", "seeds/c.yml": "tilte: عنوان\ndate: 2020/..\n",
      "seeds/d.txt": "",
    ])
    return folder
  }

  @Test func `lists findings as results and writes nothing`() throws {
    let folder = try Self.site()
    let before = folder.tree(".").keys.sorted()
    let result = try Program.run(["check"], in: folder)
    #expect(result.status == 1)
    let lines = result.output.split(separator: "\n")
    for finding in [
      "seeds/a.txt: note: nothing says when",
      "seeds/b.txt: note: 2 articles have the same words: "
        + "seeds/b.txt (2015-01-21); seeds/a.txt (المدار, same words as seeds/b.txt) [copies]",
      "seeds/c.txt: note: only a bound of the date of publication is known, 2020/..",
      "seeds/c.yml:1:1: warning: ", "seeds/d.txt: error: ",
    ] {
      #expect(lines.contains { $0.hasPrefix(finding) }, "\(finding) is not in \(result.output)")
    }
    #expect(
      result.messages
        == "3 articles, 1 left out, 1 story told more than once; 1 error, 1 warning, 3 notes\n")
    #expect(folder.tree(".").keys.sorted() == before)
  }

  @Test func `prints one JSON object`() throws {
    let result = try Program.run(["check", "--format", "json"], in: Self.site())
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let counts = ["articles", "leftOut", "withheld", "errors", "warnings", "notes"]
    #expect(counts.map { object[$0] as? Int } == [3, 1, 0, 1, 1, 3])
    let found = try #require(object["diagnostics"] as? [[String: Any]])
    #expect(found.count == 5)
    let stories = try #require(object["versions"] as? [[String: Any]])
    let files = try #require(stories.first?["articles"] as? [[String: Any]])
    #expect(files.map { $0["file"] as? String } == ["seeds/b.txt", "seeds/a.txt"])
    #expect(files.last?["copyOf"] as? String == "seeds/b.txt")
  }

  @Test func `prints annotations for a workflow`() throws {
    let result = try Program.run(
      ["check"], in: Self.site(), environment: ["GITHUB_ACTIONS": "true"])
    #expect(result.output.contains("::error file=seeds/d.txt,title=empty::"), "\(result.output)")
    #expect(result.output.contains("::notice file=seeds/b.txt,title=copies::"))
  }

  @Test(arguments: [
    ("templates/tag.html", "<h1>\n{{nmae}}", 1, "templates/tag.html:2:"),
    ("seeds/thesaurus.yml", "- nam: x", 1, "seeds/thesaurus.yml:1:"),
    ("seeds/c.yml", "slug: other", 1, "seeds/c.yml:1:"),
    ("warraq.yml", "tilte: x", 2, "warraq.yml:1:"),
  ])
  func `finds what would stop a build, with the status of one`(
    _ file: String, _ text: String, _ status: Int32, _ place: String
  ) throws {
    let folder = try Self.site()
    try folder.write(Data(text.utf8), to: file)
    let result = try Program.run(["check"], in: folder)
    #expect(result.status == status, "\(result.output)")
    #expect(result.output.contains("\(place)"), "\(result.output)")
    let build = try Program.run(["build"], in: folder)
    let problems = build.messages.split(separator: "\n").filter { $0.contains(": error: ") }
    for problem in problems { #expect(result.output.contains(problem), "\(problem)") }
    #expect(build.status == status, "\(build.messages)")
  }

  @Test func `a site with nothing wrong ends well`() throws {
    let folder = try TemporaryFolder()
    try folder.copy("seeds", "warraq.yml")
    let result = try Program.run(["check"], in: folder)
    #expect(result.status == 0)
    #expect(!result.output.contains(": error:") && !result.output.contains(": warning:"))
    #expect(result.messages.hasPrefix("5 articles; "), "\(result.messages)")
  }
}
