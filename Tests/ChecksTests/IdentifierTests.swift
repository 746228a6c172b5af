import Checks
import TestSupport
import Testing

/// The identifiers in the sources of the program are those of the table.
struct IdentifierTests {
  /// What only commands other than `check` print, and `check` if a build cannot begin.
  private static let elsewhere: Set = [
    "exists", "kept", "leftover", "locked", "no-notices", "no-preview", "not-kept", "not-verified",
    "not-written", "open-preview", "serve", "split", "strict", "unknown-file", "withdrawn",
  ]

  /// The calls that make diagnostics, up to the identifier.
  private static var calls: [Regex<(Substring, Substring)>] {
    [
      /Diagnostic\(\s*(?:\.?\w+(?: \? \.\w+ : \.\w+)?),\s*(?:[\w.= ]+\? )?"([a-z][a-z0-9-]*)"/,
      /DiagnosedError\(\s*(?:[\w.= ]+\? )?"([a-z][a-z0-9-]*)"/,
      /BuildFailure\(\s*\.\w+,\s*"([a-z][a-z0-9-]*)"/,
      /\b(?:error|report|warning|warn|add|refusal)\(\s*"([a-z][a-z0-9-]*)"/,
    ]
  }

  @Test func `every identifier that the program writes is in the table`() throws {
    var found: Set<String> = []
    var all = ""
    for name in try Repository.files(below: "Sources") where name.hasSuffix(".swift") {
      guard !name.contains("Embedded"), !name.contains("Checks/Kinds/") else { continue }
      let text = try Repository.text("Sources/\(name)")
      all += text
      for call in Self.calls { found.formUnion(text.matches(of: call).map { String($0.output.1) }) }
    }
    #expect(found.count > 60)
    let known = Set(FindingKinds.all.map(\.identifier))
    #expect(found.subtracting(known) == Self.elsewhere.intersection(found))
    #expect(found.subtracting(known).subtracting(Self.elsewhere).isEmpty)
    for identifier in known {
      #expect(all.contains("\"\(identifier)\""), "nothing in the program writes \(identifier)")
    }
    for identifier in Self.elsewhere {
      #expect(found.contains(identifier), "nothing in the program writes \(identifier)")
    }
  }
}
