package import Diagnostics
import Site

/// What a check has found.
package struct CheckReport: Sendable {
  /// Everything that was found, in order of place.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The stories that more than one article tells, in the order of the site.
  package private(set) var stories: [StoryVersions] = []
  /// How many articles a build would publish.
  package private(set) var articles = 0
  /// How many sources a build would leave out because of an error.
  package private(set) var leftOut = 0
  /// How many articles a build would withhold: drafts, not yet due, or expired.
  package private(set) var withheld = 0
  /// What a build would come to because of what was found; `published` where it would put a site in
  /// place.
  package private(set) var outcome = BuildReport.Outcome.published

  /// How many remarks of a severity there are.
  package func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}

extension CheckReport {
  mutating func add(_ diagnostics: [Diagnostic]) {
    self.diagnostics = (self.diagnostics + diagnostics).sorted()
  }

  /// Tells why a phase failed; of several failures the gravest is the outcome.
  mutating func add(_ failure: BuildFailure) {
    add(failure.diagnostics)
    if Self.rank(failure.outcome) > Self.rank(outcome) { outcome = failure.outcome }
  }

  mutating func add(_ site: Site) {
    stories = site.versions.stories.map { StoryVersions($0, in: site) }
    add(site.remarks + stories.map(\.note))
  }

  mutating func add(_ archive: Archive) {
    (articles, leftOut) = (archive.articles.count, archive.leftOut)
    withheld = archive.withheld
    add(archive.sources.flatMap(\.diagnostics) + archive.articles.flatMap(EditorNotes.notes))
  }

  /// The result of a phase; `nil` where it has failed, which is told.
  mutating func attempt<Value>(_ phase: () throws -> Value) -> Value? {
    do {
      return try phase()
    } catch {
      add(BuildFailure(error))
      return nil
    }
  }

  private static func rank(_ outcome: BuildReport.Outcome) -> Int {
    switch outcome {
    case .published: 0
    case .rejected: 1
    case .locked, .failed: 2
    case .misused: 3
    }
  }
}
