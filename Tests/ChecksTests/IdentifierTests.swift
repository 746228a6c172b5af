import Checks
import Foundation
import TestSupport
import Testing

/// The identifiers in the sources of the program are those of the table.
struct IdentifierTests {
  /// What commands other than `check` print alone.
  private static let elsewhere: Set = [
    "kept", "leftover", "locked", "no-name", "no-notices", "no-preview", "no-title", "not-empty",
    "not-kept", "not-verified", "not-written", "open-preview", "serve", "split", "strict",
    "unknown-file",
  ]

  /// The calls that make diagnostics, up to the identifier.
  private static let calls = [
    #"Diagnostic\(\s*\.?\w+(?: \? \.\w+ : \.\w+)?,\s*(?:[\w.= ]+\? )?"([a-z][a-z0-9-]*)""#,
    #"DiagnosedError\(\s*(?:[\w.= ]+\? )?"([a-z][a-z0-9-]*)""#,
    #"BuildFailure\(\s*\.\w+,\s*"([a-z][a-z0-9-]*)""#,
    #"\b(?:error|report|warning|warn|add|refusal)\(\s*"([a-z][a-z0-9-]*)""#,
  ]

  private static func identifiers(in text: String) throws -> [String] {
    try calls.flatMap { call in
      try NSRegularExpression(pattern: call)
        .matches(in: text, range: NSRange(text.startIndex..., in: text))
        .compactMap { Range($0.range(at: 1), in: text).map { String(text[$0]) } }
    }
  }

  @Test func `only commands that speak English alone have messages in one language`() throws {
    let names = try Repository.files(below: "Sources").filter { name in
      let isSwift = name.hasSuffix(".swift")
      return try isSwift && Repository.text("Sources/\(name)").contains("Message(english: ")
    }
    #expect(
      names == [
        "App/WarraqKit/Previewing/Preview.swift", "App/WarraqKit/Starting/NewFiles.swift",
        "App/warraq/Commands/ConvertCommand.swift", "App/warraq/Commands/ManualCommand.swift",
        "App/warraq/Commands/ServeCommand.swift",
      ])
  }

  @Test func `every identifier that the program writes is in the table`() throws {
    var found: Set<String> = []
    var quoted: Set<Substring> = []
    for name in try Repository.files(below: "Sources") where name.hasSuffix(".swift") {
      guard !name.contains("Embedded"), !name.contains("Checks/Kinds/") else { continue }
      let text = try Repository.text("Sources/\(name)")
      found.formUnion(try Self.identifiers(in: text))
      quoted.formUnion(text.split(separator: "\""))
      // Some are the names of cases.
      quoted.formUnion(
        text.split(separator: "\n").filter { $0.hasPrefix("  case ") }.map { $0.dropFirst(7) })
    }
    #expect(found.count > 60)
    let known = Set(FindingKinds.all.map(\.identifier))
    #expect(found.subtracting(known) == Self.elsewhere)
    for identifier in known {
      #expect(quoted.contains("\(identifier)"), "nothing in the program writes \(identifier)")
    }
  }
}
