import Diagnostics
import JSON
import Serving
import WarraqKit

/// A preview and the server that shows it: each build is told to the server, and to the terminal.
struct LivePreview {
  private var preview: Preview
  private let server: ServerProcess
  /// What the last build complained of, which is not said again.
  private var told: Set<Diagnostic> = []
  private var base = "/"

  init(_ preview: Preview, _ server: ServerProcess) {
    self.preview = preview
    self.server = server
  }

  /// Builds the site for the first time; an error if that is in vain whatever the editor does to the sources.
  mutating func start(_ printer: DiagnosticPrinter) async throws(PreviewRefusal) -> BuildReport {
    let bar = ProgressBar()
    let update = await preview.build(at: Terminal.now(), bar.show)
    bar.clear()
    let report = update.report
    guard report.outcome == .published || report.outcome == .rejected else {
      throw PreviewRefusal(report: report)
    }
    tell(update, printer)
    await preview.keep()
    return report
  }

  /// Builds the site anew after a change.
  mutating func update(_ printer: DiagnosticPrinter) async {
    let update = await preview.build(at: Terminal.now())
    tell(update, printer)
    let isSame = update.site == .changes(SiteChanges())
    if !isSame { Terminal.message(update.report.previewSummary) }
    await preview.keep()
  }

  /// Tells the server first, for whose pages somebody waits.
  private mutating func tell(_ update: Preview.Update, _ printer: DiagnosticPrinter) {
    let report = update.report
    server.tell(orders(report, update.site) + [.problems(report.problems.text())])
    printer.print(report.diagnostics.filter { !told.contains($0) })
    told = Set(report.diagnostics)
  }

  private mutating func orders(_ report: BuildReport, _ site: Preview.Site) -> [ServerOrder] {
    let moved =
      base.utf8.elementsEqual(report.basePath.utf8) ? [] : [ServerOrder.base(report.basePath)]
    switch site {
    case .same: return []
    case .files(let files):
      base = report.basePath
      return moved + [.root(preview.folder), .clear] + files.map(ServerOrder.add) + [.publish]
    case .changes(let changes):
      base = report.basePath
      let orders =
        moved + changes.made.map(ServerOrder.add) + changes.removed.map(ServerOrder.remove)
      return orders.isEmpty ? [] : orders + [.publish]
    }
  }
}
