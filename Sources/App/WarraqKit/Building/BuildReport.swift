package import Diagnostics

/// The result of a build.
package struct BuildReport: Sendable, Hashable {
  /// Whether a site was published, and if not, what the cause is.
  package enum Outcome: Sendable, Hashable {
    /// The new site is in place.
    case published
    /// The content, or a template, has errors; the old site is still in place.
    case rejected
    /// The command or the configuration is wrong; nothing was tried.
    case misused
    /// The disk or the system failed; the old site is still in place.
    case failed
    /// Another build holds the site; nothing was tried.
    case locked
  }

  /// How many files of the site a build has made, left as they were, and removed.
  package struct FileCounts: Sendable, Hashable {
    /// How many files are new or have new content.
    package var made = 0
    /// How many files are those of the old site.
    package var unchanged = 0
    /// How many files of the old site are gone.
    package var removed = 0
  }

  /// A part of a build and how long it took.
  package struct Phase: Sendable, Hashable {
    /// A verb: `read`, `write`.
    package let name: String
    /// How long the phase took.
    package let duration: Duration
  }

  /// Whether the site was put in place.
  package let outcome: Outcome
  /// Everything that was found, in order of place.
  package let diagnostics: [Diagnostic]
  /// How many articles the site has.
  package let articles: Int
  /// How many sources were left out because of an error.
  package let leftOut: Int
  /// How many articles are withheld: drafts, not yet due, or expired.
  package let withheld: Int
  /// How many files of the site were made, left and removed.
  package let files: FileCounts
  /// The phases of the build in their order.
  package let phases: [Phase]
  /// The folder of the site.
  package let output: String?

  /// How many diagnostics of a severity there are.
  package func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}
