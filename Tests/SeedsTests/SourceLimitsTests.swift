import ArabicText
import Diagnostics
import Foundation
import Seeds
import TestSupport
import Testing

struct SourceLimitsTests {
  private static func problem(
    _ text: String, _ name: String, upTo limit: Int = SourceFile.usualLimit
  ) throws -> String? {
    let folder = try TemporaryFolder(["seeds/\(name)": text])
    let file = try #require(SeedFolder.source(at: "seeds/\(name)", in: folder.path))
    do throws(DiagnosedError) {
      _ = try Seed.read(file, in: folder.path, upTo: limit)
      return nil
    } catch {
      return error.diagnostics.map(\.description).joined(separator: "\n")
    }
  }

  private static func times(_ part: String, _ count: Int) -> String {
    String(repeating: part, count: count)
  }

  private static let excesses = [
    ("a.txt", times("سطر\n", 50_001), "seeds/a.txt: error: this source has more than 50000 lines"),
    (
      "a.md", times("\n", 60_000) + "نص", "seeds/a.md: error: this source has more than 50000 lines"
    ),
    (
      "a.txt", "عنوان\n\n" + times("كلمة ", 250_000),
      "seeds/a.txt:3: error: this source has a line of more than 2000000 bytes"
    ),
    (
      "a.txt", times(times("كلمة ", 10_000) + "\n", 200),
      "seeds/a.txt: error: this source has a text of more than 10000000 bytes"
    ),
    (
      "a.html", times("<p>نص", 200_001),
      "seeds/a.html: error: this source has more than 200000 tags"
    ),
    (
      "a.html", "<p title='>'>" + times("كلمة ", 1_200_000),
      "seeds/a.html: error: this source has a text of more than 10000000 bytes"
    ),
    (
      "a.html", "<pre>" + times("نص\n", 200_001),
      "seeds/a.html: error: this source has more than 200000 lines"
    ),
    (
      "a.md", "---\ntitle: أ\n---\nنص\n\n" + times("> ", 2_000) + "نص",
      "seeds/a.md:6: error: this Markdown has quotes or lists in each other more than 100 deep"
    ),
    (
      "a.md", times("![[]()", 40_000),
      "seeds/a.md:1: error: this Markdown has too many images and links"
    ),
  ]

  @Test(arguments: excesses.indices)
  func `a source that no article could be is refused by name`(_ number: Int) throws {
    let (name, text, expected) = Self.excesses[number]
    let problem = try Self.problem(text, name)
    #expect(problem?.hasPrefix(expected) == true, "\(problem ?? "none")")
  }

  @Test(arguments: [
    ("a.txt", times("سطر\n", 49_000)), ("a.txt", times("كلمة ", 200_000)),
    ("a.html", times("<p>نص</p>\n", 90_000)), ("a.html", "<p>" + times("كلمة ", 300_000)),
    ("a.html", "<img src='data:image/png;base64,\(times("abcdefgh", 1_500_000))'><p>نص</p>"),
  ])
  func `a long source is read`(_ name: String, _ text: String) throws {
    #expect(try Self.problem(text, name) == nil)
  }

  @Test func `a file beyond the limit is refused before it is read`() throws {
    #expect(try Self.problem("نص", "a.txt", upTo: 4) == nil)
    #expect(
      try Self.problem(Self.times("نص", 1_000_000), "a.txt", upTo: 3_000_000)
        == "seeds/a.txt: error: this file has more than 3 MB and is not read; move it elsewhere, or "
        + "raise ‘sourceLimit’ in warraq.yml [too-large]")
  }

  @Test(arguments: ["a.yml", "a.md"])
  func `what is cleaned in the editor's fields and in references is counted`(_ name: String) throws
  {
    let fields = "title: \"أ\\u202Eب\\x07\"\n"
    let files =
      name == "a.yml"
      ? ["seeds/a.txt": "عنوان\n\nنص", "seeds/a.yml": fields]
      : ["seeds/a.md": "---\n\(fields)---\nنص &#x202E; و&#xFFFF;\n"]
    let folder = try TemporaryFolder(files)
    let path = name == "a.yml" ? "seeds/a.txt" : "seeds/a.md"
    let file = try #require(SeedFolder.source(at: path, in: folder.path))
    let seed = try Seed.read(file, in: folder.path)
    let isMarkdown = name == "a.md"
    let given = isMarkdown ? seed.value.frontMatter : seed.value.sidecar
    #expect(given.texts[.title]?.value == "أب")
    #expect(
      seed.value.cleaning.changes
        == (isMarkdown ? [.bidiFormatting: 2, .control: 2] : [.bidiFormatting: 1, .control: 1]))
    #expect(
      seed.diagnostics.map { "\($0.location?.description ?? "") \($0.identifier)" }.sorted()
        == (isMarkdown
          ? ["seeds/a.md:2:8 override", "seeds/a.md:4 override"] : ["seeds/a.yml:1:8 override"]))
  }
}
