import Diagnostics
import TestSupport
import Testing
import WarraqKit

/// The line that `check` writes for tags that look alike makes them one tag.
struct SimilarTagsTests {
  @Test(arguments: [
    ["كأس_العالم", "كأس العالم", "#كأس_العالم"], ["السعودية", "سعودية"], ["مصر.", "مصر"],
    ["C++، و", "C++ و"], ["it's: a, b", "its a b"], ["نعم [1]", "نعم 1"], ["123", "#123"],
    ["أبو \"ظبي\"", "أبوظبي"],
  ])
  func `pasting the line leaves nothing to find`(_ tags: [String]) async throws {
    let sources = tags.enumerated().map { number, tag in
      let quoted = tag.replacing("'", with: "''")
      return (
        "seeds/t\(number).md",
        Finding.Content.text(Finding.article("خبر \(number)", "نص.\n", "tags: ['\(quoted)']\n"))
      )
    }
    let files = Dictionary(sources, uniquingKeysWith: { first, _ in first })
    let before = try await Finding.report(files, only: ["similar-tags"])
    let finding = try #require(before.diagnostics.first, "\(tags)")
    #expect(before.diagnostics.count == 1)
    #expect(finding.location?.line == 4 && finding.location?.column == 8)
    let line = try #require(finding.message.firstMatch(of: /- \{name: .*\}$/)?.output)
    #expect(finding.wording.arabic.contains(line))
    let pasted = files.merging(["seeds/thesaurus.yml": .text("\(line)\n")]) { $1 }
    let after = try await Finding.report(pasted)
    #expect(
      !after.diagnostics.contains { $0.identifier == "similar-tags" || $0.severity != .note },
      "\(line): \(after.diagnostics)")
  }

  @Test func `a name of the thesaurus stays, and is told what to take in`() async throws {
    let report = try await Finding.report(
      [
        "seeds/x.md": Finding.markdown("نص.", "tags: [سعودية]\n"),
        "seeds/y.md": .text(Finding.article("رابع", "نص.\n", "tags: [السعودية]\n")),
        "seeds/thesaurus.yml": "- {name: السعودية}\n",
      ], only: ["similar-tags"])
    #expect(
      report.diagnostics.map(\.description) == [
        "seeds/x.md:4:8: note: ‘سعودية’ (1) looks like the tag ‘السعودية’ (1); if they are one subject, "
          + "add to ‘also’ of ‘السعودية’ in seeds/thesaurus.yml: سعودية [similar-tags]"
      ])
  }

  @Test func `two names of the thesaurus are two subjects`() async throws {
    let report = try await Finding.report(
      [
        "seeds/x.md": Finding.markdown("نص.", "tags: [جزيرة]\n"),
        "seeds/y.md": .text(Finding.article("رابع", "نص.\n", "tags: [الجزيرة]\n")),
        "seeds/thesaurus.yml": "- {name: الجزيرة}\n- {name: جزيرة}\n",
      ])
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
  }
}
