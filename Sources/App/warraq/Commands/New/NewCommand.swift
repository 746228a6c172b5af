import ArgumentParser
import Diagnostics
import WarraqKit

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a site, an article, or files of the theme to change.",
    discussion: """
      Nothing is ever written over a file.

      Example:
        warraq new site archive
        warraq new article "عنوان المقال" --site archive
      """,
    subcommands: [NewSiteCommand.self, NewArticleCommand.self, NewThemeCommand.self])
}

extension NewFiles {
  /// Prints the paths that were written and what was in the way, and ends the command if that was all.
  func finish() throws {
    for path in paths { Terminal.line(path) }
    DiagnosticPrinter(format: .preferred).print(diagnostics)
    if let status = ExitStatus(outcome, errors: 0) { throw status }
  }
}
