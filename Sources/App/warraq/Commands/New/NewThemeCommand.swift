import ArgumentParser
import WarraqKit

struct NewThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "Writes files of the program's theme into templates/, to be changed there.",
    discussion: """
      A site needs only those files that it changes; all others it has from the program. Without a name \
      every file is written. Where a newer program has another default than the one that a file was made \
      from, a build says so.

      The files:
      \(BuiltInTheme.names.map { "  \($0)" }.joined(separator: "\n"))

      Example:
        warraq new theme layout.html assets/style.css --site archive
      """)

  @Argument(
    help: ArgumentHelp("Files of the theme, such as partials/date.html.", valueName: "file"),
    completion: .list(BuiltInTheme.names))
  var files: [String] = []

  @Option(help: ArgumentHelp("The site folder.", valueName: "dir"), completion: .directory)
  var site = "."

  func run() throws {
    try NewTheme.write(files, site: site, version: Version.current).finish()
  }
}
