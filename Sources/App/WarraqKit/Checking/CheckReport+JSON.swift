import Checks
package import Diagnostics
package import JSON

extension CheckReport {
  /// The result as an object, its words in a language.
  package func json(in language: MessageLanguage) -> JSONValue {
    [
      "language": .string(language.rawValue), "articles": .integer(counts.published),
      "leftOut": .integer(counts.leftOut),
      "withheld": .integer(counts.withheld), "errors": .integer(count(.error)),
      "warnings": .integer(count(.warning)), "notes": .integer(count(.note)),
      "checks": .array(groups.map { $0.json(in: language) }),
      "diagnostics": .array(diagnostics.map { .object($0.members(in: language)) }),
      "ignored": .array(
        ignored.map { found in
          .object(
            found.diagnostic.members(in: language) + [.init("reason", .string(found.reason))])
        }),
      "versions": .array(stories.map(\.json)),
    ]
  }
}

extension CheckReport.Group {
  fileprivate func json(in language: MessageLanguage) -> JSONValue {
    [
      "identifier": .string(kind.identifier), "title": .string(kind.title[language]),
      "remedy": .string(kind.remedy[language]), "severity": .string(severity.rawValue),
      "count": .integer(findings.count),
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
