import ArgumentParser
import Diagnostics
import JSON
import WarraqKit

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Shows how a source was read: each line's label and why, each field and its evidence.",
    discussion: """
      Example:
        warraq explain seeds/001_3b55ce147ea47e80.txt
      """)

  @Argument(help: "A source, such as seeds/NAME.txt.", completion: .file())
  var file: String

  @Option(help: "How to print: text or json.")
  var format: ResultFormat = .text

  func run() async throws {
    let diagnostics: [Diagnostic]
    do throws(DiagnosedError) {
      let explanation = try await Explanation.of(
        file, program: Terminal.program(), jobs: Terminal.processors())
      if format == .json {
        Terminal.json(explanation.json)
      } else {
        explanation.text.forEach(Terminal.line)
      }
      diagnostics = explanation.diagnostics
    } catch {
      diagnostics = error.diagnostics
    }
    try DiagnosticPrinter(format: .text).finish(diagnostics)
  }
}
