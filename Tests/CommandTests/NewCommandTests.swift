import Foundation
import TestSupport
import Testing

/// From an empty folder to a site, by the program alone.
struct NewCommandTests {
  @Test func `two commands make a site of an empty folder`() throws {
    let folder = try TemporaryFolder()
    let new = try Program.run(["new", "site", "x"], in: folder)
    #expect(new.status == 0)
    #expect(new.output.contains("x/warraq.yml\n") && new.output.contains("x/seeds/example.txt\n"))
    let build = try Program.run(["build", "--site", "x"], in: folder)
    #expect(build.status == 0)
    #expect(build.messages.split(separator: "\n").count == 1, "\(build.messages)")
    #expect(folder.tree("x/public").keys.contains("index.html"))
    let article = try Program.run(
      ["new", "article", "خبر اليوم", "--site", "x"], in: folder,
      environment: ["SOURCE_DATE_EPOCH": "1795248000"])
    #expect(article.output == "x/seeds/2026-11-21-خبر-اليوم.md\n", "\(article.messages)")
    let theme = try Program.run(["new", "theme", "404.html", "--site", "x"], in: folder)
    #expect(theme.output == "x/templates/404.html\n", "\(theme.messages)")
    let again = try Program.run(["build", "--site", "x"], in: folder)
    #expect(again.status == 0 && again.messages.contains("1 withheld"), "\(again.messages)")
  }

  @Test(arguments: [
    (["new", "site", "."], "‘.’ is not empty: it has ‘seeds’"),
    (["new", "article", "أ", "--site", "seeds"], "[no-site]"),
    (["new", "article", "؟"], "[no-title]"), (["new", "theme", "layout"], "[unknown-file]"),
    (["new", "site"], "Missing expected argument"), (["new", "them"], "Unexpected argument"),
    (["schema", "seeds"], "Usage:"), (["manual"], "Missing expected argument"),
  ])
  func `what cannot be made ends with status 2 and says why`(
    _ arguments: [String], _ reason: String
  ) throws {
    let folder = try TemporaryFolder(["seeds/a.txt": "عنوان\n\nفقرة من المقال.\n"])
    let result = try Program.run(arguments, in: folder)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.messages.contains(reason), "\(result.messages)")
    #expect(folder.tree("").keys.sorted() == ["seeds/a.txt"])
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write anywhere"))
  func `a folder that cannot be written to ends with status 3`() throws {
    let folder = try TemporaryFolder()
    for arguments in [["new", "site", "/proc/x"], ["manual", "/proc/x"]] {
      #expect(try Program.run(arguments, in: folder).status == 3)
    }
  }

  @Test(arguments: ["config", "article", "thesaurus"])
  func `schemas are JSON on standard output`(_ kind: String) throws {
    let result = try Program.run(["schema", kind], in: TemporaryFolder())
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(value?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(result.status == 0 && result.messages.isEmpty)
  }
}
