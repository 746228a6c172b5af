import ArgumentParser
import Diagnostics
import Disk
import JSON

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Writes the manual pages of all commands into a folder, as `make install` does.",
    discussion: """
      Pages that are there are replaced.

      Example:
        warraq manual /usr/local/share/man/man1
      """,
    shouldDisplay: false)

  @Argument(help: ArgumentHelp("The folder.", valueName: "dir"), completion: .directory)
  var folder: String

  func run() throws {
    do throws(DiskError) {
      try Disk.makeFolder(folder)
      let open = try OpenFolder(folder)
      for page in ManualPage.all(of: JSONParser.value(Warraq._dumpHelp())) {
        try open.remove(page.name)
        try open.create(page.name, Array(page.text.utf8))
      }
    } catch {
      DiagnosticPrinter(format: .text).print([
        Diagnostic(.error, "system", Message(english: error.description), at: nil)
      ])
      throw ExitStatus.systemFailed
    }
  }
}
