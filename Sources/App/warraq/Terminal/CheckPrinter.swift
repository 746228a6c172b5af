import Checks
import Diagnostics
import JSON
import WarraqKit

/// Prints what a check has found: the findings as results, and then one line for people as a message.
struct CheckPrinter {
  let report: CheckReport
  let language: MessageLanguage

  /// How many findings become annotations, of which a page shows no more.
  private static let mostAnnotations = 10

  /// Prints in one of the formats of the command.
  func print(_ format: CheckCommand.Format) {
    switch format {
    case .text: printGroups()
    case .json: Terminal.json(report.json(in: language))
    case .sarif: Terminal.json(report.sarif(in: language, version: Version.current))
    case .github: printForGitHub()
    }
    Terminal.message(report.summary(in: language))
  }

  private func printGroups() {
    for (number, group) in report.groups.enumerated() {
      if number > 0 { Terminal.result("") }
      let heading = group.heading(in: language)
      Terminal.result(StandardOutput.isTerminal ? "\u{1B}[1m\(heading)\u{1B}[0m" : heading)
      printer(.text).print(group.findings)
    }
  }

  /// The gravest findings as annotations, then all in groups that are folded away, and a table on the page of
  /// the run.
  private func printForGitHub() {
    printer(.github).print(report.worst(Self.mostAnnotations))
    for group in report.groups {
      Terminal.result("::group::\(group.heading(in: language))")
      printer(.text).print(group.findings)
      Terminal.result("::endgroup::")
    }
    guard let page = Terminal.environment("GITHUB_STEP_SUMMARY") else { return }
    if let problem = Terminal.append(report.markdown(in: language), to: page) {
      Terminal.message("cannot write to GITHUB_STEP_SUMMARY: \(problem)")
    }
  }

  private func printer(_ format: OutputFormat) -> DiagnosticPrinter {
    DiagnosticPrinter(format: format, isResult: true, language: language)
  }
}
