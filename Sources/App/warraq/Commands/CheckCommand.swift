import ArgumentParser
import Checks
import Diagnostics
import JSON
import WarraqKit

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is wrong with a site, and what its editor should know.",
    discussion: """
      Nothing is written. Besides everything that a build would complain about, it reports:
      \(CheckList.all.map { "  \($0.identifier): \($0.summary)" }.joined(separator: "\n"))

      Example:
        warraq check --site . --format json
      """)

  @Option(help: ArgumentHelp("The site folder.", valueName: "dir"), completion: .directory)
  var site = "."

  @Option(help: "How to print: text, json or github.")
  var format: OutputFormat?

  func run() async throws {
    var options = BuildOptions(site: site, now: Terminal.now())
    options.jobs = Terminal.processors()
    options.home = Terminal.environment("HOME")
    let bar = ProgressBar()
    options.progress = bar.show
    let report = await SiteCheck.run(options)
    bar.clear()
    let format = format ?? .preferred
    DiagnosticPrinter(format: format, isResult: true).print(report.diagnostics)
    if format == .json { Terminal.json(report.json) }
    Terminal.message(report.summary)
    if let status = ExitStatus(report.outcome, errors: report.count(.error)) { throw status }
  }
}
