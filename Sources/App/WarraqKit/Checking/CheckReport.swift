package import Checks
package import Diagnostics
package import JSON

/// What a check of a site has found.
package struct CheckReport: Sendable {
  /// What a build of the site would come to; of several failures the gravest.
  package internal(set) var outcome = BuildReport.Outcome.published
  /// Everything that was found, in order of place.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// The stories that more than one article tells, in the order of the site.
  package internal(set) var stories: [StoryVersions] = []
  /// How many articles a build would publish, and how many it would leave out.
  package internal(set) var counts = ArticleCounts()

  /// How many diagnostics of a severity there are.
  package func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// The result in one line for people.
  package var summary: String {
    let told = Counted.text(stories.count, "story", "stories") + " told more than once"
    let found = Diagnostic.Severity.allCases.reversed().filter { count($0) > 0 }
      .map { Counted.text(count($0), $0.rawValue) }.joined(separator: ", ")
    return counts.phrase + (stories.isEmpty ? "" : ", \(told)")
      + "; \(found.isEmpty ? "nothing to report" : found)"
  }

  /// The result as an object.
  package var json: JSONValue {
    [
      "articles": .integer(counts.published), "leftOut": .integer(counts.leftOut),
      "withheld": .integer(counts.withheld), "errors": .integer(count(.error)),
      "warnings": .integer(count(.warning)), "notes": .integer(count(.note)),
      "diagnostics": .array(diagnostics.map(\.json)), "versions": .array(stories.map(\.json)),
    ]
  }
}

extension StoryVersions {
  fileprivate var json: JSONValue {
    let versions = versions.map { version -> JSONValue in
      [
        "file": .string(version.file), "title": .string(version.title),
        "publisher": .optional(version.publisher), "date": .optional(version.date),
        "copyOf": .optional(version.copyOf),
      ]
    }
    return ["copies": .bool(isCopied), "articles": .array(versions)]
  }
}
