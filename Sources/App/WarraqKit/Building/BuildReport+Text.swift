import Diagnostics
package import JSON

extension BuildReport {
  /// The result in one line for people; `peakMemory` in bytes.
  package func summary(peakMemory: Int) -> String {
    guard outcome == .published, let output else { return "nothing was published" + remarks }
    return "\(output): \(counts.phrase), "
      + files.phrase + remarks + "; \(Self.seconds(duration)), \(peakMemory / 1_000_000) MB"
  }

  /// The same for a build of the preview: what the site is now, or that it is the one before.
  package var previewSummary: String {
    let result = outcome == .published ? "\(counts.phrase), \(files.phrase)" : "the last site stays"
    return result + remarks + "; \(Self.seconds(duration))"
  }

  /// How many errors and warnings there are, behind a semicolon; empty where there are none.
  private var remarks: String {
    let found = [Diagnostic.Severity.error, .warning].filter { count($0) > 0 }
      .map { Counted.text(count($0), $0.rawValue) }
    return found.isEmpty ? "" : "; " + found.joined(separator: ", ")
  }

  /// How long each phase took, a line each.
  package var timings: String {
    let width = phases.map(\.name.count).max() ?? 0
    return phases.map { phase in
      let padding = String(repeating: " ", count: width - phase.name.count)
      return "\(phase.name)\(padding)  \(Self.seconds(phase.duration))"
    }.joined(separator: "\n")
  }

  private var duration: Duration { phases.reduce(.zero) { $0 + $1.duration } }

  /// A time in seconds with three digits behind the point: `0.042 s`.
  private static func seconds(_ duration: Duration) -> String {
    let milliseconds = Int(duration / .milliseconds(1))
    return "\(milliseconds / 1000).\(String(1000 + milliseconds % 1000).dropFirst()) s"
  }

  /// The result as an object, diagnostics included.
  package var json: JSONValue {
    [
      "published": .bool(outcome == .published), "output": .optional(output),
      "articles": .integer(counts.published), "leftOut": .integer(counts.leftOut),
      "withheld": .integer(counts.withheld),
      "files": .integer(files.made + files.unchanged), "made": .integer(files.made),
      "unchanged": .integer(files.unchanged), "removed": .integer(files.removed),
      "milliseconds": .integer(Int(duration / .milliseconds(1))),
      "diagnostics": .array(diagnostics.map(\.json)),
    ]
  }
}

extension BuildReport.FileCounts {
  /// The counts in words, without those that are 0: `3 files made, 97 unchanged`.
  fileprivate var phrase: String {
    guard made + removed > 0 else { return "nothing changed" }
    return Counted.text(made, "file") + " made"
      + Counted.others([(unchanged, "unchanged"), (removed, "removed")])
  }
}
