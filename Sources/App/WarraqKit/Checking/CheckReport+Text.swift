package import Checks
import Diagnostics
package import JSON

extension CheckReport {
  /// The result in one line for people.
  package var summary: String {
    let absent = [(leftOut, "left out"), (withheld, "withheld")].filter { $0.0 > 0 }
      .map { ", \($0.0) \($0.1)" }.joined()
    let told =
      stories.isEmpty
      ? "" : ", \(Counted.text(stories.count, "story", "stories")) told more than once"
    let found = Diagnostic.Severity.allCases.reversed().filter { count($0) > 0 }
      .map { Counted.text(count($0), $0.rawValue) }
    return Counted.text(articles, "article") + absent + told + "; "
      + (found.isEmpty ? "nothing to report" : found.joined(separator: ", "))
  }

  /// The result as an object.
  package var json: JSONValue {
    [
      "articles": .integer(articles), "leftOut": .integer(leftOut), "withheld": .integer(withheld),
      "errors": .integer(count(.error)), "warnings": .integer(count(.warning)),
      "notes": .integer(count(.note)), "diagnostics": .array(diagnostics.map(\.json)),
      "versions": .array(stories.map(\.json)),
    ]
  }
}

extension StoryVersions {
  /// The story as an object.
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
