import Checks
import Diagnostics
import TestSupport
import Testing
import WarraqKit

/// Everything that `check` may tell has a site in which it does, and one in which it does not.
struct FindingTests {
  /// What no files of a site bring about: the state of the machine, a wrong call, a fault of the program.
  private static let elsewhere: Set = [
    "changed", "file-name", "missing-name", "no-site", "system", "unreadable",
  ]

  @Test func `every identifier has a row`() {
    let rows = Set(Findings.all.map(\.identifier))
    #expect(rows.isDisjoint(with: Self.elsewhere))
    #expect(Set(FindingKinds.all.map(\.identifier)).subtracting(rows) == Self.elsewhere)
    #expect(rows.isSubset(of: FindingKinds.all.map(\.identifier)))
  }

  @Test(arguments: Findings.all)
  func `is found where it is, in both languages, and not where it is mended`(
    _ finding: Finding
  ) async throws {
    let wrong = try await Finding.report(finding.wrong)
    #expect(
      wrong.diagnostics.contains { $0.identifier == finding.identifier }, "\(wrong.diagnostics)")
    for diagnostic in wrong.diagnostics { try expectArabic(diagnostic) }
    let right = try await Finding.report(finding.right)
    #expect(
      !right.diagnostics.contains { $0.identifier == finding.identifier }, "\(right.diagnostics)")
  }

  @Test func `a site without a fault has nothing to report`() async throws {
    let report = try await Finding.report([:])
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics)")
    #expect(report.summary(in: .english) == "2 articles; nothing to report")
    #expect(report.summary(in: .arabic) == "مقالان؛ لا شيء يستحق الذكر")
  }

  @Test(arguments: Findings.ofFields)
  func `only what was asked for is reported`(_ finding: Finding) async throws {
    let report = try await Finding.report(finding.wrong, only: [finding.identifier])
    #expect(Set(report.diagnostics.map(\.identifier)) == [finding.identifier])
    let others = try await Finding.report(finding.wrong, only: ["homoglyph"])
    #expect(others.diagnostics.isEmpty == (others.outcome == .published), "\(others.diagnostics)")
  }

  /// Names that Arabic has in Latin letters too.
  private static let names: Set = [
    "PDF", "HTML", "UTF", "YAML", "TOML", "JSON", "gzip", "Markdown", "MHTML", "DOCX", "Word",
    "GIF",
    "JPEG", "PNG", "WebP", "AVIF", "SVG", "RTF", "ZIP", "Rich", "Text",
  ]

  /// Holds that a diagnostic speaks Arabic, and that what is not Arabic in it is isolated.
  private func expectArabic(_ diagnostic: Diagnostic) throws {
    let kind = try #require(FindingKinds[diagnostic.identifier], "\(diagnostic)")
    for text in [diagnostic.wording, kind.title, kind.remedy].map(\.arabic) {
      let words = Self.outside(text)
      #expect(words.contains(/\p{Arabic}{2}/), "\(text)")
      let latin = words.matches(of: /[A-Za-z]+/).map { String($0.output) }
      #expect(latin.allSatisfy(Self.names.contains), "\(latin) in \(text)")
    }
  }

  /// A text without what is isolated in it.
  private static func outside(_ text: String) -> String {
    var depth = 0
    var rest = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: depth += 1
      case 0x2069: depth -= 1
      default: if depth == 0 { rest.append(scalar) }
      }
    }
    #expect(depth == 0, "\(text)")
    return String(rest)
  }
}
