import ArgumentParser
import Checks
import Diagnostics
import JSON
import WarraqKit

struct CheckCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, github, sarif
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is wrong with a site, and what its editor should know.",
    discussion: """
      Nothing is written. Besides everything that a build would complain about, it reports:
      \(CheckList.kinds.map { "  \($0.identifier): \($0.title); \($0.remedy)" }.joined(separator: "\n"))

      What is right as it is can be ignored with a reason, in front matter, a sidecar or warraq.yml: \
      ignore: [{check: no-date, reason: no paper prints it}].

      In a workflow of GitHub the ten gravest findings become annotations, all are in the log, and a table of \
      them is on the page of the run.

      Example:
        warraq check --only no-date --only dead-link --lang ar
      """)

  @Option(help: ArgumentHelp("The site folder.", valueName: "dir"), completion: .directory)
  var site = "."

  @Option(
    help: ArgumentHelp(
      "Report the findings of this check alone; may be given several times.", valueName: "id"),
    completion: .list(FindingKinds.all.map(\.identifier)))
  var only: [String] = []

  @Option(help: "The language of the messages: ar or en; without it that of the environment.")
  var lang: MessageLanguage?

  @Option(help: "How to print: text, json, github or sarif.")
  var format: Format?

  func validate() throws {
    for identifier in only where FindingKinds[identifier] == nil {
      let meant = Suggestion.phrase(for: identifier, in: FindingKinds.all.map(\.identifier))
      throw ValidationError("There is no check ‘\(identifier)’\(meant)")
    }
  }

  func run() async throws {
    var options = BuildOptions(site: site, now: Terminal.now())
    options.jobs = Terminal.processors()
    options.home = Terminal.environment("HOME")
    let bar = ProgressBar()
    options.progress = bar.show
    let report = await SiteCheck.run(options, only: only)
    bar.clear()
    let format = format ?? (OutputFormat.preferred == .github ? .github : .text)
    let language = lang ?? MessageLanguage(environment: Terminal.environment)
    CheckPrinter(report: report, language: language).print(format)
    if let status = ExitStatus(report.outcome, errors: report.count(.error)) { throw status }
  }
}

extension MessageLanguage: ExpressibleByArgument {}
