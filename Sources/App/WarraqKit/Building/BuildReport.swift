package import Diagnostics

/// The result of a build.
package struct BuildReport: Sendable {
  /// Whether a site was published, and if not, what the cause is; a graver outcome is greater.
  package enum Outcome: Sendable, Comparable {
    /// The new site is in place.
    case published
    /// The content, or a template, has errors; the old site is still in place.
    case rejected
    /// Another process is building the site; this one did nothing.
    case locked
    /// The disk or the system failed; the old site is still in place.
    case failed
    /// The command or the configuration is wrong; nothing was built.
    case misused
  }

  /// How many files of the site a build has made, left as they were, and removed.
  package struct FileCounts: Sendable {
    /// How many files are new or have new content.
    package var made = 0
    /// How many files are those of the old site.
    package var unchanged = 0
    /// How many files of the old site are gone.
    package var removed = 0
  }

  /// A part of a build and how long it took.
  package struct Phase: Sendable {
    /// A verb: `read`, `write`.
    package let name: String
    /// How long the phase took.
    package let duration: Duration
  }

  /// Whether the site was put in place.
  package internal(set) var outcome = Outcome.published
  /// Everything that was found, in order of place.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// How many articles the site has, and how many it leaves out.
  package internal(set) var counts = ArticleCounts()
  /// How many files of the site were made, left and removed.
  package internal(set) var files = FileCounts()
  /// What differs from the site that the last build left; `nil` where that is not known.
  package internal(set) var changes: SiteChanges?
  /// The path at which the site will stand, as its configuration has it: `/archive/`.
  package internal(set) var basePath = "/"
  /// The phases of the build in their order.
  package private(set) var phases: [Phase] = []
  /// The folder of the site; `nil` unless it was published.
  package internal(set) var output: String?
  private var phaseStart: Duration

  /// Begins the first phase of a build.
  init(_ options: BuildOptions) {
    phaseStart = options.stopwatch()
  }

  /// Ends a phase, and begins the next one.
  mutating func endPhase(_ name: String, _ options: BuildOptions) {
    let now = options.stopwatch()
    phases.append(Phase(name: name, duration: now - phaseStart))
    phaseStart = now
  }

  /// Ends the phase in which the files were listed; what differs can be told where the last site is known.
  mutating func endListing(after last: BuildState?, _ options: BuildOptions) {
    endPhase("list", options)
    if last != nil { changes = SiteChanges() }
  }

  /// Reports what the build reported that left the site as it is.
  mutating func repeatResult(of last: BuildState) {
    diagnostics = last.outline.diagnostics
    counts = last.outline.counts
    files.unchanged = last.fileCount
  }

  /// How many diagnostics of a severity there are.
  package func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}
