import ArgumentParser
import JSON
import WarraqKit

struct ScheduleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Lists what is withheld or expires, and when a build would next change that.",
    discussion: """
      Nothing is written. With --due, the exit status is 0 if articles have appeared or disappeared \
      since the last build, and 1 if not, so that a timer can skip a build that would change nothing. \
      If no build is remembered, one is due. Changes of the sources do not count.

      Example:
        warraq schedule --due && warraq build
      """)

  @Option(help: ArgumentHelp("The site folder.", valueName: "dir"))
  var site = "."

  @OptionGroup var moment: MomentOption

  @Flag(help: "End with status 1 if no build is due.")
  var due = false

  @Option(help: "How to print: text or json.")
  var format: ResultFormat = .text

  func run() async throws {
    var options = BuildOptions(site: site, now: try moment.seconds())
    options.jobs = Terminal.processors()
    options.program = Terminal.program()
    let report = await ScheduleReport(options)
    DiagnosticPrinter(format: .preferred).print(report.diagnostics)
    let errors = report.diagnostics.count
    guard report.outcome == .published else {
      throw ExitStatus(report.outcome, errors: errors) ?? .systemFailed
    }
    switch format {
    case .text: report.schedule.lines.forEach(Terminal.line)
    case .json: Terminal.json(report.schedule.json)
    }
    if due {
      if !report.schedule.isDue { throw ExitStatus.contentErrors }
    } else if errors > 0 {
      throw ExitStatus.contentErrors
    }
  }
}
