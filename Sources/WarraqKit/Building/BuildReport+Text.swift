import Diagnostics
package import JSON

extension BuildReport {
  /// The result in one line for people.
  package var summary: String {
    let found = [Diagnostic.Severity.error, .warning].compactMap { severity -> String? in
      let count = count(severity)
      return count == 0 ? nil : Self.counted(count, severity.rawValue)
    }
    let remarks = found.isEmpty ? "" : "; " + found.joined(separator: ", ")
    guard outcome == .published, let output else {
      return "nothing was put in place" + remarks
    }
    let absent = [(leftOut, "left out"), (withheld, "withheld")].filter { $0.0 > 0 }
      .map { ", \($0.0) \($0.1)" }.joined()
    return "\(output): \(Self.counted(articles, "article"))\(absent), "
      + Self.counted(files, "file") + remarks
  }

  /// The result as an object, remarks included.
  package var json: JSONValue {
    [
      "published": .bool(outcome == .published), "output": .optional(output),
      "articles": .integer(articles), "leftOut": .integer(leftOut), "withheld": .integer(withheld),
      "files": .integer(files), "diagnostics": .array(diagnostics.map(\.json)),
    ]
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
