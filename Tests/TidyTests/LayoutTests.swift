import TestSupport
import Testing

struct LayoutTests {
  private static let longestFile = 400
  private static let longestFunction = 60

  @Test func `there are files to look at`() {
    #expect(SourceFile.all.count > 100)
  }

  @Test func `files and functions are not longer than the limits`() {
    for file in SourceFile.all {
      #expect(file.lines.count <= Self.longestFile + 1, "\(file.path)")
      for function in file.functions {
        #expect(
          function.length <= Self.longestFunction,
          "\(file.path):\(function.line): \(function.length) lines")
      }
    }
  }

  @Test func `functions are measured from their first line to their last`() {
    let file = SourceFile(
      "Sources/A/B.swift",
      text: """
        struct B {
          func one() { let x = "}" }

          init(
            _ a: Int  // {
          ) {
            run { a }
          }
        }
        """)
    #expect(file.functions.map(\.line) == [2, 4])
    #expect(file.functions.map(\.length) == [1, 5])
  }

  /// Paths that exist only where the code was written; joined here so that this file has none.
  private static let workplaceNames = ["/" + "work/", "/." + "library", "/" + "tmp/helper"]

  @Test func `no file names a path of the machine where it was written`() throws {
    let names = [
      "Package.swift", "Makefile", "warraq.yml", ".ci/run", ".ci/embed", ".ci/install-libraries",
    ]
    let others = try names.map { SourceFile($0, text: try Repository.text($0)) }
    for file in SourceFile.all + others {
      for name in Self.workplaceNames {
        #expect(!file.text.contains(name), "\(file.path) names \(name)")
      }
    }
  }

  @Test func `no file has an invisible character`() throws {
    for file in SourceFile.all {
      for (number, line) in file.lines.enumerated() {
        let hidden = Self.firstHidden(in: line)
        #expect(
          hidden == nil,
          "\(file.path):\(number + 1): write \(hidden.map { "\\u{\(String($0.value, radix: 16))}" } ?? "")"
        )
      }
    }
  }

  @Test(arguments: [
    ("\u{202E}", true), ("a\u{200F}", true), ("a\u{A0}b", true), ("\t", true), ("\u{64B}", true),
    ("\"\u{301}", true), ("a\u{FEFF}", true), ("نصًّا", false), ("a b", false), ("«نص» …", false),
  ])
  func `invisible characters are recognised`(_ line: String, _ isHidden: Bool) {
    #expect((Self.firstHidden(in: line[...]) != nil) == isHidden)
  }

  /// The first control or format character, unusual space, or combining mark that follows no letter.
  ///
  /// Vowel marks within words are visible and allowed.
  private static func firstHidden(in line: Substring) -> Unicode.Scalar? {
    var previous: Unicode.Scalar = " "
    for scalar in line.unicodeScalars {
      defer { previous = scalar }
      if (" "..."~").contains(scalar) { continue }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
        return scalar
      case .spaceSeparator where scalar != " ": return scalar
      case .nonspacingMark, .enclosingMark, .spacingMark:
        let isOnLetter =
          previous.properties.isAlphabetic
          || previous.properties.generalCategory == .nonspacingMark
        if !isOnLetter { return scalar }
      default: continue
      }
    }
    return nil
  }

  @Test func `every module and every command is documented`() throws {
    let modules = Set(SourceFile.sources.map(\.target))
    let overview = try Repository.text("Sources/README.md")
    for module in modules.sorted() {
      #expect(overview.contains("`\(module)`"), "Sources/README.md does not name \(module)")
    }
    let readme = try Repository.text("README.md")
    for file in SourceFile.all where file.path.hasPrefix("Sources/App/warraq/Commands/") {
      for line in file.lines {
        guard let match = line.firstMatch(of: /commandName: "([a-z]+)"/) else { continue }
        let name = match.output.1
        let group = file.path.contains("/New/") && name != "new" ? "new " : ""
        #expect(readme.contains("warraq \(group)\(name)"), "README.md: \(group)\(name)")
      }
    }
  }
}
