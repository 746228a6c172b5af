import ArgumentParser
import Diagnostics
import Disk
import WarraqKit

struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turns sources into Markdown with front matter, for further editing by hand.",
    discussion: """
      One file is printed. With --output, each source is written to NAME.md in that folder; existing \
      files are never overwritten, and a source with two articles is split into NAME.md and \
      NAME-2.md. Where NAME.md and NAME.txt are in one folder, NAME.md is the article and NAME.txt \
      its original.

      Examples:
        warraq convert seeds/visit.txt > seeds/visit.md
        warraq convert seeds/*.txt --output drafts
      """)

  @Argument(help: "The sources.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp("The folder for the Markdown files.", valueName: "dir"),
    completion: .directory)
  var output: String?

  func validate() throws {
    if files.count > 1, output == nil {
      throw ValidationError("several files need a folder; name it with --output")
    }
  }

  func run() async throws {
    var diagnostics: [Diagnostic] = []
    let (program, jobs) = (Terminal.program(), Terminal.processors())
    do {
      if let output {
        let converted = try await Conversion.convert(
          files, into: output, program: program, jobs: jobs)
        diagnostics = converted.diagnostics
        for path in converted.value { Terminal.line(path) }
      } else {
        let markdown = try await Conversion.markdown(
          of: files[0], program: program, jobs: jobs)
        diagnostics = markdown.diagnostics
        Terminal.document(markdown.value)
      }
    } catch let error as DiagnosedError {
      diagnostics += error.diagnostics
    } catch let error as DiskError {
      DiagnosticPrinter(format: .text).print([
        Diagnostic(.error, "system", Message(english: error.description), at: nil)
      ])
      throw ExitStatus.systemFailed
    }
    try DiagnosticPrinter(format: .text).finish(diagnostics)
  }
}
