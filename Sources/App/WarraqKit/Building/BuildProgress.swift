import Diagnostics
import Seeds

/// What a build has found and done so far.
struct BuildProgress {
  var diagnostics: [Diagnostic] = []
  private var articles = 0
  private var leftOut = 0
  private var withheld = 0
  private var files = BuildReport.FileCounts()
  private var clock: PhaseClock

  /// Has found and done nothing yet.
  init(_ options: BuildOptions) {
    clock = PhaseClock(options.stopwatch)
  }

  /// Ends a phase of the build; the next one begins.
  mutating func end(_ phase: String) { clock.end(phase) }

  /// Takes over what an earlier build has found and made, because nothing has changed.
  mutating func take(_ state: BuildState) {
    let outline = state.outline
    diagnostics = outline.diagnostics
    (articles, leftOut, withheld) = (outline.articles, outline.leftOut, outline.withheld)
    leave(state.pages)
  }

  /// Leaves the site that stands there, because it is the one that would be made.
  mutating func leave(_ pages: [PageRecord]) {
    files.unchanged = pages.reduce(0) { $0 + $1.files.count }
  }

  /// Takes in what was read.
  mutating func take(_ archive: Archive) {
    diagnostics += archive.sources.flatMap(\.diagnostics).tellingOnce(FieldsReader.foreignKey)
    (articles, leftOut, withheld) = (archive.articles.count, archive.leftOut, archive.withheld)
  }

  /// Takes in what was written.
  mutating func take(_ written: [SiteWriter.Written], removed: Int) {
    for item in written {
      files.made += item.newFiles
      files.unchanged += item.record.files.count - item.newFiles
    }
    files.removed = removed
  }

  /// What came of the build.
  func report(_ outcome: BuildReport.Outcome, output: String?) -> BuildReport {
    BuildReport(
      outcome: outcome, diagnostics: diagnostics.sorted(), articles: articles, leftOut: leftOut,
      withheld: withheld, files: files, phases: clock.phases, output: output)
  }
}
