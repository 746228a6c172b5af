package import Diagnostics

/// What a check of a site has found.
package struct CheckReport: Sendable {
  /// Everything that was found, in order of place.
  package let diagnostics: [Diagnostic]
  /// The stories that more than one article tells, in the order of the site.
  package let stories: [StoryVersions]
  /// How many articles a build would publish.
  package let articles: Int
  /// How many sources a build would leave out because of an error.
  package let leftOut: Int
  /// How many articles a build would withhold: drafts, not yet due, or expired.
  package let withheld: Int

  /// Runs all checks and adds their findings to `diagnostics`, which a build would report.
  package init(
    _ archive: CheckedArchive, diagnostics: [Diagnostic], leftOut: Int = 0, withheld: Int = 0
  ) {
    let findings = CheckList.all.flatMap { $0.findings(in: archive) }
    self.diagnostics = (diagnostics + findings).sorted()
    stories = archive.stories
    articles = archive.articles.count
    self.leftOut = leftOut
    self.withheld = withheld
  }

  /// How many diagnostics of a severity there are.
  package func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}
