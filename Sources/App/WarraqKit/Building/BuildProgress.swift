import Diagnostics
import Seeds

/// The diagnostics and counts of a build so far.
struct BuildProgress {
  var diagnostics: [Diagnostic] = []
  private var articles = 0
  private var leftOut = 0
  private var withheld = 0
  private var files = BuildReport.FileCounts()
  private var clock: PhaseClock

  /// Begins with nothing found or done.
  init(_ options: BuildOptions) {
    clock = PhaseClock(options.stopwatch)
  }

  /// Ends a phase of the build; the next one begins.
  mutating func end(_ phase: String) { clock.end(phase) }

  /// Repeats the results of an earlier build, because nothing has changed.
  mutating func take(_ state: BuildState) {
    let outline = state.outline
    diagnostics = outline.diagnostics
    (articles, leftOut, withheld) = (outline.articles, outline.leftOut, outline.withheld)
    leave(state.pages)
  }

  /// Counts all files as unchanged, because the site would be the same.
  mutating func leave(_ pages: [PageRecord]) {
    files.unchanged = pages.reduce(0) { $0 + $1.files.count }
  }

  /// Adds the results of reading the sources.
  mutating func take(_ archive: Archive) {
    diagnostics += archive.sources.flatMap(\.diagnostics).tellingOnce(FieldsReader.foreignKey)
    (articles, leftOut, withheld) = (archive.articles.count, archive.leftOut, archive.withheld)
  }

  /// Adds the results of writing the site.
  mutating func take(_ written: [SiteWriter.Written], removed: Int) {
    for item in written {
      files.made += item.newFiles
      files.unchanged += item.record.files.count - item.newFiles
    }
    files.removed = removed
  }

  /// The report of the build.
  func report(_ outcome: BuildReport.Outcome, output: String?) -> BuildReport {
    BuildReport(
      outcome: outcome, diagnostics: diagnostics.sorted(), articles: articles, leftOut: leftOut,
      withheld: withheld, files: files, phases: clock.phases, output: output)
  }
}
